package org.kempt.rules.mutation;

import java.util.List;
import java.util.stream.IntStream;
import org.kempt.core.document.Document;
import org.kempt.core.document.LineKind;
import org.kempt.core.document.Lines;
import org.kempt.core.fix.TextEdit;

/** Adds a space or a tab at the end of a line, where lines end in none. */
final class TrailingBlank extends SingleEdit {
    private final String blank;

    TrailingBlank(String name, String blank) {
        super("add a trailing " + name, true, "trailing-space");
        this.blank = blank;
    }

    @Override
    List<TextEdit> edits(Document document) {
        if (document.layoutConventions().trailingSpaces().isPresent()) {
            return List.of();
        }
        Lines lines = document.lines();
        return IntStream.rangeClosed(1, lines.count())
                .filter(line -> lines.kind(line) == LineKind.TEXT)
                .filter(line -> lines.inkEnd(line) == lines.end(line) && !lines.isVerbatim(lines.end(line)))
                .mapToObj(line -> TextEdit.insert(lines.end(line), blank))
                .toList();
    }
}
