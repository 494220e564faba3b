package org.kempt.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares lists of lines. The work of the usual algorithm grows with the number of lines times the number of changes,
 * too much for a long list whose every second line was fixed. So the lists are first cut at the lines that occur once in
 * each and are in the same order in both ("patience diff"), and only what lies between is compared in the usual way.
 */
final class LineDiff {
    /** Larger pieces without any line in common are not worth comparing: a change of the whole piece says it all. */
    private static final long LARGEST_COMPARISON = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<AbstractDelta<String>> deltas = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Returns what to change in {@code before} to get {@code after}, in order. */
    static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        LineDiff diff = new LineDiff(before, after);
        int from = 0;
        int newFrom = 0;
        int[] anchors = diff.anchors();
        for (int line = 0; line < before.size(); line++) {
            if (anchors[line] >= 0) {
                diff.compare(from, line, newFrom, anchors[line]);
                from = line + 1;
                newFrom = anchors[line] + 1;
            }
        }
        diff.compare(from, before.size(), newFrom, after.size());
        return diff.deltas;
    }

    private void compare(int from, int to, int newFrom, int newTo) {
        if (from == to && newFrom == newTo) {
            return;
        }
        List<String> left = before.subList(from, to);
        List<String> right = after.subList(newFrom, newTo);
        if (left.equals(right)) {
            return;
        }
        if (left.isEmpty() || right.isEmpty() || (long) left.size() * right.size() > LARGEST_COMPARISON) {
            deltas.add(new ChangeDelta<>(new Chunk<>(from, left), new Chunk<>(newFrom, right)));
            return;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
            deltas.add(new ChangeDelta<>(moved(delta.getSource(), from), moved(delta.getTarget(), newFrom)));
        }
    }

    private static Chunk<String> moved(Chunk<String> chunk, int by) {
        return new Chunk<>(chunk.getPosition() + by, chunk.getLines());
    }

    /** Returns for each line of {@code before} the line of {@code after} that is surely the same, or -1. */
    private int[] anchors() {
        int[] partners = partners();
        // The longest increasing subsequence of the partners: `tails` holds the last line of the best one of each
        // length.
        int[] tails = new int[before.size()];
        int[] previous = new int[before.size()];
        int length = 0;
        for (int line = 0; line < partners.length; line++) {
            if (partners[line] < 0) {
                continue;
            }
            int at = firstNotBelow(partners, tails, length, partners[line]);
            previous[line] = at == 0 ? -1 : tails[at - 1];
            tails[at] = line;
            length = Math.max(length, at + 1);
        }
        int[] anchors = new int[before.size()];
        Arrays.fill(anchors, -1);
        for (int line = length == 0 ? -1 : tails[length - 1]; line >= 0; line = previous[line]) {
            anchors[line] = partners[line];
        }
        return anchors;
    }

    private static int firstNotBelow(int[] partners, int[] tails, int length, int partner) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (partners[tails[middle]] < partner) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns for each line of {@code before} that occurs once in each text where it is in {@code after}; else -1. */
    private int[] partners() {
        Map<String, Integer> places = places(before);
        Map<String, Integer> newPlaces = places(after);
        int[] partners = new int[before.size()];
        for (int line = 0; line < partners.length; line++) {
            String text = before.get(line);
            partners[line] = places.getOrDefault(text, -1) < 0 ? -1 : newPlaces.getOrDefault(text, -1);
        }
        return partners;
    }

    /** Returns where each line is, or -1 for one that occurs more often. */
    private static Map<String, Integer> places(List<String> lines) {
        Map<String, Integer> places = new HashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            places.merge(lines.get(line), line, (first, second) -> -1);
        }
        return places;
    }
}
