package org.kempt.workspace;

/** Thrown where a baseline is none that can be used; the message begins with a place and says what to do. */
final class InvalidBaselineException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidBaselineException(String message) {
        super(message);
    }
}
