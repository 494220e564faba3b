package org.kempt.rules.heading;

import org.kempt.core.document.Heading;
import org.kempt.core.document.HeadingForm;
import org.kempt.core.source.SourceText;

/** Tells headings of sections from those that stand in a list or a quotation. */
final class HeadingPlace {
    private HeadingPlace() {}

    /** Returns whether {@code heading} begins its line, or is written in HTML. */
    static boolean isFree(Heading heading, SourceText source) {
        int start = heading.range().start();
        int lineStart = source.startOfLine(start);
        for (int i = lineStart; i < start; i++) {
            if (source.charAt(i) != ' ') {
                return heading.form() == HeadingForm.HTML;
            }
        }
        return true;
    }
}
