package org.kempt.core.order;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Chooses for each of a file's sequences of names the key that fits best: the one with the fewest names out of place. Where
 * several do, it is the one that fits most sequences of the file, then the plainest.
 */
final class KeyChoice {
    /** No other key brings a sequence in order of which the plainest leaves more than this share, in percent, out. */
    private static final int MOST_MISPLACED_PERCENT = 60;

    private final List<SortKey> keys;
    private final int[] votes;

    private KeyChoice(List<SortKey> keys) {
        this.keys = keys;
        this.votes = new int[keys.size()];
    }

    /**
     * Looks at sequences of names.
     *
     * @param sequences the names of each
     * @param keys the keys to choose from, the plainest first; at least one
     */
    static List<NameOrder> choose(List<List<String>> sequences, List<SortKey> keys) {
        KeyChoice choice = new KeyChoice(keys);
        List<NameForms> forms = new ArrayList<>(sequences.size());
        List<int[]> inOrder = new ArrayList<>(sequences.size());
        for (List<String> names : sequences) {
            NameForms sequence = new NameForms(names);
            int[] counts = choice.inOrder(sequence);
            choice.vote(counts, names.size());
            forms.add(sequence);
            inOrder.add(counts);
        }
        List<NameOrder> orders = new ArrayList<>(sequences.size());
        for (int i = 0; i < sequences.size(); i++) {
            int best = choice.best(inOrder.get(i));
            orders.add(NameOrder.of(forms.get(i), keys.get(best), inOrder.get(i)[best]));
        }
        return orders;
    }

    /** Returns how many names are in order under each key; for some sequences the first key is enough to know. */
    private int[] inOrder(NameForms names) {
        List<String> plainest = keys.get(0).ofAll(names);
        int size = plainest.size();
        int first = SortedRun.length(plainest);
        boolean hopeless = (size - first) * 100 > MOST_MISPLACED_PERCENT * size;
        if (first == size || hopeless) {
            return new int[] {first};
        }
        // Most keys differ in nothing from another: names without numbers are the same whatever numbers count.
        IdentityHashMap<List<String>, Integer> lengths = new IdentityHashMap<>();
        lengths.put(plainest, first);
        int[] counts = new int[keys.size()];
        counts[0] = first;
        for (int i = 1; i < counts.length; i++) {
            counts[i] = lengths.computeIfAbsent(keys.get(i).ofAll(names), SortedRun::length);
        }
        return counts;
    }

    private void vote(int[] counts, int size) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        if (counts[best] * 2 > size) {
            votes[best]++;
        }
    }

    private int best(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            boolean better = counts[i] > counts[best] || (counts[i] == counts[best] && votes[i] > votes[best]);
            best = better ? i : best;
        }
        return best;
    }
}
