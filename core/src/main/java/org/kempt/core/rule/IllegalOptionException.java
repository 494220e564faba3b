package org.kempt.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kempt.core.text.Spelling;

/** Thrown where a configured value is none that an option allows. */
public final class IllegalOptionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final ArrayList<String> place;
    private final boolean isName;

    IllegalOptionException(String expected, Object actual) {
        this("expected " + expected + ", but found " + describe(actual), expected, List.of(), false);
    }

    private IllegalOptionException(String message, String expected, List<String> place, boolean isName) {
        super(message);
        this.expected = expected;
        this.place = new ArrayList<>(place);
        this.isName = isName;
    }

    /** Returns an exception for a value that a reader of text refuses. */
    static IllegalOptionException unreadable(String expected, String text, String problem) {
        return new IllegalOptionException(
                "`" + text + "` is not " + expected + ": " + problem, expected, List.of(), false);
    }

    /** Returns an exception for a name in a map of settings that is none of {@code known}. */
    static IllegalOptionException unknown(String name, Collection<String> known) {
        String hint = Spelling.hint(name, known);
        String message = "there is no setting `" + name + "`"
                + (hint.isEmpty() ? ", only `" + String.join("`, `", known) + "`" : hint);
        return new IllegalOptionException(message, String.join(", ", known), List.of(name), true);
    }

    /** Returns the same, in a part of a value: what stands at {@code index} of a list, or at a name of a map. */
    IllegalOptionException in(String part) {
        List<String> outer = new ArrayList<>(List.of(part));
        outer.addAll(place);
        return new IllegalOptionException(message(), expected, outer, isName);
    }

    private String message() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /** Returns what the option allows, for example {@code true or false}. */
    public String expected() {
        return expected;
    }

    /**
     * Returns where in the value the fault is: the names in maps, and the indexes, from 0, in lists, that lead there; empty
     * for the value as a whole.
     */
    public List<String> place() {
        return List.copyOf(place);
    }

    /** Returns whether the fault is the name at the end of the {@linkplain #place() place}, not what it is set to. */
    public boolean isName() {
        return isName;
    }

    private static String describe(Object value) {
        if (value instanceof Map) {
            return "a map";
        }
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }
}
