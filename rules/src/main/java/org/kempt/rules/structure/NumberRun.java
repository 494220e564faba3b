package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Entries one after the other whose numbers are wrong for one reason.
 *
 * @param from index of the first
 * @param to index after the last
 */
record NumberRun(int from, int to) {

    int size() {
        return to - from;
    }

    /**
     * Returns the runs of numbers that are not as expected. A run goes on while the numbers go up as they should, off by
     * the same amount, and while the mistake with which it began repeats itself, as in 1, 1, 1.
     */
    static List<NumberRun> in(Numbering numbering, int[] expected) {
        List<NumberRun> runs = new ArrayList<>();
        int i = 0;
        while (i < expected.length) {
            if (numbering.number(i) == expected[i]) {
                i++;
                continue;
            }
            int from = i;
            i++;
            while (i < expected.length
                    && numbering.number(i) != expected[i]
                    && hasSameReason(numbering, expected, from, i)) {
                i++;
            }
            runs.add(new NumberRun(from, i));
        }
        return runs;
    }

    private static boolean hasSameReason(Numbering numbering, int[] expected, int from, int i) {
        int step = numbering.number(i) - numbering.number(i - 1);
        boolean repeatsMistake = from > 0
                && numbering.number(from) == numbering.number(from - 1)
                && numbering.number(i) == numbering.number(from);
        boolean wholeListRepeats = expected[i] == expected[i - 1];
        return step == expected[i] - expected[i - 1] || repeatsMistake || wholeListRepeats;
    }
}
