package org.kempt.core.document;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what entries do. */
final class Tally<T> {
    /** How often each value was seen but for {@code first}, whose count here is out of date. */
    private final Map<T, Integer> counts = new HashMap<>();

    /** What was seen most often, the first where there are several: mostly there is little else, and it needs no map. */
    private @Nullable T first;

    private int firstCount;
    private int total;

    /** Made when first asked for: several rules ask for each entry. */
    private @Nullable Convention<T> most;

    void add(T value) {
        total++;
        most = null;
        if (value.equals(first)) {
            firstCount++;
            return;
        }
        int count = counts.merge(value, 1, Integer::sum);
        if (count > firstCount) {
            if (first != null) {
                counts.put(first, firstCount);
            }
            first = value;
            firstCount = count;
        }
    }

    private int count(T value) {
        return value.equals(first) ? firstCount : counts.getOrDefault(value, 0);
    }

    int total() {
        return total;
    }

    /** Returns how many samples do otherwise than most. */
    int exceptions() {
        return total - firstCount;
    }

    /** Returns what most do; null where there are fewer than {@code least} samples or less than {@code percent} agree. */
    @Nullable
    Convention<T> habit(int least, int percent) {
        if (first == null || total < least) {
            return null;
        }
        Convention<T> habit = most;
        if (habit == null) {
            habit = new Convention<>(first, firstCount, total);
            most = habit;
        }
        return habit.isAtLeast(percent) ? habit : null;
    }

    /**
     * Returns what most others do, where one of the samples is {@code own}; null where there are fewer than {@code least}
     * samples with it, or less than {@code percent} of the others agree.
     */
    @Nullable
    Convention<T> habitOfOthers(T own, int least, int percent) {
        if (first == null || total < Math.max(2, least)) {
            return null;
        }
        T usual = first;
        int count = firstCount - (first.equals(own) ? 1 : 0);
        for (Map.Entry<T, Integer> value : counts.entrySet()) {
            int others = value.getValue() - (value.getKey().equals(own) ? 1 : 0);
            if (others > count && !value.getKey().equals(first)) {
                usual = value.getKey();
                count = others;
            }
        }
        Convention<T> habit = new Convention<>(usual, count, total - 1);
        return habit.isAtLeast(percent) ? habit : null;
    }

    /** Returns how many samples other than one that is {@code own} do otherwise than {@code value}. */
    int othersAgainst(T value, T own) {
        return total - count(value) - (own.equals(value) ? 0 : 1);
    }
}
