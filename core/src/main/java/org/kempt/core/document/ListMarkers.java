package org.kempt.core.document;

import java.util.OptionalInt;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reads the markers of list items (CommonMark 0.31, section 5.2). */
final class ListMarkers {
    private static final int TAB_STOP = 4;

    private ListMarkers() {}

    /** Returns the marker of the item whose span begins at {@code offset}: there, or after white space. */
    static ListMarker at(SourceText source, int offset) {
        int start = offset;
        while (source.charAt(start) == ' ' || source.charAt(start) == '\t') {
            start++;
        }
        int end = start;
        while (Character.isDigit(source.charAt(end))) {
            end++;
        }
        OptionalInt number =
                end > start ? OptionalInt.of(Integer.parseInt(source.text(), start, end, 10)) : OptionalInt.empty();
        char symbol = source.charAt(end);
        end++;
        int indent = column(source, start);
        int contentIndent = contentIndent(source, end, indent + end - start);
        return new ListMarker(new SourceRange(start, end), indent, contentIndent, symbol, number);
    }

    /** Four columns or fewer of white space after the marker belong to it; more than that is code, after one column. */
    private static int contentIndent(SourceText source, int markerEnd, int markerColumn) {
        int content = markerEnd;
        int column = markerColumn;
        while (content < source.length() && (source.charAt(content) == ' ' || source.charAt(content) == '\t')) {
            column = columnAfter(source.charAt(content), column);
            content++;
        }
        boolean blank = content == source.length() || source.charAt(content) == '\n' || source.charAt(content) == '\r';
        return blank || column - markerColumn > TAB_STOP ? markerColumn + 1 : column;
    }

    /** Returns the columns before {@code offset} on its line, with tabs expanded. */
    private static int column(SourceText source, int offset) {
        int column = 0;
        for (int i = source.startOfLine(offset); i < offset; i++) {
            column = columnAfter(source.charAt(i), column);
        }
        return column;
    }

    private static int columnAfter(char c, int column) {
        return column + (c == '\t' ? TAB_STOP - column % TAB_STOP : 1);
    }
}
