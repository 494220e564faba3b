package org.kempt.core.order;

import java.util.List;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;

/**
 * How well a list is sorted.
 *
 * @param list the list
 * @param entries those of its items that have a place in the order, as they stand: entries and labels of groups that have a
 *     name and are not pinned
 * @param order the order of their names
 * @param meantToBeSorted whether the list itself, together with the habit of the file, says that it is meant to be sorted
 */
public record ListOrder(EntryList list, List<Entry> entries, NameOrder order, boolean meantToBeSorted) {
    public ListOrder {
        entries = List.copyOf(entries);
    }
}
