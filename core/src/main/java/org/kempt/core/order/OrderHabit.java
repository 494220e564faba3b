package org.kempt.core.order;

import java.util.List;

/**
 * How many of a file's lists are sorted. From it follows how much a single list has to show for itself: in a file that
 * sorts all its lists a short one is meant to be sorted, too; in a file that sorts none a list has to be convincing alone.
 *
 * <p>The share of sorted lists gives the odds that one more list is meant to be sorted. Its own order multiplies them by how
 * improbable it is by chance (Bayes). At {@value #ODDS_WANTED} to 1 we take it as meant.
 *
 * @param lists lists that are long enough to tell, see {@link #isTelling}
 * @param sorted those of them that are {@linkplain NameOrder#isNearlySorted() nearly sorted}
 */
public record OrderHabit(int lists, int sorted) {
    private static final int ODDS_WANTED = 30;
    /** Shorter lists are nearly sorted by chance too often: one of six in 28, one of seven in 136. */
    private static final int LEAST_DISTINCT = 7;
    /** Fewer names are never taken as sorted: three of four are in order in nearly half of all cases. */
    private static final int LEAST_DISTINCT_OF_SORTED = 4;
    /** Before anything is known of a file: one list in five is sorted, as of all real lists, and a few lists outweigh that. */
    private static final double SORTED_BEFORE = 0.25;

    private static final double UNSORTED_BEFORE = 1;

    /** Counts lists. */
    public static OrderHabit of(List<NameOrder> orders) {
        List<NameOrder> telling = orders.stream().filter(OrderHabit::isTelling).toList();
        long sorted = telling.stream().filter(NameOrder::isNearlySorted).count();
        return new OrderHabit(telling.size(), (int) sorted);
    }

    /** Returns whether a list is long enough to be evidence of what the file does. */
    public static boolean isTelling(NameOrder order) {
        return order.distinct() >= LEAST_DISTINCT;
    }

    /**
     * Returns whether a list of the file is meant to be sorted. It is none the less so after it was sorted, and no other
     * list is more so then.
     *
     * @param order one of those that were counted; it is no evidence for itself
     */
    public boolean suggestsSorted(NameOrder order) {
        if (!order.isNearlySorted() || order.distinct() < LEAST_DISTINCT_OF_SORTED) {
            return false;
        }
        int itself = isTelling(order) ? 1 : 0;
        double odds = (sorted - itself + SORTED_BEFORE) / (lists - sorted + UNSORTED_BEFORE);
        return Math.log10(odds) - order.chance() >= Math.log10(ODDS_WANTED);
    }
}
