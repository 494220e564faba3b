package org.kempt.rules.structure;

import org.kempt.core.source.SourceText;

/** Columns of a line as CommonMark counts them: from 0, with tab stops of 4. */
final class Columns {
    static final int TAB_STOP = 4;

    private Columns() {}

    /** Returns the offset of the first character of a line that is neither space nor tab; maybe that of its end. */
    static int firstInk(SourceText source, int lineStart) {
        int offset = lineStart;
        while (offset < source.length() && isBlank(source.charAt(offset))) {
            offset++;
        }
        return offset;
    }

    /** Returns the column of {@code offset} on the line that begins at {@code lineStart}. */
    static int of(SourceText source, int lineStart, int offset) {
        int column = 0;
        for (int i = lineStart; i < offset; i++) {
            column += source.charAt(i) == '\t' ? TAB_STOP - column % TAB_STOP : 1;
        }
        return column;
    }

    /** Returns the columns of white space with which the line of {@code offset} begins. */
    static int indentAt(SourceText source, int offset) {
        int lineStart = source.startOfLine(offset);
        return of(source, lineStart, firstInk(source, lineStart));
    }

    /** Returns whether only spaces and tabs stand on the line that begins at {@code lineStart}. */
    static boolean isBlankLine(SourceText source, int lineStart) {
        int ink = firstInk(source, lineStart);
        return ink == source.length() || source.charAt(ink) == '\n' || source.charAt(ink) == '\r';
    }

    /** Returns whether the line above that of {@code offset} is blank. */
    static boolean isAfterBlankLine(SourceText source, int offset) {
        int start = source.startOfLine(offset);
        return start > 0 && isBlankLine(source, source.startOfLine(start - 1));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
