package org.kempt.rules.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.order.ListOrder;
import org.kempt.core.order.NameOrder;
import org.kempt.core.order.OrderInference;
import org.kempt.core.order.SortKey;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Lets two neighbours in a sorted list change places, with all that is nested below them; numbers stay where they are. */
final class SwappedEntries implements Mutation {
    private static final List<SortKey> KEYS = SortKey.usual(List.of("a", "an", "the"));

    private final boolean withChildren;

    /**
     * Creates a mutation.
     *
     * @param withChildren whether only neighbours are swapped of which one at least has children
     */
    SwappedEntries(boolean withChildren) {
        this.withChildren = withChildren;
    }

    /** Two neighbours, and all that have a place in the order of their list. */
    private record Pair(Entry first, Entry second, List<Entry> ordered) {}

    @Override
    public String kind() {
        return withChildren ? "swap two entries with children" : "swap two entries";
    }

    @Override
    public Optional<Mutant> mutate(Document document, RandomGenerator random) {
        List<Pair> pairs = new ArrayList<>();
        OrderInference inference = OrderInference.of(document, KEYS, entry -> false);
        for (ListOrder list : inference.lists()) {
            if (list.list().kind() != ListKind.TABLE
                    && list.order().misplaced() == 0
                    && inference.habit().suggestsSorted(withOneMisplaced(list.order()))) {
                collect(list, pairs);
            }
        }
        Optional<Pair> chosen = Sites.any(pairs, random);
        while (chosen.isPresent() && !isUnambiguous(chosen.get())) {
            pairs.remove(chosen.get());
            chosen = Sites.any(pairs, random);
        }
        return chosen.map(pair -> swap(document.source(), pair));
    }

    /** Three of four names are in order in nearly half of all cases: in a short list nobody can tell what was meant. */
    private static NameOrder withOneMisplaced(NameOrder order) {
        return new NameOrder(order.size(), order.key(), order.inOrder() - 1, order.distinct());
    }

    private void collect(ListOrder list, List<Pair> pairs) {
        List<Entry> entries = list.list().entries();
        for (int i = 1; i < entries.size(); i++) {
            Pair pair = new Pair(entries.get(i - 1), entries.get(i), list.entries());
            boolean children = !pair.first().children().isEmpty()
                    || !pair.second().children().isEmpty();
            if ((children || !withChildren)
                    && list.entries().contains(pair.first())
                    && list.entries().contains(pair.second())
                    && haveLikeMarkers(pair)
                    && pair.first().block().end() == pair.second().block().start()) {
                pairs.add(pair);
            }
        }
    }

    /**
     * Returns whether there is only one list that the swapped one can come from. Under another key it could be in order
     * as it is, or after another move.
     */
    private static boolean isUnambiguous(Pair pair) {
        List<Entry> entries = pair.ordered();
        List<Entry> swapped = new ArrayList<>(entries);
        Collections.swap(swapped, entries.indexOf(pair.first()), entries.indexOf(pair.second()));
        for (SortKey key : KEYS) {
            List<String> keys =
                    swapped.stream().map(entry -> key.of(entry.name())).toList();
            if (isOneMoveFromSorted(keys)) {
                List<Entry> sorted = new ArrayList<>(swapped);
                sorted.sort(Comparator.comparing(entry -> key.of(entry.name())));
                if (!sorted.equals(entries)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isOneMoveFromSorted(List<String> keys) {
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i - 1).compareTo(keys.get(i)) > 0) {
                return isSortedWithout(keys, i - 1) || isSortedWithout(keys, i);
            }
        }
        return true;
    }

    private static boolean isSortedWithout(List<String> keys, int index) {
        List<String> rest = new ArrayList<>(keys);
        rest.remove(index);
        for (int i = 1; i < rest.size(); i++) {
            if (rest.get(i - 1).compareTo(rest.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** What is nested below a number of one digit is indented otherwise than below one of two. */
    private static boolean haveLikeMarkers(Pair pair) {
        ListMarker first = pair.first().marker().orElseThrow();
        ListMarker second = pair.second().marker().orElseThrow();
        return first.contentIndent() == second.contentIndent() && first.indent() == second.indent();
    }

    private static Mutant swap(SourceText source, Pair pair) {
        String first = withMarkerOf(source, pair.first(), pair.second());
        String second = withMarkerOf(source, pair.second(), pair.first());
        boolean endsText = !second.endsWith("\n");
        String swapped = endsText ? second + "\n" + first.substring(0, first.length() - 1) : second + first;
        int start = pair.first().block().start();
        TextEdit edit =
                TextEdit.replace(new SourceRange(start, pair.second().block().end()), swapped);
        SourceText mutant = SourceText.of(Sites.apply(source, edit));
        int lineOfSecond = mutant.line(
                start + pair.second().range().start() - pair.second().block().start());
        int lineOfFirst = mutant.line(start
                + second.length()
                + (endsText ? 1 : 0)
                + pair.first().range().start()
                - start);
        return new Mutant(mutant.text(), Set.of(lineOfFirst, lineOfSecond), Set.of("unsorted-entries"), true);
    }

    /** Returns the lines of an entry with the number of another. */
    private static String withMarkerOf(SourceText source, Entry entry, Entry other) {
        SourceRange marker = entry.marker().orElseThrow().range();
        return source.slice(new SourceRange(entry.block().start(), marker.start()))
                + source.slice(other.marker().orElseThrow().range())
                + source.slice(new SourceRange(marker.end(), entry.block().end()));
    }
}
