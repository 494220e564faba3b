package org.kempt.core.text;

/** Matches patterns in which {@code *} stands for any characters, none included, and everything else for itself. */
public final class Wildcards {
    private Wildcards() {}

    /**
     * Returns whether {@code pattern} matches the whole of {@code text}. Each part between stars is taken where it first
     * occurs: no way is tried twice.
     */
    public static boolean match(String pattern, String text) {
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
