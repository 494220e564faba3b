package org.kempt.rules.mutation;

import java.util.ArrayList;
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

    private record Pair(Entry first, Entry second) {}

    @Override
    public String kind() {
        return withChildren ? "swap two entries with children" : "swap two entries";
    }

    @Override
    public Optional<Mutant> mutate(Document document, RandomGenerator random) {
        List<Pair> pairs = new ArrayList<>();
        for (ListOrder list : OrderInference.of(document, KEYS, entry -> false).lists()) {
            if (list.meantToBeSorted()
                    && list.order().misplaced() == 0
                    && list.list().kind() != ListKind.TABLE) {
                collect(document.source(), list, pairs);
            }
        }
        return Sites.any(pairs, random).map(pair -> swap(document.source(), pair));
    }

    private void collect(SourceText source, ListOrder list, List<Pair> pairs) {
        List<Entry> entries = list.list().entries();
        for (int i = 1; i < entries.size(); i++) {
            Pair pair = new Pair(entries.get(i - 1), entries.get(i));
            boolean children = !pair.first().children().isEmpty()
                    || !pair.second().children().isEmpty();
            if ((children || !withChildren)
                    && list.entries().contains(pair.first())
                    && list.entries().contains(pair.second())
                    && areInOrder(pair)
                    && haveLikeMarkers(pair)
                    && pair.first().block().end() == pair.second().block().start()) {
                pairs.add(pair);
            }
        }
    }

    /** Where the order is another one under another key, the list could as well be sorted by that after the swap. */
    private static boolean areInOrder(Pair pair) {
        return KEYS.stream()
                .allMatch(key -> key.of(pair.first().name())
                                .compareTo(key.of(pair.second().name()))
                        < 0);
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
