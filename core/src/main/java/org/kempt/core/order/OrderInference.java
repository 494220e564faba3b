package org.kempt.core.order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.EntryRole;

/** Which lists of a file are meant to be sorted, and by which key. */
public final class OrderInference {
    private final List<ListOrder> lists;
    private final OrderHabit habit;

    private OrderInference(List<ListOrder> lists, OrderHabit habit) {
        this.lists = List.copyOf(lists);
        this.habit = habit;
    }

    /**
     * Looks at the lists of a document.
     *
     * @param keys the keys to choose from, the plainest first; at least one
     * @param isPinned tells entries that stay where they are, whatever their names
     */
    public static OrderInference of(Document document, List<SortKey> keys, Predicate<Entry> isPinned) {
        List<EntryList> lists = new ArrayList<>();
        List<List<Entry>> entries = new ArrayList<>();
        for (EntryList list : document.lists()) {
            if (list.entries().size() > 1 && !isContents(document, list)) {
                List<Entry> sortable = sortable(list, keys.get(0));
                sortable.removeIf(isPinned);
                if (sortable.size() > 1) {
                    lists.add(list);
                    entries.add(sortable);
                }
            }
        }
        List<NameOrder> orders =
                KeyChoice.choose(entries.stream().map(OrderInference::names).toList(), keys);
        OrderHabit habit = OrderHabit.of(orders);
        List<ListOrder> found = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            NameOrder order = orders.get(i);
            found.add(new ListOrder(lists.get(i), entries.get(i), order, habit.suggestsSorted(order)));
        }
        return new OrderInference(found, habit);
    }

    /** Returns all lists with two names or more in the order of the document, tables of contents left out. */
    public List<ListOrder> lists() {
        return lists;
    }

    /** Returns how many of the file's lists are sorted. */
    public OrderHabit habit() {
        return habit;
    }

    private static List<Entry> sortable(EntryList list, SortKey key) {
        List<Entry> sortable = new ArrayList<>(list.entries().size());
        for (Entry entry : list.entries()) {
            if (isSortable(entry, key)) {
                sortable.add(entry);
            }
        }
        if (!key.ordersAllScripts()) {
            MainScript script = MainScript.of(names(sortable));
            sortable.removeIf(entry -> !script.includes(entry.name()));
        }
        return sortable;
    }

    private static List<String> names(List<Entry> entries) {
        List<String> names = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            names.add(entry.name());
        }
        return names;
    }

    /** Returns whether an entry has a place in an order by {@code key}. */
    public static boolean isSortable(Entry entry, SortKey key) {
        return key.hasPlaceFor(entry.name()) && (entry.role() == EntryRole.ENTRY || entry.role() == EntryRole.LABEL);
    }

    private static boolean isContents(Document document, EntryList list) {
        return document.contents()
                .map(Contents::range)
                .filter(range -> range.contains(list.range()))
                .isPresent();
    }
}
