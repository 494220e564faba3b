package org.kempt.core.change;

import java.util.BitSet;
import java.util.List;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceText;

/** Follows changed lines through edits, piece by piece: a piece of the new text is one of the old, or came in. */
final class MovedLines {
    private final ChangedLines changed;
    private final SourceText before;
    private final SourceText after;
    private final BitSet lines = new BitSet();
    private final BitSet removals = new BitSet();
    /** Lines that have a character of a line that had not changed; they are old, whatever came in beside it. */
    private final BitSet old = new BitSet();

    MovedLines(ChangedLines changed, SourceText before, SourceText after) {
        this.changed = changed;
        this.before = before;
        this.after = after;
    }

    ChangedLines follow(List<TextEdit> edits) {
        int from = 0;
        int to = 0;
        for (TextEdit edit : edits) {
            keep(from, edit.range().start(), to);
            to += edit.range().start() - from;
            insert(to, to + edit.text().length());
            to += edit.text().length();
            from = edit.range().end();
        }
        keep(from, before.length(), to);
        lines.andNot(old);
        return ChangedLines.of(lines, removals);
    }

    /** Looks at a piece that stayed. */
    private void keep(int from, int end, int to) {
        for (int line = before.line(from);
                line <= before.lineCount() && Math.max(from, before.lineStart(line)) < end;
                line++) {
            int at = Math.max(from, before.lineStart(line));
            boolean fromItsStart = at == before.lineStart(line);
            int newLine = after.line(to + at - from);
            if (changed.contains(line)) {
                lines.set(newLine);
            } else if (fromItsStart || at < before.lineRange(line).end()) {
                // Only the ending of an old line may come to stand behind what came in.
                old.set(newLine);
            }
            if (fromItsStart && changed.areRemovedBefore(line)) {
                removals.set(newLine);
            }
        }
    }

    /** Looks at a piece that came in. */
    private void insert(int start, int end) {
        for (int line = after.line(start); start < end && line <= after.line(end - 1); line++) {
            lines.set(line);
        }
    }
}
