package org.kempt.core.pattern;

/**
 * A regular expression that a user wrote: letters, {@code .}, classes such as {@code [a-z]} and {@code \d}, groups, {@code |},
 * {@code * + ? {2,5}}, {@code ^} and {@code $}. There is nothing in it, such as a back reference, that would take more than
 * linear time. Immutable; two are equal if they are written alike.
 */
public final class RegularExpression {
    private final String text;
    private final PatternProgram program;

    private RegularExpression(String text, PatternProgram program) {
        this.text = text;
        this.program = program;
    }

    /**
     * Reads a regular expression.
     *
     * @throws IllegalPatternException if {@code text} is none, or has something that is not supported
     */
    public static RegularExpression of(String text) {
        return new RegularExpression(text, PatternProgram.of(new RegularExpressionParser(text).parse()));
    }

    /** Returns whether the expression matches the whole of {@code input}. */
    public boolean matches(String input) {
        return program.matches(input);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegularExpression expression && expression.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the expression as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
