package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListMarker;
import org.kempt.core.document.Spans;
import org.kempt.core.source.SourceText;
import org.kempt.rules.structure.Interruption.Consequence;

/**
 * Finds numbered items that were meant as a list below an entry, but are indented too little and so count on in the
 * entry's own list. They show by counting from 1, or on from those that are nested, at a greater indentation while the list goes on
 * after them.
 */
final class FlatItems {
    private final SourceText source;
    private final ItemEntries entries;
    private final List<Interruption> found = new ArrayList<>();

    private FlatItems(SourceText source, ItemEntries entries) {
        this.source = source;
        this.entries = entries;
    }

    /** Returns whether any item is indented more than the first; a quick look that spares a search. */
    static boolean mayBeIn(SourceText source, OrderedList list) {
        Node first = list.getFirstChild();
        int base = indent(source, first);
        for (Node item = first.getNext(); item != null; item = item.getNext()) {
            if (indent(source, item) > base) {
                return true;
            }
        }
        return false;
    }

    /** Returns an interruption for each group of such items in {@code list}. */
    static List<Interruption> find(SourceText source, OrderedList list, ItemEntries entries) {
        FlatItems items = new FlatItems(source, entries);
        items.search(list);
        return items.found;
    }

    private void search(OrderedList list) {
        Node parent = list.getFirstChild();
        int base = indent(source, parent);
        while (parent != null) {
            List<Node> below = new ArrayList<>();
            Node next = parent.getNext();
            while (next != null && indent(source, next) > base) {
                below.add(next);
                next = next.getNext();
            }
            if (!below.isEmpty()) {
                consider(parent, below, next);
            }
            parent = next;
        }
    }

    private void consider(Node parent, List<Node> below, @Nullable Node next) {
        Entry entry = entries.of(parent).orElse(null);
        if (entry == null || (number(below.get(0)) != 1 && number(below.get(0)) != nextNumberBelow(parent))) {
            return;
        }
        ListMarker marker = entry.marker().orElseThrow();
        int column = ListBreak.column(source, below);
        boolean clear = column - marker.indent() >= 2;
        boolean goesOn = next != null && number(next) >= 2 && ListBreak.continues(number(parent), number(next));
        if ((clear || goesOn) && column < marker.contentIndent()) {
            found.add(new Interruption(
                    entry,
                    List.copyOf(below),
                    InterruptionFinder.lines(source, below),
                    column,
                    Consequence.LIST_IS_FLAT,
                    null));
        }
    }

    /** Returns the number with which the list below an item would go on; 1 where there is none. */
    private int nextNumberBelow(Node item) {
        return item.getLastChild() instanceof OrderedList list ? number(list.getLastChild()) + 1 : 1;
    }

    private int number(Node item) {
        return entries.of(item)
                .flatMap(Entry::marker)
                .map(marker -> marker.number().orElse(-1))
                .orElse(-1);
    }

    private static int indent(SourceText source, Node item) {
        return Columns.indentAt(source, Spans.of(item).start());
    }
}
