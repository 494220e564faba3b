package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.kempt.core.document.Spans;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceText;

/**
 * Moves the lines of blocks to the right, so that they become part of an entry. Lines keep their places relative to each
 * other; only a line that would still stand too far left, such as one of a lazily continued paragraph, is moved further.
 * Items of one list, of which some may be indented enough, end up below each other.
 *
 * <p>Blocks that are laid out by tabs are moved by whole tabs: anything else would change the width of the tabs that
 * follow.
 */
final class BlockIndentation {
    private final SourceText source;
    private final Interruption interruption;

    BlockIndentation(SourceText source, Interruption interruption) {
        this.source = source;
        this.interruption = interruption;
    }

    /** Returns an insertion for each line that is not blank. */
    List<TextEdit> edits() {
        boolean tabs = usesTabs();
        int most = interruption.contentColumn() - interruption.column();
        NavigableMap<Integer, Integer> shifts = tabs ? new TreeMap<>() : shifts();
        List<TextEdit> edits = new ArrayList<>();
        int end = interruption.lines().end();
        for (int line = interruption.lines().start(); line < end; line = source.startOfNextLine(line)) {
            if (!Columns.isBlankLine(source, line)) {
                Map.Entry<Integer, Integer> own = shifts.floorEntry(line);
                int least = interruption.contentColumn() - Columns.indentAt(source, line);
                int columns = Math.max(own == null ? most : own.getValue(), least);
                if (columns > 0) {
                    edits.add(TextEdit.insert(line, indentation(columns, tabs)));
                }
            }
        }
        return edits;
    }

    /** Returns by how many columns the lines from an offset on are moved: those of an item with its marker. */
    private NavigableMap<Integer, Integer> shifts() {
        NavigableMap<Integer, Integer> shifts = new TreeMap<>();
        for (Node block : interruption.blocks()) {
            if (block instanceof ListBlock list) {
                for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    putItem(shifts, item);
                }
            } else if (block instanceof ListItem) {
                putItem(shifts, block);
            } else {
                int line = source.startOfLine(Spans.of(block).start());
                shifts.put(line, interruption.contentColumn() - interruption.column());
            }
        }
        return shifts;
    }

    /** Below an item that is indented too little, an item that is not may be code, and so part of the other's text. */
    private void putItem(NavigableMap<Integer, Integer> shifts, Node item) {
        int first = source.startOfLine(Spans.of(item).start());
        put(shifts, first);
        int second = source.startOfNextLine(first);
        while (second < Spans.of(item).end() && Columns.isBlankLine(source, second)) {
            second = source.startOfNextLine(second);
        }
        if (second < Spans.of(item).end() && isInPlace(item, second)) {
            shifts.put(second, 0);
        }
        if (item.getFirstChild() instanceof Paragraph paragraph) {
            int end = Spans.of(paragraph).end();
            for (int line = source.startOfNextLine(first); line < end; line = source.startOfNextLine(line)) {
                if (beginsWithBullet(line)) {
                    put(shifts, line);
                }
            }
        }
    }

    /** Returns whether a line is where it belongs once the item is, so that only the item's first line is out of place. */
    private boolean isInPlace(Node node, int line) {
        if (!(node instanceof ListItem item) || item.getContentIndent() == null || item.getMarkerIndent() == null) {
            return false;
        }
        int width = item.getContentIndent() - item.getMarkerIndent();
        return Columns.indentAt(source, line) == interruption.contentColumn() + width;
    }

    private void put(NavigableMap<Integer, Integer> shifts, int line) {
        shifts.put(line, Math.max(0, interruption.contentColumn() - Columns.indentAt(source, line)));
    }

    private boolean beginsWithBullet(int line) {
        int ink = Columns.firstInk(source, line);
        return ink + 1 < source.length() && "-*+".indexOf(source.charAt(ink)) >= 0 && source.charAt(ink + 1) == ' ';
    }

    private static String indentation(int columns, boolean tabs) {
        return tabs ? "\t".repeat((columns + Columns.TAB_STOP - 1) / Columns.TAB_STOP) : " ".repeat(columns);
    }

    private boolean usesTabs() {
        int end = interruption.lines().end();
        for (int line = interruption.lines().start(); line < end; line = source.startOfNextLine(line)) {
            if (!Columns.isBlankLine(source, line) && hasTabBeforeText(line)) {
                return true;
            }
        }
        return false;
    }

    /** Looks for a tab in what may be indentation or the marker of an item or quote. */
    private boolean hasTabBeforeText(int line) {
        for (int i = line; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\t') {
                return true;
            }
            if (" -*+>.)".indexOf(c) < 0 && !Character.isDigit(c)) {
                return false;
            }
        }
        return false;
    }
}
