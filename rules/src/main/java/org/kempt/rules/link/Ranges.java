package org.kempt.rules.link;

import java.util.Arrays;
import org.kempt.core.source.SourceRange;

/** Parts of a source, to be asked whether one of them holds a place. A part that begins within another one is left out. */
final class Ranges {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    /** Adds a range; they have to come in the order of their starts. */
    void add(SourceRange range) {
        if (count > 0 && range.start() < ends[count - 1]) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = range.start();
        ends[count] = range.end();
        count++;
    }

    boolean contains(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        int last = found >= 0 ? found : -found - 2;
        return last >= 0 && offset < ends[last];
    }
}
