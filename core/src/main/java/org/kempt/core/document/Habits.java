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
    /** From this many entries on, all but one in agreement are a habit of a short list. */
    private static final int FIRM_LIST = 6;

    /** One other exception in as many entries leaves the habit of a file beyond doubt. */
    private static final int FIRM_FILE = 250;

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

    /**
     * Returns the habit of the list's other entries, else that of the others of all lists (for a table: all tables) of the
     * file: an entry is no evidence for itself, nor against those that it differs from.
     *
     * @param own what the entry does that is left out
     */
    Optional<Convention<T>> ofOthers(EntryList list, T own) {
        Convention<T> habit = othersOfList(list, own);
        Tally<T> file = shapes.get(Shape.of(list));
        return Optional.ofNullable(
                habit != null || file == null ? habit : file.habitOfOthers(own, ofFile.least(), ofFile.percent()));
    }

    private @Nullable Convention<T> othersOfList(EntryList list, T own) {
        Tally<T> tally = lists.get(list);
        return tally == null ? null : tally.habitOfOthers(own, ofList.least(), ofList.percent());
    }

    /**
     * Returns whether an entry of the list that does {@code own} instead of {@code usual}, the habit of the others, is
     * certainly a slip: the list has the habit itself; or all its other entries agree, and there are at least
     * {@value #FIRM_LIST} - 1 of them; or nearly all others of the file do.
     */
    boolean isFirm(EntryList list, T usual, T own) {
        Tally<T> tally = lists.get(list);
        Tally<T> file = shapes.get(Shape.of(list));
        if (tally == null || file == null) {
            return false;
        }
        int against = tally.othersAgainst(usual, own);
        int againstOfFile = file.othersAgainst(usual, own);
        return othersOfList(list, own) != null
                || (against == 0 && tally.total() >= FIRM_LIST)
                || againstOfFile <= Math.max(1, file.total() / FIRM_FILE);
    }

    private @Nullable Convention<T> ofFile(Shape shape) {
        Tally<T> tally = shapes.get(shape);
        return tally == null ? null : tally.habit(ofFile.least(), ofFile.percent());
    }
}
