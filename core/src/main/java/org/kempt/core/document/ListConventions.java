package org.kempt.core.document;

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

    private ListConventions() {}

    /** Reads the habits off the lists of {@code document}. */
    public static ListConventions of(Document document) {
        ListConventions conventions = new ListConventions();
        for (EntryList list : document.lists()) {
            for (Entry entry : list.entries()) {
                entry.marker().ifPresent(marker -> conventions.add(document.source(), list, marker));
            }
        }
        return conventions;
    }

    private void add(SourceText source, EntryList list, ListMarker marker) {
        marker.spaces(source).ifPresent(spaces -> spaces(list).add(list, spaces));
    }

    private Habits<Integer> spaces(EntryList list) {
        return list.kind() == ListKind.NUMBERED ? numberSpaces : bulletSpaces;
    }

    /**
     * Returns how many spaces usually follow the bullets or the numbers: in at least 90 % of 5 entries of the list, else in
     * at least 90 % of 10 of the file.
     */
    public Optional<Convention<Integer>> markerSpaces(EntryList list) {
        return spaces(list).of(list);
    }
}
