package org.kempt.core.addition;

/** Thrown where an entry cannot be added. The message says why, and what to do. */
public final class ImpossibleAdditionException extends Exception {
    private static final long serialVersionUID = 1L;

    ImpossibleAdditionException(String message) {
        super(message);
    }
}
