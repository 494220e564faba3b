package org.kempt.core.document;

import java.util.List;
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
}
