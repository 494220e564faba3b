package org.kempt.rules.mutation;

import java.util.List;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Leaves out the period at the end of a description, where descriptions end in one. */
final class DroppedPeriod extends SingleEdit {
    DroppedPeriod() {
        super("drop a period", true, "missing-period");
    }

    @Override
    List<TextEdit> edits(Document document) {
        return Sites.items(document).stream()
                .filter(entry -> isUsual(document, entry)
                        && endsInOnePeriod(document.source(), entry)
                        && endsEntry(document.source(), entry))
                .map(entry -> TextEdit.delete(lastCharacter(entry)))
                .toList();
    }

    /** Where one description in ten of a file has no period, those of a short list may have none on purpose. */
    private static boolean isUsual(Document document, Entry entry) {
        return document.conventions()
                        .finalPeriod(entry)
                        .filter(Convention::value)
                        .isPresent()
                && document.conventions().finalPeriodIsFirm(entry);
    }

    /** Where more text follows, the period is all that says where the description ends. */
    private static boolean endsEntry(SourceText source, Entry entry) {
        int end = entry.description().orElseThrow().end();
        return entry.trailing().isEmpty()
                && source.slice(new SourceRange(end, entry.parts().paragraph().end()))
                        .isBlank();
    }

    /** An ellipsis without its last period is still an end. */
    static boolean endsInOnePeriod(SourceText source, Entry entry) {
        return entry.separator().isPresent()
                && entry.description()
                        .map(source::slice)
                        .filter(text -> text.endsWith(".") && !text.endsWith(".."))
                        .isPresent();
    }

    static SourceRange lastCharacter(Entry entry) {
        int end = entry.description().orElseThrow().end();
        return new SourceRange(end - 1, end);
    }
}
