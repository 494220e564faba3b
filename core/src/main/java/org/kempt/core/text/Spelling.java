package org.kempt.core.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that was probably meant. Words are compared without regard to case by Levenshtein's distance: the
 * number of characters (UTF-16 units) to add, drop or replace.
 */
public final class Spelling {
    private static final int LEAST_TOLERANCE = 2;

    private static final int SHORTEST_BEGINNING = 3;
    /** Nobody mistypes a longer name; it also bounds the cost of a suggestion for text that someone else wrote. */
    private static final int LONGEST_WORD = 100;

    private Spelling() {}

    /**
     * Returns the candidate closest to {@code word}, the first of several equally close ones; empty where none is close
     * enough. Close enough are two characters or a third of the word, but never all of it.
     */
    public static Optional<String> closest(String word, Collection<String> candidates) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.min(Math.max(LEAST_TOLERANCE, wanted.length() / 3), wanted.length() - 1);
        Optional<String> best = Optional.empty();
        for (String candidate : candidates) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), limit);
            if (distance <= limit && distance < candidate.length()) {
                best = Optional.of(candidate);
                limit = distance - 1;
            }
        }
        return best;
    }

    private static Optional<String> completed(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        List<String> longer = candidates.stream()
                .filter(candidate -> wanted.length() >= SHORTEST_BEGINNING
                        && candidate.toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /**
     * Returns {@code , did you mean `x`?} to end a message with: the closest candidate, else the only one that begins with the
     * word; empty text where there is neither.
     */
    public static String hint(String word, Collection<String> candidates) {
        return closest(word, candidates)
                .or(() -> completed(word, candidates))
                .map(candidate -> ", did you mean `" + candidate + "`?")
                .orElse("");
    }

    /**
     * Returns Levenshtein's distance, with regard to case, or any number above {@code limit} where it is larger. Only cells within {@code limit} of
     * the table's diagonal are computed, for no path through another can be short enough.
     */
    public static int distance(String from, String to, int limit) {
        if (Math.abs(from.length() - to.length()) > limit) {
            return limit + 1;
        }
        int[] previous = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int first = Math.max(1, row - limit);
            int last = Math.min(to.length(), row + limit);
            current[first - 1] = first == 1 ? row : limit + 1;
            int least = current[first - 1];
            for (int column = first; column <= last; column++) {
                int replaced = previous[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                int dropped = column < row + limit ? previous[column] + 1 : limit + 1;
                int added = current[column - 1] + 1;
                current[column] = Math.min(replaced, Math.min(dropped, added));
                least = Math.min(least, current[column]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] spare = previous;
            previous = current;
            current = spare;
        }
        return previous[to.length()];
    }
}
