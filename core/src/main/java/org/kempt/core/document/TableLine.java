package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * One line of a table (GFM, section 4.10), split at its bars. A bar behind a backslash is part of a cell.
 *
 * @param range the line from the first character that is not blank to the last
 * @param cells what stands between the bars, blanks included; nothing before a bar that begins the line or after one that
 *     ends it
 * @param beginsWithBar whether a bar begins the line
 * @param endsWithBar whether a bar ends the line
 */
public record TableLine(SourceRange range, List<SourceRange> cells, boolean beginsWithBar, boolean endsWithBar) {

    /** Reads the line in {@code line}, which is not blank. */
    public static TableLine of(SourceText source, SourceRange line) {
        SourceRange range = stripped(source, line);
        boolean begins = source.charAt(range.start()) == '|';
        List<SourceRange> cells = new ArrayList<>();
        int from = begins ? range.start() + 1 : range.start();
        for (int i = from; i < range.end(); i++) {
            if (source.charAt(i) == '|' && (i == range.start() || source.charAt(i - 1) != '\\')) {
                cells.add(new SourceRange(from, i));
                from = i + 1;
            }
        }
        boolean ends = from == range.end() && !cells.isEmpty();
        if (!ends) {
            cells.add(new SourceRange(from, range.end()));
        }
        return new TableLine(range, List.copyOf(cells), begins, ends);
    }

    /** Returns whether the line is one that stands below the head of a table: each cell is hyphens, perhaps with colons. */
    public boolean isSeparator(SourceText source) {
        for (SourceRange cell : cells) {
            SourceRange dashes = stripped(source, cell);
            int start = dashes.start();
            int end = dashes.end();
            start += start < end && source.charAt(start) == ':' ? 1 : 0;
            end -= end > start && source.charAt(end - 1) == ':' ? 1 : 0;
            for (int i = start; i < end; i++) {
                if (source.charAt(i) != '-') {
                    return false;
                }
            }
            if (start == end) {
                return false;
            }
        }
        return true;
    }

    /** Returns the content of a cell, without the blanks round it; empty, and before them, where there is none. */
    public static SourceRange stripped(SourceText source, SourceRange cell) {
        int start = cell.start();
        int end = cell.end();
        while (end > start && isBlank(source.charAt(end - 1))) {
            end--;
        }
        while (start < end && isBlank(source.charAt(start))) {
            start++;
        }
        return new SourceRange(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
