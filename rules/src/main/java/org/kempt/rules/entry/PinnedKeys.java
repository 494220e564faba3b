package org.kempt.rules.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kempt.core.order.SortKey;

/** The keys of a sequence of titles, some of which are pinned. */
final class PinnedKeys {
    private final Pins pins;
    private final SortKey key;
    private final List<String> byTitle = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Boolean> pinned = new ArrayList<>();

    PinnedKeys(Pins pins, SortKey key) {
        this.pins = pins;
        this.key = key;
    }

    /** Adds a title that is not pinned. */
    void add(String title) {
        byTitle.add(key.of(title));
        keys.add(key.of(title));
        pinned.add(false);
    }

    /** Adds a title that is pinned. */
    void addPinned(String title) {
        byTitle.add(key.of(title));
        keys.add(pins.key(title, key));
        pinned.add(true);
    }

    /** Returns all keys in the order of the titles. */
    List<String> all() {
        return keys;
    }

    /** Returns all keys; a title that is pinned, but in place among those around it that are not, has the key of its letters. */
    List<String> unlessInPlace() {
        @Nullable String[] next = new @Nullable String[keys.size()];
        String following = null;
        for (int i = keys.size() - 1; i >= 0; i--) {
            next[i] = following;
            following = pinned.get(i) ? following : byTitle.get(i);
        }
        List<String> all = new ArrayList<>();
        String previous = null;
        for (int i = 0; i < keys.size(); i++) {
            String own = byTitle.get(i);
            boolean inPlace = (previous == null || previous.compareTo(own) <= 0)
                    && (next[i] == null || own.compareTo(next[i]) <= 0);
            all.add(inPlace ? own : keys.get(i));
            previous = pinned.get(i) ? previous : own;
        }
        return all;
    }
}
