package org.kempt.rules.mutation;

import java.util.List;
import org.kempt.core.document.Document;
import org.kempt.core.fix.TextEdit;

/** Writes the period at the end of a description twice. */
final class DoubledPeriod extends SingleEdit {
    DoubledPeriod() {
        super("double a period", true, "repeated-punctuation");
    }

    @Override
    List<TextEdit> edits(Document document) {
        return Sites.items(document).stream()
                .filter(entry -> DroppedPeriod.endsInOnePeriod(document.source(), entry))
                .map(entry -> TextEdit.insert(DroppedPeriod.lastCharacter(entry).end(), "."))
                .toList();
    }
}
