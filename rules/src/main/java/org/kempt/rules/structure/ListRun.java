package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Spans;
import org.kempt.core.source.SourceText;

/**
 * Lists that look like one: they follow each other without a blank line, and only their bullets or delimiters differ. In a
 * list whose entries are all set apart by blank lines a single entry with another bullet counts, too; else a blank line and
 * another bullet are how Markdown says that another list begins.
 */
record ListRun(List<ListBlock> lists) {

    /** Returns the run that begins with {@code first}; at least that list. */
    static ListRun from(SourceText source, ListBlock first) {
        List<ListBlock> lists = new ArrayList<>();
        ListBlock list = first;
        lists.add(first);
        while (list.getNext() instanceof ListBlock next && goesOn(source, list, next)) {
            lists.add(next);
            list = next;
        }
        return new ListRun(List.copyOf(lists));
    }

    /** Returns whether the list looks like the end of what is above it, so that a run begins further up. */
    static boolean goesOnAbove(SourceText source, ListBlock list) {
        return list.getPrevious() instanceof ListBlock above && goesOn(source, above, list);
    }

    /** Returns whether another list of the same kind stands just above or below, and is meant to be another. */
    boolean isBesideAnother() {
        ListBlock first = lists.get(0);
        ListBlock last = lists.get(lists.size() - 1);
        return isSameKind(first.getPrevious(), first) || isSameKind(last, last.getNext());
    }

    /** Returns the marker of most items; of the first list where no other has more. */
    char mostFrequent() {
        Map<Character, Integer> counts = new HashMap<>();
        lists.forEach(list -> counts.merge(symbol(list), count(list), Integer::sum));
        char most = symbol(lists.get(0));
        for (ListBlock list : lists) {
            if (counts.getOrDefault(symbol(list), 0) > counts.getOrDefault(most, 0)) {
                most = symbol(list);
            }
        }
        return most;
    }

    static char symbol(ListBlock list) {
        String marker =
                list instanceof BulletList bullets ? bullets.getMarker() : ((OrderedList) list).getMarkerDelimiter();
        return marker == null ? '-' : marker.charAt(0);
    }

    private static boolean goesOn(SourceText source, ListBlock list, ListBlock next) {
        if (!isSameKind(list, next)
                || Columns.indentAt(source, Spans.of(list).start())
                        != Columns.indentAt(source, Spans.of(next).start())) {
            return false;
        }
        if (list instanceof OrderedList numbers
                && next instanceof OrderedList more
                && numbers.getMarkerStartNumber() + count(numbers) != more.getMarkerStartNumber()) {
            return false;
        }
        return !Columns.isAfterBlankLine(source, Spans.of(next).start()) || isOneOfLoose(list, next);
    }

    private static boolean isOneOfLoose(ListBlock list, ListBlock next) {
        return (count(next) == 1 && isLoose(list)) || (count(list) == 1 && isLoose(next));
    }

    private static boolean isLoose(ListBlock list) {
        return !list.isTight() && count(list) > 1;
    }

    private static boolean isSameKind(@Nullable Node one, @Nullable Node other) {
        return (one instanceof BulletList && other instanceof BulletList)
                || (one instanceof OrderedList && other instanceof OrderedList);
    }

    static int count(ListBlock list) {
        int count = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            count++;
        }
        return count;
    }
}
