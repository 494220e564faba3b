package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceText;

/**
 * Moves the lines of blocks to the right, so that they become part of an entry. Lines keep their places relative to each
 * other; only a line that would still stand too far left, such as one of a lazily continued paragraph, is moved further.
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
        int shift = interruption.contentColumn() - interruption.column();
        List<TextEdit> edits = new ArrayList<>();
        int end = interruption.lines().end();
        for (int line = interruption.lines().start(); line < end; line = source.startOfNextLine(line)) {
            if (!Columns.isBlankLine(source, line)) {
                int least = interruption.contentColumn() - Columns.indentAt(source, line);
                edits.add(TextEdit.insert(line, indentation(Math.max(shift, least), tabs)));
            }
        }
        return edits;
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
