package org.kempt.core.rule;

/** Thrown where a configured value is none that an option allows. */
public final class IllegalOptionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String expected;

    IllegalOptionException(String expected, Object actual) {
        super("expected " + expected + ", but found " + describe(actual));
        this.expected = expected;
    }

    /** Returns what the option allows, for example {@code true or false}. */
    public String expected() {
        return expected;
    }

    private static String describe(Object value) {
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }
}
