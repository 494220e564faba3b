package org.kempt.core.rule;

/**
 * The name of a rule, for example {@code missing-period}. It names the flaw, so that "disable {@code missing-period}"
 * reads well, and it never changes once released.
 *
 * @param value lower-case words joined by hyphens
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /**
     * Checks the name's form.
     *
     * @throws IllegalArgumentException if it is not lower-case words joined by hyphens
     */
    public RuleId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a rule id: " + value);
        }
    }

    private static boolean isWellFormed(String value) {
        boolean wordBegins = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '-') {
                if (wordBegins) {
                    return false;
                }
                wordBegins = true;
            } else if (c >= 'a' && c <= 'z') {
                wordBegins = false;
            } else {
                return false;
            }
        }
        return !wordBegins;
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
