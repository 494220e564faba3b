package org.kempt.core.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.source.SourceText;

/**
 * The habits of a file in how lists are laid out. Where too few samples agree there is no habit, and a rule has nothing to
 * say.
 */
public final class ListConventions {
    /** A list has a habit of its own if 90 % of 5 entries agree, else the file has one if 90 % of 10 do. */
    private static final Habits.Threshold OF_LIST = new Habits.Threshold(5, 90);

    private static final Habits.Threshold OF_FILE = new Habits.Threshold(10, 90);

    private final Habits<Integer> bulletSpaces = new Habits<>(OF_LIST, OF_FILE);
    private final Habits<Integer> numberSpaces = new Habits<>(OF_LIST, OF_FILE);

    /** From when on lists at one depth have a marker of their own: many lists have another one in their contents. */
    private static final int LEAST_LISTS = 10;

    private static final int PERCENT_OF_LISTS = 90;

    private final Map<Integer, Tally<Character>> bullets = new HashMap<>();
    private final Tally<Character> delimiters = new Tally<>();

    private static final int LEAST_NESTED = 8;

    /** By how many columns lists are nested; 0 for those that are indented by tabs. */
    private final Tally<Integer> steps = new Tally<>();

    private static final int LEAST_ENTRIES = 10;

    private final Tally<Boolean> wrapped = new Tally<>();

    private ListConventions() {}

    static ListConventions of(SourceText source, Iterable<EntryList> lists) {
        ListConventions conventions = new ListConventions();
        for (EntryList list : lists) {
            conventions.addMarker(list);
            conventions.addStep(source, list);
            for (Entry entry : list.entries()) {
                entry.marker().ifPresent(marker -> conventions.add(source, list, marker));
                if (entry.marker().isPresent() && entry.role() == EntryRole.ENTRY) {
                    conventions.wrapped.add(!LineWraps.in(source, entry).isEmpty());
                }
            }
        }
        return conventions;
    }

    private void addMarker(EntryList list) {
        Optional<ListMarker> marker = list.entries().get(0).marker();
        if (marker.isPresent() && list.kind() == ListKind.NUMBERED) {
            delimiters.add(marker.get().symbol());
        } else if (marker.isPresent() && hasHabit(list)) {
            bullets.computeIfAbsent(depth(list), depth -> new Tally<>())
                    .add(marker.get().symbol());
        }
    }

    private void addStep(SourceText source, EntryList list) {
        if (isBelowBullet(list)) {
            steps.add(nestingStep(source, list).orElse(0));
        }
    }

    private static boolean isBelowBullet(EntryList list) {
        return list.kind() == ListKind.BULLET
                && list.parent().map(Entry::list).map(EntryList::kind).orElse(ListKind.TABLE) == ListKind.BULLET;
    }

    /** Contents, and what only looks like entries, often have another bullet throughout. */
    private static boolean hasHabit(EntryList list) {
        long anchors = list.recommended()
                .filter(entry -> entry.url().orElse("").startsWith("#"))
                .count();
        return list.hasRecommended() && anchors * 2 < list.entries().size();
    }

    private static int depth(EntryList list) {
        int depth = 0;
        Optional<Entry> parent = list.parent();
        while (parent.isPresent()) {
            depth++;
            parent = parent.get().list().parent();
        }
        return depth;
    }

    private void add(SourceText source, EntryList list, ListMarker marker) {
        marker.spaces(source).ifPresent(spaces -> spaces(list).add(list, spaces));
    }

    private Habits<Integer> spaces(EntryList list) {
        return list.kind() == ListKind.NUMBERED ? numberSpaces : bulletSpaces;
    }

    /**
     * Returns the bullet or the delimiter that lists such as {@code list} usually have: at least 90 % of 10 lists agree.
     * Bullets count for each depth of nesting apart, and only those of lists that recommend something.
     */
    public Optional<Convention<Character>> marker(EntryList list) {
        Tally<Character> tally =
                list.kind() == ListKind.NUMBERED ? delimiters : hasHabit(list) ? bullets.get(depth(list)) : null;
        return Optional.ofNullable(tally == null ? null : tally.habit(LEAST_LISTS, PERCENT_OF_LISTS));
    }

    /**
     * Returns how many spaces usually follow the bullets or the numbers: in at least 90 % of 5 entries of the list, else in
     * at least 90 % of 10 of the file.
     */
    public Optional<Convention<Integer>> markerSpaces(EntryList list) {
        return spaces(list).of(list);
    }

    /**
     * Returns by how many columns bullets are usually indented below bullets: at least 90 % of 8 nested lists agree. Empty
     * where tabs are usual.
     */
    public Optional<Convention<Integer>> nestingStep() {
        return Optional.ofNullable(steps.habit(LEAST_NESTED, PERCENT_OF_LISTS)).filter(habit -> habit.value() > 0);
    }

    /**
     * Returns by how many columns the bullets of {@code list} are indented below that of its parent; empty where they are
     * not below a bullet, where tabs indent them, or where they differ.
     */
    public static Optional<Integer> nestingStep(SourceText source, EntryList list) {
        if (!isBelowBullet(list)) {
            return Optional.empty();
        }
        int indent = list.entries().get(0).marker().orElseThrow().indent();
        for (Entry entry : list.entries()) {
            ListMarker marker = entry.marker().orElseThrow();
            int start = marker.range().start();
            if (marker.indent() != indent || source.indexOf('\t', source.startOfLine(start), start) >= 0) {
                return Optional.empty();
            }
        }
        return list.parent().flatMap(Entry::marker).map(parent -> indent - parent.indent());
    }

    /** Returns whether the text of entries is usually {@linkplain LineWraps wrapped}: at least 90 % of 10 agree. */
    public Optional<Convention<Boolean>> wrapped() {
        return Optional.ofNullable(wrapped.habit(LEAST_ENTRIES, PERCENT_OF_LISTS));
    }
}
