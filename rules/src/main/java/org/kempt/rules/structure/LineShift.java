package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Moves whole lines to the left or to the right. Lines of lazily continued paragraphs stay where they are. */
final class LineShift {
    private LineShift() {}

    /**
     * Returns an edit for each line in {@code range} that is indented by at least {@code least} columns; empty where such a
     * line is indented by tabs, as these would change their width.
     *
     * @param by columns to the right; negative for the left, by at most {@code least}
     */
    static Optional<List<TextEdit>> edits(SourceText source, SourceRange range, int least, int by) {
        List<TextEdit> edits = new ArrayList<>();
        for (int line = source.startOfLine(range.start()); line < range.end(); line = source.startOfNextLine(line)) {
            int ink = Columns.firstInk(source, line);
            if (Columns.isBlankLine(source, line) || Columns.of(source, line, ink) < least) {
                continue;
            }
            if (source.indexOf('\t', line, ink) >= 0) {
                return Optional.empty();
            }
            edits.add(
                    by > 0 ? TextEdit.insert(line, " ".repeat(by)) : TextEdit.delete(new SourceRange(line, line - by)));
        }
        return Optional.of(edits);
    }
}
