package org.kempt.rules.heading;

import org.kempt.core.document.Heading;
import org.kempt.core.source.SourceText;

/** What a table of contents calls a section. */
final class ContentsText {
    private ContentsText() {}

    /** Returns the text of {@code heading}: its own markup is kept where it can stand in a link; a link cannot. */
    static String of(Heading heading, SourceText source) {
        String text = source.slice(heading.textRange()).strip();
        boolean plain = text.chars().noneMatch(c -> c == '[' || c == ']' || c == '<' || c == '\n');
        return plain && !text.contains("  ") ? text : escape(heading.text());
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\[]*_`<".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
