package org.kempt.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.text.NormalizedUrl;

/**
 * An entry that is new or that was put elsewhere.
 *
 * @param entry the entry where it is now
 * @param previous the entry above it in its list; empty for the first
 */
record PlacedEntry(Entry entry, Optional<Entry> previous) {
    /** What an entry is known by after it was moved and repaired: its name and address, and which one of these it is. */
    private record Key(String name, String url, int ordinal) {}

    /** Returns the entries of {@code after} that {@code before} has not, in order. */
    static List<PlacedEntry> added(Document before, Document after) {
        Set<Key> old = places(before).keySet();
        List<Entry> entries = inOrder(after);
        List<Key> keys = keys(entries);
        BitSet added = new BitSet();
        for (int i = 0; i < keys.size(); i++) {
            added.set(i, !old.contains(keys.get(i)));
        }
        return placed(entries, added);
    }

    /** Returns the fewest entries that were moved to get from {@code before} to {@code after}, in the order of the latter. */
    static List<PlacedEntry> moved(Document before, Document after) {
        Map<Key, Integer> places = places(before);
        List<Entry> entries = inOrder(after);
        List<Key> keys = keys(entries);
        int[] from = new int[keys.size()];
        BitSet known = new BitSet();
        for (int i = 0; i < from.length; i++) {
            from[i] = places.getOrDefault(keys.get(i), -1);
            known.set(i, from[i] >= 0);
        }
        known.andNot(RisingRun.of(from));
        return placed(entries, known);
    }

    private static Map<Key, Integer> places(Document document) {
        Map<Key, Integer> places = new HashMap<>();
        for (Key key : keys(inOrder(document))) {
            places.put(key, places.size());
        }
        return places;
    }

    private static List<PlacedEntry> placed(List<Entry> entries, BitSet wanted) {
        List<PlacedEntry> placed = new ArrayList<>();
        Map<EntryList, Entry> lastOfList = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            @Nullable Entry previous = lastOfList.put(entry.list(), entry);
            if (wanted.get(i)) {
                placed.add(new PlacedEntry(entry, Optional.ofNullable(previous)));
            }
        }
        return placed;
    }

    /** The document has them list by list, a nested one after that round it. */
    private static List<Entry> inOrder(Document document) {
        return document.entries()
                .sorted(Comparator.comparingInt(entry -> entry.range().start()))
                .toList();
    }

    private static List<Key> keys(List<Entry> entries) {
        Map<Key, Integer> counts = new HashMap<>();
        List<Key> keys = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            String url = entry.url()
                    .map(address ->
                            NormalizedUrl.of(address).map(NormalizedUrl::value).orElse(address))
                    .orElse("");
            int ordinal = counts.merge(new Key(entry.name(), url, 0), 1, Integer::sum);
            keys.add(new Key(entry.name(), url, ordinal));
        }
        return keys;
    }
}
