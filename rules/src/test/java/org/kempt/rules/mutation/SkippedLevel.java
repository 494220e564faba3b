package org.kempt.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.HeadingForm;
import org.kempt.core.fix.TextEdit;

/** Writes one {@code #} too many before the first heading below another, where no heading skips a level. */
final class SkippedLevel extends SingleEdit {
    private static final int DEEPEST = 6;

    SkippedLevel() {
        super("skip a heading level", true, "skipped-heading-level");
    }

    @Override
    List<TextEdit> edits(Document document) {
        List<TextEdit> edits = new ArrayList<>();
        List<Heading> headings = document.headings();
        for (int i = 1; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int step = heading.level() - headings.get(i - 1).level();
            if (step > 1) {
                return List.of();
            }
            if (step == 1 && heading.form() == HeadingForm.ATX && heading.level() < DEEPEST) {
                edits.add(TextEdit.insert(heading.range().start(), "#"));
            }
        }
        return edits;
    }
}
