package org.kempt.core.document;

import java.util.Optional;
import java.util.OptionalInt;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * What makes a line an item of a list: {@code -}, {@code *}, {@code +}, {@code 12.} or {@code 12)}.
 *
 * @param range the marker without the white space after it
 * @param indent columns before the marker, from the start of the line (tab stops of 4)
 * @param contentIndent columns before the item's content, from the start of the line: what a child has to be indented by
 * @param symbol the bullet, or the delimiter after the number
 * @param number the number; empty for a bullet
 */
public record ListMarker(SourceRange range, int indent, int contentIndent, char symbol, OptionalInt number) {
    /** More than this begin code. */
    private static final int MOST_SPACES = 4;

    /** Returns how many spaces stand between marker and text; empty where a tab, the end of the line, or code follows. */
    public Optional<Integer> spaces(SourceText source) {
        int start = range.end();
        int end = start;
        while (end < source.length() && source.charAt(end) == ' ') {
            end++;
        }
        boolean text = end < source.length() && "\t\n\r".indexOf(source.charAt(end)) < 0;
        return text && end - start <= MOST_SPACES ? Optional.of(end - start) : Optional.empty();
    }
}
