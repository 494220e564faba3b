package org.kempt.rules.entry;

import java.util.HashSet;
import java.util.Set;
import org.kempt.core.change.ChangedLines;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;

/**
 * New entries of lists that were there before. Whether such a list is sorted, and how, is for its old entries to say; it is the
 * new ones that have to find their place.
 */
final class Newcomers {
    /** Fewer old entries say nothing of an order. */
    private static final int FEWEST_OLD = 2;

    private final Set<Entry> entries;

    private Newcomers(Set<Entry> entries) {
        this.entries = entries;
    }

    static Newcomers of(Document document, ChangedLines changed) {
        Set<Entry> entries = new HashSet<>();
        if (!changed.isAll()) {
            for (EntryList list : document.lists()) {
                Set<Entry> fresh = new HashSet<>();
                for (Entry entry : list.entries()) {
                    if (isNew(document, entry, changed)) {
                        fresh.add(entry);
                    }
                }
                if (list.entries().size() - fresh.size() >= FEWEST_OLD) {
                    entries.addAll(fresh);
                }
            }
        }
        return new Newcomers(entries);
    }

    /** Returns whether the line on which an entry begins was changed. */
    static boolean isNew(Document document, Entry entry, ChangedLines changed) {
        return changed.contains(document.source().line(entry.range().start()));
    }

    boolean hold(Entry entry) {
        return entries.contains(entry);
    }
}
