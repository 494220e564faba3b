package org.kempt.core.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;

/**
 * A piece of plain text within one line: no code, HTML, image or bare address, and no markup but escapes and entities.
 *
 * @param range where it stands; never empty
 * @param urlOrNull where the link leads whose text it belongs to, or null where it belongs to none
 */
public record TextRun(SourceRange range, @Nullable String urlOrNull) {

    /** Returns where the link leads whose text this is; empty outside of links. */
    public Optional<String> url() {
        return Optional.ofNullable(urlOrNull);
    }
}
