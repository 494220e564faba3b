package org.kempt.core.pattern;

/** Thrown where a text is no pattern. The message says what is wrong and at which character, counted from 1. */
public final class IllegalPatternException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public IllegalPatternException(String message) {
        super(message);
    }

    /** Returns an exception about the character at {@code offset}, a UTF-16 offset in {@code pattern}. */
    public static IllegalPatternException at(String pattern, int offset, String problem) {
        int character = pattern.codePointCount(0, Math.min(offset, pattern.length())) + 1;
        return new IllegalPatternException(problem + " (character " + character + ")");
    }
}
