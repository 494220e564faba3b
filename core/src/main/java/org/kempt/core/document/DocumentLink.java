package org.kempt.core.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;

/**
 * A link or image anywhere in the document.
 *
 * @param range all of it
 * @param destinationRange its address in the source, or null where it has none of its own (a reference)
 * @param url the address, references resolved, escapes removed
 * @param text the visible text
 * @param isImage whether it is an image
 */
public record DocumentLink(
        SourceRange range, @Nullable SourceRange destinationRange, String url, String text, boolean isImage) {

    /** Returns the address in the source; empty for a reference. */
    public Optional<SourceRange> destination() {
        return Optional.ofNullable(destinationRange);
    }
}
