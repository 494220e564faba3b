package org.kempt.rules.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.SourceSpan;
import org.kempt.core.document.TableLine;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;
import org.kempt.core.text.CharacterWidth;

/** The lines of a table, and how they are to be written. The second line says how columns are aligned on the page. */
final class TableGrid {
    private static final int ALIGNMENTS = 1;

    /** A style is the habit of a table if so many of its rows, in percent, show it. */
    private static final int HABIT = 80;

    private final SourceText source;
    private final List<TableLine> rows = new ArrayList<>();

    TableGrid(SourceText source, TableBlock table) {
        this.source = source;
        for (SourceSpan span : table.getSourceSpans()) {
            int start = span.getInputIndex();
            rows.add(TableLine.of(source, new SourceRange(start, start + span.getLength())));
        }
    }

    /** Returns whether head and alignments have as many cells, as a table that is read rightly must have. */
    boolean isConsistent() {
        return rows.size() > ALIGNMENTS
                && rows.get(0).cells().size() == rows.get(ALIGNMENTS).cells().size();
    }

    List<TableLine> rows() {
        return rows;
    }

    boolean isAlignments(TableLine row) {
        return row.equals(rows.get(ALIGNMENTS));
    }

    /** Returns the style of at least 80 % of the rows, aligned rather than padded; {@code AUTO} where there is none. */
    TableStyle habit() {
        if (rowsInLine() * 100 >= rows.size() * HABIT) {
            return TableStyle.ALIGNED;
        }
        long padded = rows.stream()
                .filter(row -> !isAlignments(row) && padded(row).equals(source.slice(row.range())))
                .count();
        return padded * 100 >= (rows.size() - 1L) * HABIT ? TableStyle.PADDED : TableStyle.AUTO;
    }

    /** Returns the largest number of rows whose bars all stand below each other. */
    int rowsInLine() {
        Map<List<Integer>, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(bars(row), 1, Integer::sum));
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Returns the columns in which the bars of a row stand, from the row's first character. */
    private List<Integer> bars(TableLine row) {
        List<Integer> bars = new ArrayList<>();
        int column = row.beginsWithBar() ? 1 : 0;
        for (SourceRange cell : row.cells()) {
            column += CharacterWidth.of(source.slice(cell)) + 1;
            bars.add(column);
        }
        if (!row.endsWithBar()) {
            bars.remove(bars.size() - 1);
        }
        return bars;
    }

    /** Returns a row with one space on both sides of what is in its cells; empty cells stay as they are. */
    String padded(TableLine row) {
        StringBuilder text = new StringBuilder();
        int last = row.cells().size() - 1;
        for (int column = 0; column <= last; column++) {
            boolean barBefore = column > 0 || row.beginsWithBar();
            boolean barAfter = column < last || row.endsWithBar();
            String content = content(row, column);
            String padded = (barBefore ? " " : "") + content + (barAfter ? " " : "");
            String blank = source.slice(row.cells().get(column));
            text.append(barBefore ? "|" : "").append(content.isEmpty() && !blank.isEmpty() ? blank : padded);
        }
        return text.append(row.endsWithBar() ? "|" : "").toString();
    }

    /** Returns all rows, with the cells of each column as wide as the widest, and with the same bars at their ends. */
    List<String> aligned() {
        boolean begins = rows.stream().anyMatch(TableLine::beginsWithBar);
        boolean ends = rows.stream().anyMatch(TableLine::endsWithBar);
        List<Integer> widths = widths();
        List<String> texts = new ArrayList<>();
        for (TableLine row : rows) {
            StringBuilder text = new StringBuilder();
            int last = row.cells().size() - 1;
            for (int column = 0; column <= last; column++) {
                boolean barBefore = column > 0 || begins;
                boolean barAfter = column < last || ends;
                text.append(barBefore ? "|" : "");
                String before = barBefore ? " " : "";
                String after = barAfter ? " " : "";
                String content = content(row, column);
                int width = widths.get(column);
                if (!isAlignments(row)) {
                    text.append(before)
                            .append(content)
                            .append(fill(' ', width - CharacterWidth.of(content)))
                            .append(after);
                } else if (hasDashesOnly(row)) {
                    text.append(dashes(content, before.length() + width + after.length()));
                } else {
                    text.append(before).append(dashes(content, width)).append(after);
                }
            }
            texts.add(text.append(ends ? "|" : "").toString().stripTrailing());
        }
        return texts;
    }

    /** Returns the width of each column; what the row of alignments has there can be as short as three characters. */
    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (TableLine row : rows) {
            for (int column = 0; column < row.cells().size(); column++) {
                int width = isAlignments(row) ? 3 : CharacterWidth.of(content(row, column));
                if (column == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(column, Math.max(widths.get(column), width));
                }
            }
        }
        return widths;
    }

    private boolean hasDashesOnly(TableLine row) {
        return source.slice(row.range()).indexOf(' ') < 0;
    }

    /** Returns a cell like {@code :--:} in another width. */
    private static String dashes(String cell, int width) {
        String left = cell.startsWith(":") ? ":" : "";
        String right = cell.endsWith(":") ? ":" : "";
        return left + fill('-', width - left.length() - right.length()) + right;
    }

    private static String fill(char c, int count) {
        return String.valueOf(c).repeat(Math.max(0, count));
    }

    private String content(TableLine row, int column) {
        return source.slice(TableLine.stripped(source, row.cells().get(column)));
    }
}
