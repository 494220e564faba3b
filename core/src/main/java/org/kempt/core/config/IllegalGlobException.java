package org.kempt.core.config;

/** Thrown for a pattern for paths that cannot be used; the message says why and what to write instead. */
public final class IllegalGlobException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    IllegalGlobException(String message) {
        super(message);
    }
}
