package org.kempt.core.habit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.document.Document;

/** The habits of a document. Immutable. */
public final class Survey {
    private final Map<HabitSubject, Habit> habits;

    private Survey(Map<HabitSubject, Habit> habits) {
        this.habits = new EnumMap<>(habits);
    }

    /** Surveys a document. */
    public static Survey of(Document document) {
        List<Samples> samples = new ArrayList<>();
        samples.addAll(EntrySamples.of(document));
        samples.addAll(OrderSamples.of(document));
        samples.addAll(MarkerSamples.of(document));
        samples.addAll(LayoutSamples.of(document));
        Map<HabitSubject, Habit> habits = new EnumMap<>(HabitSubject.class);
        for (Samples some : samples) {
            some.habit().ifPresent(habit -> habits.put(habit.subject(), habit));
        }
        return new Survey(habits);
    }

    /** Returns all habits for which there is any sample, in the order of their subjects. */
    public List<Habit> habits() {
        return List.copyOf(habits.values());
    }

    /** Returns what is done most often in one respect, be it a clear habit or not; empty where there is no sample. */
    public Optional<Habit> habit(HabitSubject subject) {
        return Optional.ofNullable(habits.get(subject));
    }
}
