package org.kempt.core.config;

import java.util.BitSet;

/**
 * A pattern for paths, as in a {@code .gitignore}: one without a slash in it fits a name in any folder, another one the
 * path from the configuration's folder; one that fits a folder fits everything in it. {@code *} and {@code ?} stop at a
 * slash, {@code **} does not. Immutable.
 *
 * <p>All ways to match are followed at once, so that the cost is at most the length of the pattern times that of the path.
 */
public final class Glob {
    /** Stands for any characters but a slash. */
    private static final char STAR = '\uE000';
    /** Stands for one character but a slash. */
    private static final char ANY = '\uE001';
    /** Stands for any characters. */
    private static final char DEEP = '\uE002';
    /** Stands for nothing, or for any characters and a slash. */
    private static final char FOLDERS = '\uE003';

    private final String pattern;
    private final String tokens;

    private Glob(String pattern, String tokens) {
        this.pattern = pattern;
        this.tokens = tokens;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalGlobException if it can match nothing, or means in other programs what it would not mean here
     */
    public static Glob of(String pattern) {
        refuse(pattern);
        int start = pattern.startsWith("./") ? 2 : pattern.startsWith("/") ? 1 : 0;
        int end = pattern.length() > start && pattern.endsWith("/") ? pattern.length() - 1 : pattern.length();
        String body = pattern.substring(start, end);
        StringBuilder tokens = new StringBuilder();
        if (start == 0 && body.indexOf('/') < 0) {
            tokens.append(FOLDERS);
        }
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (body.startsWith("**/", i)) {
                tokens.append(FOLDERS);
                i += 2;
            } else if (body.startsWith("**", i)) {
                tokens.append(DEEP);
                i++;
            } else {
                tokens.append(c == '*' ? STAR : c == '?' ? ANY : c);
            }
        }
        return new Glob(pattern, tokens.toString());
    }

    private static void refuse(String pattern) {
        if (pattern.isBlank()) {
            throw new IllegalGlobException("an empty pattern fits no file");
        }
        if (pattern.startsWith("!")) {
            throw new IllegalGlobException("`!` does not turn a pattern around, list what is left out under `exclude`");
        }
        if (pattern.startsWith("../") || pattern.contains("/../")) {
            throw new IllegalGlobException("a pattern fits only files in the folder of the configuration, not in `..`");
        }
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '{' -> throw new IllegalGlobException("`{` is not supported, write one pattern for each");
                case '[' ->
                    throw new IllegalGlobException(
                            "`[` is not supported, write one pattern for each, or `?` for any character");
                case '\\' -> throw new IllegalGlobException("`\\` is not supported, folders are separated by `/`");
                default -> {
                    // Stands for itself.
                }
            }
        }
    }

    /**
     * Returns whether the pattern fits a file, or a folder above it.
     *
     * @param path the path from the folder of the configuration, its parts separated by slashes
     */
    public boolean fits(String path) {
        BitSet states = new BitSet();
        enter(states, 0);
        for (int i = 0; i < path.length() && !states.isEmpty(); i++) {
            char c = path.charAt(i);
            if (c == '/' && i > 0 && states.get(tokens.length())) {
                return true;
            }
            states = after(states, c);
        }
        return states.get(tokens.length());
    }

    private BitSet after(BitSet states, char c) {
        BitSet next = new BitSet();
        for (int state = states.nextSetBit(0);
                state >= 0 && state < tokens.length();
                state = states.nextSetBit(state + 1)) {
            switch (tokens.charAt(state)) {
                case STAR -> {
                    if (c != '/') {
                        enter(next, state);
                    }
                }
                case ANY -> {
                    if (c != '/') {
                        enter(next, state + 1);
                    }
                }
                case DEEP -> enter(next, state);
                case FOLDERS -> {
                    next.set(state);
                    if (c == '/') {
                        enter(next, state + 1);
                    }
                }
                default -> {
                    if (tokens.charAt(state) == c) {
                        enter(next, state + 1);
                    }
                }
            }
        }
        return next;
    }

    /** Adds a state and all that can be reached from it without a character. */
    private void enter(BitSet states, int from) {
        int state = from;
        states.set(state);
        while (state < tokens.length() && isOptional(tokens.charAt(state))) {
            state++;
            states.set(state);
        }
    }

    private static boolean isOptional(char token) {
        return token == STAR || token == DEEP || token == FOLDERS;
    }

    /** Returns the pattern as it was written. */
    @Override
    public String toString() {
        return pattern;
    }
}
