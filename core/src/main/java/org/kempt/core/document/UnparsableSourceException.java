package org.kempt.core.document;

/** Thrown where a text is so large in some way that the parser refuses it. The message says what to do. */
public final class UnparsableSourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnparsableSourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
