package org.kempt.rules.mutation;

import java.util.List;
import java.util.stream.IntStream;
import org.kempt.core.document.Document;
import org.kempt.core.document.Lines;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.LineEnding;

/** Ends a line in CRLF, where lines end in LF. */
final class CarriageReturn extends SingleEdit {
    CarriageReturn() {
        super("end a line in CRLF", true, "mixed-line-endings");
    }

    @Override
    List<TextEdit> edits(Document document) {
        if (document.source().dominantLineEnding() != LineEnding.LF) {
            return List.of();
        }
        Lines lines = document.lines();
        return IntStream.rangeClosed(1, lines.count())
                .filter(line -> lines.ending(line).filter(LineEnding.LF::equals).isPresent())
                .mapToObj(line -> TextEdit.insert(lines.end(line), "\r"))
                .toList();
    }
}
