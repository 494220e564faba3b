package org.kempt.rules.draft;

import org.jspecify.annotations.Nullable;

/** Thrown for a configuration of another linter that cannot be understood; the message names the file. */
public final class UnreadableForeignConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableForeignConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
