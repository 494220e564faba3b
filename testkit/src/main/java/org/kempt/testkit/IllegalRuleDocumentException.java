package org.kempt.testkit;

/** Thrown for a document that has not the form of a rule's document. */
public final class IllegalRuleDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;

    IllegalRuleDocumentException(int line, String message) {
        super("line " + line + ": " + message);
        this.line = line;
    }

    /** Returns the line of the document, from 1, where the form is left. */
    public int line() {
        return line;
    }
}
