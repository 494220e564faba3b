package org.kempt.core.document;

/**
 * A habit of a list, and the figures behind it.
 *
 * @param value what is usual
 * @param count how many entries do it
 * @param total how many entries could
 * @param <T> type of what is usual
 */
public record Convention<T>(T value, int count, int total) {

    /** Returns whether at least {@code percent} of all that could do it do. */
    public boolean isAtLeast(int percent) {
        return total > 0 && (long) count * 100 >= (long) total * percent;
    }
}
