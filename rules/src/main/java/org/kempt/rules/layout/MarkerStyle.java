package org.kempt.rules.layout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What marks emphasis; an option of {@code emphasis-marker} and, doubled, of {@code strong-marker}. */
public enum MarkerStyle {
    /** What most emphasis of the file is marked by. */
    AUTO(null),
    ASTERISK("*"),
    UNDERSCORE("_");

    private final @Nullable String marker;

    MarkerStyle(@Nullable String marker) {
        this.marker = marker;
    }

    /** Returns the marker; empty where the file's habit decides. */
    Optional<String> marker() {
        return Optional.ofNullable(marker);
    }
}
