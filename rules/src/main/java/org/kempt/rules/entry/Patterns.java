package org.kempt.rules.entry;

import java.util.List;

/** Texts that a configuration allows; {@code *} in a pattern stands for any characters. */
final class Patterns {
    private final List<String> patterns;

    Patterns(List<String> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** Returns whether a pattern matches the whole of {@code text}. */
    boolean match(String text) {
        for (String pattern : patterns) {
            if (matches(pattern, text)) {
                return true;
            }
        }
        return false;
    }

    /** Each part between stars is taken where it first occurs: no way is tried twice. */
    private static boolean matches(String pattern, String text) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(text);
        }
        if (!text.startsWith(pattern.substring(0, star))) {
            return false;
        }
        int offset = star;
        int next = pattern.indexOf('*', star + 1);
        while (next >= 0) {
            String part = pattern.substring(star + 1, next);
            int found = text.indexOf(part, offset);
            if (found < 0) {
                return false;
            }
            offset = found + part.length();
            star = next;
            next = pattern.indexOf('*', star + 1);
        }
        String last = pattern.substring(star + 1);
        return text.length() - last.length() >= offset && text.endsWith(last);
    }
}
