package org.kempt.core.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the entry at an offset. */
public final class EntryIndex {
    private final List<Entry> byStart = new ArrayList<>();

    /** Indexes the entries of a document. */
    public EntryIndex(Document document) {
        for (EntryList list : document.lists()) {
            byStart.addAll(list.entries());
        }
        // A parent before its first child, which may begin at the same place.
        byStart.sort(Comparator.<Entry>comparingInt(entry -> entry.range().start())
                .thenComparing(entry -> entry.range().end(), Comparator.reverseOrder()));
    }

    /** Returns the innermost entry that holds {@code offset}, or ends there. */
    public Optional<Entry> at(int offset) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).range().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Optional<Entry> entry = low == 0 ? Optional.empty() : Optional.of(byStart.get(low - 1));
        while (entry.isPresent()
                && (entry.get().range().end() < offset || entry.get().role() != EntryRole.ENTRY)) {
            entry = entry.get().list().parent();
        }
        return entry;
    }
}
