package org.kempt.rules.structure;

import java.util.Arrays;
import java.util.List;
import org.kempt.core.document.Entry;

/**
 * The numbers of a list as they are written, and what they should be. Immutable.
 *
 * <p>A list may begin at any number, because it may go on counting where an earlier one ended; but where most of its
 * numbers fit a list that begins at 1, its first number is taken for a slip.
 */
final class Numbering {
    /** From this many equal numbers on, they are a style and no slip. */
    private static final int EQUAL_IS_STYLE = 3;

    /** A number of more than nine digits is no marker of an item (CommonMark 0.31, section 5.2). */
    private static final int LARGEST = 999_999_999;

    private final int[] numbers;

    private Numbering(int[] numbers) {
        this.numbers = numbers;
    }

    /** Returns the numbering of {@code entries}, which all have one. */
    static Numbering of(List<Entry> entries) {
        return new Numbering(entries.stream()
                .mapToInt(entry -> entry.marker().orElseThrow().number().orElseThrow())
                .toArray());
    }

    int size() {
        return numbers.length;
    }

    int number(int index) {
        return numbers[index];
    }

    /** Returns whether every number is one more than that before. */
    boolean isSequential() {
        return steps(1) == numbers.length - 1;
    }

    /** Returns whether all numbers are the same. */
    boolean isEqual() {
        return steps(0) == numbers.length - 1;
    }

    /** Returns whether the list has several entries and is consistent enough to show a habit. */
    boolean showsHabit() {
        return numbers.length >= 2 && (isSequential() || isEqual());
    }

    /**
     * Returns what the numbers should be.
     *
     * @param style the style asked for
     * @param habit the style of most lists of the file, sequential or all one; {@code AUTO} where there is no habit
     */
    int[] expected(NumberStyle style, NumberStyle habit) {
        return switch (style) {
            case AUTO -> inferred(habit);
            case SEQUENTIAL -> countingFrom(start());
            case ALL_ONE -> repeating(start() >= 2 ? start() : 1);
            case ZERO -> countingFrom(start() >= 2 ? start() : 0);
        };
    }

    private int[] inferred(NumberStyle habit) {
        if (isSequential()) {
            return numbers.clone();
        }
        if (isEqual() && (numbers.length >= EQUAL_IS_STYLE || (numbers[0] <= 1 && habit != NumberStyle.SEQUENTIAL))) {
            return numbers.clone();
        }
        int start = start();
        int same = steps(0);
        int up = steps(1);
        boolean repeats = same > up || (same == up && habit == NumberStyle.ALL_ONE);
        return repeats && start <= 1 && isMostly(start, habit) && !isEqual() ? repeating(start) : countingFrom(start);
    }

    /** Returns the number of entries whose number is {@code step} more than that of the entry before. */
    private int steps(int step) {
        int count = 0;
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] - numbers[i - 1] == step) {
                count++;
            }
        }
        return count;
    }

    private int start() {
        if (numbers[0] <= 1) {
            return numbers[0];
        }
        if (numbers[0] > LARGEST - numbers.length) {
            return 1;
        }
        int fromOne = 0;
        for (int i = 0; i < numbers.length; i++) {
            fromOne += numbers[i] <= i + 1 ? 1 : 0;
        }
        return 2 * fromOne > numbers.length ? 1 : numbers[0];
    }

    /** Returns whether most numbers are {@code number}, and more than would be right if they were to count from it. */
    private boolean isMostly(int number, NumberStyle habit) {
        int equal = 0;
        int counting = 0;
        for (int i = 0; i < numbers.length; i++) {
            equal += numbers[i] == number ? 1 : 0;
            counting += numbers[i] == number + i ? 1 : 0;
        }
        return 2 * equal > numbers.length && (equal > counting || (equal == counting && habit == NumberStyle.ALL_ONE));
    }

    private int[] countingFrom(int start) {
        int[] result = new int[numbers.length];
        Arrays.setAll(result, index -> start + index);
        return result;
    }

    private int[] repeating(int number) {
        int[] result = new int[numbers.length];
        Arrays.fill(result, number);
        return result;
    }
}
