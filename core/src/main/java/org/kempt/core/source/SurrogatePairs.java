package org.kempt.core.source;

import java.util.Arrays;

/** Where two UTF-16 characters of a text make one code point. */
final class SurrogatePairs {
    /** Offsets of the second characters. */
    private final int[] offsets;

    private SurrogatePairs(int[] offsets) {
        this.offsets = offsets;
    }

    static SurrogatePairs of(String text) {
        int[] offsets = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == offsets.length) {
                    offsets = Arrays.copyOf(offsets, count * 2);
                }
                offsets[count++] = i;
            }
        }
        return new SurrogatePairs(Arrays.copyOf(offsets, count));
    }

    /** Returns the number of pairs that lie from {@code from}, where no pair is split, up to before {@code to}. */
    int between(int from, int to) {
        return before(to) - before(from);
    }

    private int before(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 1;
    }
}
