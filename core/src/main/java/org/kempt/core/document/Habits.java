package org.kempt.core.document;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of habit: of each list that is long enough to have its own, and of the whole file. Tables are counted apart
 * from lists.
 *
 * @param <T> type of what is usual
 */
final class Habits<T> {
    private final Threshold ofList;
    private final Threshold ofFile;
    private final IdentityHashMap<EntryList, Tally<T>> lists = new IdentityHashMap<>();
    private final Map<Shape, Tally<T>> shapes = new EnumMap<>(Shape.class);

    private enum Shape {
        TABLE,
        LIST;

        static Shape of(EntryList list) {
            return list.kind() == ListKind.TABLE ? TABLE : LIST;
        }
    }

    /**
     * From when on there is a habit.
     *
     * @param least fewest samples
     * @param percent smallest share of them that agree
     */
    record Threshold(int least, int percent) {}

    Habits(Threshold ofList, Threshold ofFile) {
        this.ofList = ofList;
        this.ofFile = ofFile;
    }

    void add(EntryList list, T value) {
        lists.computeIfAbsent(list, key -> new Tally<>()).add(value);
        shapes.computeIfAbsent(Shape.of(list), key -> new Tally<>()).add(value);
    }

    /** Returns the habit of the file's lists, tables left out. */
    Optional<Convention<T>> ofFile() {
        return Optional.ofNullable(ofFile(Shape.LIST));
    }

    /** Returns the list's own habit, else that of all lists (for a table: all tables) of the file. */
    Optional<Convention<T>> of(EntryList list) {
        Tally<T> own = lists.get(list);
        Convention<T> habit = own == null ? null : own.habit(ofList.least(), ofList.percent());
        return Optional.ofNullable(habit != null ? habit : ofFile(Shape.of(list)));
    }

    private @Nullable Convention<T> ofFile(Shape shape) {
        Tally<T> tally = shapes.get(shape);
        return tally == null ? null : tally.habit(ofFile.least(), ofFile.percent());
    }
}
