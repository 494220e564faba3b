package org.kempt.report;

import java.io.IOException;
import java.util.List;

/** Writes tables whose columns line up. */
final class TextTable {
    private static final int GAP = 2;

    private TextTable() {}

    /** Writes a table; each row has as many cells as the head. */
    static void write(List<String> head, List<List<String>> rows, Appendable out, Colors colors) throws IOException {
        int[] widths = new int[head.size()];
        measure(head, widths);
        rows.forEach(row -> measure(row, widths));
        out.append(colors.bold(row(head, widths))).append('\n');
        for (List<String> row : rows) {
            out.append(row(row, widths)).append('\n');
        }
    }

    private static void measure(List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], TerminalText.width(cells.get(i)));
        }
    }

    private static String row(List<String> cells, int[] widths) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            row.append(cells.get(i));
            if (i + 1 < widths.length) {
                row.append(" ".repeat(widths[i] - TerminalText.width(cells.get(i)) + GAP));
            }
        }
        return row.toString().stripTrailing();
    }
}
