package org.kempt.cli;

/** Thrown where the command is called in a way that it cannot serve; the message is one line and says what to do. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
