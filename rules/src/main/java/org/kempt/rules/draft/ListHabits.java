package org.kempt.rules.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kempt.core.document.Section;
import org.kempt.core.habit.Habit;
import org.kempt.core.habit.HabitSubject;

/** The habits of several lists together. */
final class ListHabits {
    private final List<SurveyedList> lists;

    ListHabits(List<SurveyedList> lists) {
        this.lists = List.copyOf(lists);
    }

    /** Returns what all lists do that do anything; empty where they disagree, or one has no clear habit. */
    Optional<Habit> common(HabitSubject subject) {
        List<Habit> habits = new ArrayList<>();
        lists.forEach(list -> list.habit(subject).ifPresent(habits::add));
        boolean agree = !habits.isEmpty()
                && habits.stream()
                        .allMatch(habit -> habit.clear()
                                && habit.value().equals(habits.get(0).value()));
        return agree ? Optional.of(sum(habits)) : Optional.empty();
    }

    /** Returns whether any list does anything in this respect. */
    boolean hasSamples(HabitSubject subject) {
        return lists.stream().anyMatch(list -> list.habit(subject).isPresent());
    }

    /** Returns the sections of all lists that hold an exception from the habit. */
    List<Section> exceptions(HabitSubject subject) {
        return lists.stream().flatMap(list -> list.exceptions(subject).stream()).toList();
    }

    private static Habit sum(List<Habit> habits) {
        Habit first = habits.get(0);
        return new Habit(
                first.subject(),
                first.value(),
                habits.stream().mapToInt(Habit::count).sum(),
                habits.stream().mapToInt(Habit::total).sum(),
                true,
                List.of());
    }

    /** Returns a habit in words, with its figures, for example {@code separator: ` - ` (812 of 830 entries)}. */
    static String describe(Habit habit) {
        return habit.subject().title() + ": " + habit.value() + " (" + habit.count() + " of " + habit.total() + " "
                + habit.subject().unit() + ")";
    }
}
