package org.kempt.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
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
        BitSet run = RisingRun.of(partners);
        for (int line = 0; line < partners.length; line++) {
            if (!run.get(line)) {
                partners[line] = -1;
            }
        }
        return partners;
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
