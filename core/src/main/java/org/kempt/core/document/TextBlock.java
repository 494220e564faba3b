package org.kempt.core.document;

import java.util.List;
import java.util.Optional;
import org.kempt.core.source.SourceRange;

/**
 * A block of text that a reader sees: a paragraph, a heading, or a cell of a table.
 *
 * @param kind which of them
 * @param range all of it
 * @param runs its plain text in order; what stands between is code, HTML, markup, an image or an address
 */
public record TextBlock(Kind kind, SourceRange range, List<TextRun> runs) {
    /** What text stands in. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        CELL
    }

    /** Takes a copy of the runs. */
    public TextBlock {
        runs = List.copyOf(runs);
    }

    /** Returns the run in which {@code offset} lies; binary search. */
    public Optional<TextRun> runAt(int offset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TextRun run = runs.get(middle);
            if (offset < run.range().start()) {
                high = middle - 1;
            } else if (offset >= run.range().end()) {
                low = middle + 1;
            } else {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }
}
