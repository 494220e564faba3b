package org.kempt.core.order;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well a sequence of names is sorted.
 *
 * @param size how many names there are
 * @param key the key by which the fewest names are out of place
 * @param inOrder how many names are in order by it: the others would have to move
 * @param distinct how many different beginnings, up to the first digit, the names have. {@code Week 1} to {@code Week 9}
 *     are in order, but of time; so names that differ in a number only are no evidence of an alphabetical order
 */
public record NameOrder(int size, SortKey key, int inOrder, int distinct) {
    /** Of a sequence that is meant to be sorted at most one in this many, or one at all, is out of place. */
    private static final int ONE_MISPLACED_OF = 5;

    /** Four of them are wanted for each list; logarithms would cost more than all comparisons of its names. */
    private static final double[] LOG_FACTORIALS = new double[256];

    static {
        for (int i = 2; i < LOG_FACTORIALS.length; i++) {
            LOG_FACTORIALS[i] = LOG_FACTORIALS[i - 1] + Math.log10(i);
        }
    }

    /** Looks at {@code names}, which are in order by {@code inOrder} of them under {@code key}. */
    static NameOrder of(NameForms names, SortKey key, int inOrder) {
        List<String> words = names.words();
        Set<String> beginnings = new HashSet<>();
        for (String name : words) {
            beginnings.add(Folding.beforeNumber(name));
        }
        return new NameOrder(words.size(), key, inOrder, beginnings.size());
    }

    /** Returns how many names are out of place. */
    public int misplaced() {
        return size - inOrder;
    }

    /** Returns whether four names in five, or all but one, are in order. */
    public boolean isNearlySorted() {
        return misplaced() <= Math.max(1, size / ONE_MISPLACED_OF);
    }

    /**
     * Returns the decimal logarithm of (an upper bound of) the probability that so many names are in order by chance.
     *
     * <p>Among n different names in random order, the expected number of ways to choose k that happen to be in order is
     * C(n, k) / k!, and the probability that there is one is no greater.
     */
    public double chance() {
        int n = distinct;
        int k = Math.max(1, inOrder - (size - distinct));
        double logarithm = logFactorial(n) - logFactorial(n - k) - 2 * logFactorial(k);
        return Math.min(0, logarithm);
    }

    private static double logFactorial(int n) {
        int known = Math.min(n, LOG_FACTORIALS.length - 1);
        double sum = LOG_FACTORIALS[known];
        for (int i = known + 1; i <= n; i++) {
            sum += Math.log10(i);
        }
        return sum;
    }
}
