package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.ListMarker;
import org.kempt.core.document.Spans;

/**
 * The numbered lists of a document as their authors meant them: lists that under-indented content splits are one, and
 * where a comment between two entries is followed by number 1, a list of its own begins. A list with entries that are
 * indented further than the first is left out: they look like lists below an entry, so that their numbers say nothing.
 */
final class NumberedLists {
    private NumberedLists() {}

    /** Returns the entries of each list. */
    static List<List<Entry>> in(Document document) {
        List<List<Entry>> result = new ArrayList<>();
        for (List<Entry> entries : joined(document)) {
            if (!hasFurtherIndented(entries)) {
                split(entries, result);
            }
        }
        return result;
    }

    private static List<List<Entry>> joined(Document document) {
        Map<Integer, Entry> lastBefore = new HashMap<>();
        for (Interruption interruption : InterruptionFinder.find(document)) {
            if (interruption.next() != null) {
                int start = Spans.of(interruption.next()).start();
                lastBefore.put(Columns.firstInk(document.source(), start), interruption.entry());
            }
        }
        List<List<Entry>> lists = new ArrayList<>();
        Map<Entry, List<Entry>> byLast = new HashMap<>();
        for (EntryList list : document.lists()) {
            if (list.kind() == ListKind.NUMBERED) {
                Entry first = list.entries().get(0);
                Entry before = lastBefore.get(marker(first).range().start());
                List<Entry> open = before == null ? null : byLast.get(before);
                if (open == null) {
                    open = new ArrayList<>();
                    lists.add(open);
                }
                open.addAll(list.entries());
                byLast.put(open.get(open.size() - 1), open);
            }
        }
        return lists;
    }

    private static void split(List<Entry> entries, List<List<Entry>> result) {
        int start = 0;
        for (int i = 1; i < entries.size(); i++) {
            if (!entries.get(i).comments().isEmpty() && number(entries.get(i)) == 1 && number(entries.get(i - 1)) > 1) {
                result.add(entries.subList(start, i));
                start = i;
            }
        }
        result.add(entries.subList(start, entries.size()));
    }

    private static boolean hasFurtherIndented(List<Entry> entries) {
        int base = marker(entries.get(0)).indent();
        for (Entry entry : entries) {
            if (marker(entry).indent() > base + 1) {
                return true;
            }
        }
        return false;
    }

    private static int number(Entry entry) {
        return marker(entry).number().orElseThrow();
    }

    private static ListMarker marker(Entry entry) {
        return entry.marker().orElseThrow();
    }
}
