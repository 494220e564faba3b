package org.kempt.workspace;

/** Thrown where it cannot be found out what was changed. The message says why, and what to do. */
public final class UnknownBaseException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownBaseException(String message) {
        super(message);
    }
}
