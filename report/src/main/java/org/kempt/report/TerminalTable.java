package org.kempt.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.kempt.report.TerminalWords.Word;

/** Sets a table for a terminal: columns aligned, the last one wrapped. */
final class TerminalTable {
    private static final int GAP = 2;
    private static final int NARROWEST = 20;

    private TerminalTable() {}

    static void write(TableBlock table, String indent, Appendable out, Colors colors) throws IOException {
        List<Integer> widths = widths(table, colors);
        for (Node group = table.getFirstChild(); group != null; group = group.getNext()) {
            for (Node row = group.getFirstChild(); row != null; row = row.getNext()) {
                writeRow(row, group instanceof TableHead, widths, indent, out, colors);
            }
        }
    }

    private static List<Integer> widths(TableBlock table, Colors colors) {
        List<Integer> widths = new ArrayList<>();
        for (Node group = table.getFirstChild(); group != null; group = group.getNext()) {
            for (Node row = group.getFirstChild(); row != null; row = row.getNext()) {
                int column = 0;
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    int width = width(TerminalWords.of(cell, group instanceof TableHead ? Colors.OFF : colors));
                    if (column == widths.size()) {
                        widths.add(width);
                    } else {
                        widths.set(column, Math.max(widths.get(column), width));
                    }
                    column++;
                }
            }
        }
        return widths;
    }

    private static int width(List<Word> words) {
        int width = Math.max(0, words.size() - 1);
        for (Word word : words) {
            width += word.width();
        }
        return width;
    }

    private static void writeRow(
            Node row, boolean head, List<Integer> widths, String indent, Appendable out, Colors colors)
            throws IOException {
        StringBuilder line = new StringBuilder(indent);
        int at = indent.length();
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            List<Word> words = TerminalWords.of(cell, head ? Colors.OFF : colors);
            if (cell.getNext() == null) {
                int room = Math.max(NARROWEST, TerminalMarkdown.WIDTH - at);
                String below = "\n" + " ".repeat(at);
                line.append(String.join(below, TerminalWords.wrap(words, room)));
            } else {
                int used = width(words);
                int next = widths.get(column) + GAP;
                line.append(TerminalWords.wrap(words, Integer.MAX_VALUE).get(0)).append(" ".repeat(next - used));
                at += next;
            }
            column++;
        }
        out.append(head ? colors.bold(line.toString()) : line).append('\n');
    }
}
