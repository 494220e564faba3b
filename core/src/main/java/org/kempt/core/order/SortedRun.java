package org.kempt.core.order;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The most of a sequence that is in order already: a longest subsequence whose keys never fall. What is left out is the
 * fewest that have to move. Equal keys keep their order.
 */
final class SortedRun {
    private final int[] places;
    private final BitSet kept;

    private SortedRun(int[] places, BitSet kept) {
        this.places = places;
        this.kept = kept;
    }

    /** Returns how long the longest such subsequence is. Takes n log n steps, and n where all is in order. */
    static int length(List<String> keys) {
        String[] tails = new String[keys.size()];
        int length = 0;
        for (String key : keys) {
            int low = length;
            if (length > 0 && tails[length - 1].compareTo(key) > 0) {
                low = upperBound(tails, length, key);
            }
            tails[low] = key;
            length = Math.max(length, low + 1);
        }
        return length;
    }

    /** Returns the index of the first of {@code length} rising strings that is greater than {@code key}. */
    private static int upperBound(String[] tails, int length, String key) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tails[middle].compareTo(key) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Finds the run to keep. Among the longest it is one that leaves out what comes late: of two that changed places
     * people report the second.
     */
    static SortedRun of(List<String> keys) {
        return of(keys, new BitSet());
    }

    /**
     * Finds the run to keep where some items are to move rather than any other: any number of them before one of those.
     *
     * @param newcomers the indexes of those items
     */
    static SortedRun of(List<String> keys, BitSet newcomers) {
        int size = keys.size();
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing(keys::get))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] places = new int[size];
        for (int place = 0; place < size; place++) {
            places[order[place]] = place;
        }
        return new SortedRun(places, heaviest(places, newcomers));
    }

    /** Returns the place of each item in the sorted sequence. */
    int[] places() {
        return places.clone();
    }

    /** Returns the items that stay. */
    BitSet kept() {
        return (BitSet) kept.clone();
    }

    /** Chains items by rising place; a Fenwick tree over places holds the best chain that ends at or before each. */
    private static BitSet heaviest(int[] places, BitSet newcomers) {
        int size = places.length;
        long[] weight = new long[size];
        int[] previous = new int[size];
        int[] best = new int[size + 1];
        Arrays.fill(best, -1);
        int last = -1;
        for (int i = 0; i < size; i++) {
            int before = -1;
            for (int node = places[i]; node > 0; node -= node & -node) {
                before = heavier(weight, before, best[node]);
            }
            previous[i] = before;
            weight[i] = (before < 0 ? 0 : weight[before]) + (newcomers.get(i) ? 1 : size + 1);
            for (int node = places[i] + 1; node <= size; node += node & -node) {
                best[node] = heavier(weight, best[node], i);
            }
            last = heavier(weight, last, i);
        }
        BitSet kept = new BitSet(size);
        for (int i = last; i >= 0; i = previous[i]) {
            kept.set(i);
        }
        return kept;
    }

    /** Of two chains by their last items; where both weigh the same, the one whose last item comes first. */
    private static int heavier(long[] weight, int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        if (weight[one] != weight[other]) {
            return weight[one] > weight[other] ? one : other;
        }
        return Math.min(one, other);
    }
}
