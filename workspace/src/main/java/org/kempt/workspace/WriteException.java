package org.kempt.workspace;

/** Thrown where a fixed file cannot be written; the file is then as it was. The message says what to do. */
public final class WriteException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates one whose message says what to do. */
    public WriteException(String message) {
        super(message);
    }

    /** Creates one whose message says what to do. */
    public WriteException(String message, Throwable cause) {
        super(message, cause);
    }
}
