package org.kempt.core.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;

/**
 * The table of contents.
 *
 * @param section the section that holds it; the preamble where it has no heading of its own
 * @param lists the outermost lists of it, in order; usually one
 * @param range from the first line of the first list to the end of the last
 * @param details the block of HTML that opens {@code <details>} around it, or null
 */
public record Contents(
        Section section,
        List<EntryList> lists,
        SourceRange range,
        @Nullable SourceRange details) {

    /** Returns the opening {@code <details>} block around it. */
    public Optional<SourceRange> detailsBlock() {
        return Optional.ofNullable(details);
    }
}
