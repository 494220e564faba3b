package org.kempt.report;

import java.util.BitSet;

/** Finds the most numbers of a sequence that rise from each to the next; n log n steps. */
final class RisingRun {
    private RisingRun() {}

    /** Returns the indexes of a longest rising subsequence of {@code numbers}; negative ones are left out. */
    static BitSet of(int[] numbers) {
        // `tails` holds the last index of the best subsequence of each length.
        int[] tails = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int index = 0; index < numbers.length; index++) {
            if (numbers[index] < 0) {
                continue;
            }
            int at = firstNotBelow(numbers, tails, length, numbers[index]);
            previous[index] = at == 0 ? -1 : tails[at - 1];
            tails[at] = index;
            length = Math.max(length, at + 1);
        }
        BitSet run = new BitSet(numbers.length);
        for (int index = length == 0 ? -1 : tails[length - 1]; index >= 0; index = previous[index]) {
            run.set(index);
        }
        return run;
    }

    private static int firstNotBelow(int[] numbers, int[] tails, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[tails[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
