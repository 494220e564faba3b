package org.kempt.core.habit;

import java.util.List;

/**
 * What a list does most often in one respect.
 *
 * @param subject what it is about
 * @param value what is done most often, in words or as it stands in the source
 * @param count how often it is done
 * @param total how often it could be
 * @param clear whether so much agrees that it is a habit, which rules go by
 * @param exceptions the lines, from 1 and in order, at which something else is done
 */
public record Habit(HabitSubject subject, String value, int count, int total, boolean clear, List<Integer> exceptions) {
    /** Copies the list. */
    public Habit {
        exceptions = List.copyOf(exceptions);
    }

    /** Returns the share of what is done most often, in percent, rounded down: 100 means that there is no exception. */
    public int percent() {
        return (int) (count * 100L / total);
    }
}
