package org.kempt.core.document;

import org.kempt.core.source.SourceText;

/** Settings of a site generator before the text: lines of YAML between two of {@code ---}. */
final class FrontMatter {
    private static final String FENCE = "---";

    private FrontMatter() {}

    /**
     * Returns the offset of the first line after the front matter; 0 where there is none. A text that only begins with a
     * rule has none: the line below it sets nothing.
     */
    static int end(SourceText source) {
        if (!isFence(source, 0)) {
            return 0;
        }
        int line = source.startOfNextLine(0);
        if (line >= source.length() || !isSetting(source, line)) {
            return 0;
        }
        while (line < source.length()) {
            int next = source.startOfNextLine(line);
            if (isFence(source, line)) {
                return next;
            }
            line = next;
        }
        return 0;
    }

    private static boolean isFence(SourceText source, int line) {
        if (!source.text().startsWith(FENCE, line)) {
            return false;
        }
        int offset = line + FENCE.length();
        while (offset < source.length() && (source.charAt(offset) == ' ' || source.charAt(offset) == '\t')) {
            offset++;
        }
        return offset == source.endOfLine(line);
    }

    private static boolean isSetting(SourceText source, int line) {
        int end = source.endOfLine(line);
        return source.charAt(line) == '#' || source.indexOf(':', line, end) > line;
    }
}
