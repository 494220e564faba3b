package org.kempt.rules.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.order.ListOrder;
import org.kempt.core.order.Move;
import org.kempt.core.order.Moves;
import org.kempt.core.order.OrderComments;
import org.kempt.core.order.OrderInference;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Finds the entries that are out of place in lists that are meant to be sorted. */
public final class UnsortedEntries implements Rule {
    private static final Option<OrderMode> ORDER = Option.choice(
            "order",
            OrderMode.AUTO,
            "Which lists are to be sorted: those that evidently are meant to be (`auto`), all (`always`), or only those "
                    + "below a comment `kempt-sorted` (`never`)");
    private static final Option<List<String>> PINNED_FIRST = Option.strings(
            "pinned-first", List.of(), "Names of entries that come first; `*` stands for any characters");
    private static final Option<List<String>> PINNED_LAST =
            Option.strings("pinned-last", List.of(), "Names of entries that come last; `*` stands for any characters");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "unsorted-entries", RuleCategory.ENTRY, "An entry of a sorted list is out of place.")
            .fixes(FixAvailability.SOMETIMES, Effect.ORDER)
            .option(ORDER)
            .option(OrderOptions.KEY)
            .option(OrderOptions.NUMBERS)
            .option(OrderOptions.ARTICLES)
            .option(OrderOptions.LOCALE)
            .option(PINNED_FIRST)
            .option(PINNED_LAST)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Pins pins = Pins.of(context, PINNED_FIRST, PINNED_LAST);
        OrderInference inference =
                OrderInference.of(document, OrderOptions.keys(context), entry -> pins.hold(entry.name()));
        OrderComments comments = OrderComments.of(document);
        OrderMode mode = context.option(ORDER);
        List<ListOrder> lists = new ArrayList<>(inference.lists());
        // An entry's nested list ends where the entry ends. What is inserted there has to come first.
        Collections.reverse(lists);
        for (ListOrder list : lists) {
            if (comments.isSorted(list.list()).orElse(isToBeSorted(list, mode))
                    && !sharesLineWithParent(document.source(), list.list())) {
                moves(document.source(), list, pins).forEach(move -> context.report(diagnostic(document, list, move)));
            }
        }
    }

    private static boolean isToBeSorted(ListOrder list, OrderMode mode) {
        return mode == OrderMode.ALWAYS || (mode == OrderMode.AUTO && list.meantToBeSorted());
    }

    /** In {@code - - Name} the inner entry has no line of its own that could move. */
    private static boolean sharesLineWithParent(SourceText source, EntryList list) {
        return list.parent()
                .filter(parent -> source.line(parent.range().start())
                        == source.line(list.entries().get(0).range().start()))
                .isPresent();
    }

    private static List<Move> moves(SourceText source, ListOrder list, Pins pins) {
        List<Entry> items = list.list().entries();
        List<SourceRange> blocks = items.stream().map(Entry::block).toList();
        List<Integer> sortable = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        Set<Entry> ordered = new HashSet<>(list.entries());
        for (int i = 0; i < items.size(); i++) {
            String name = items.get(i).name();
            if (ordered.contains(items.get(i)) || pins.hold(name)) {
                sortable.add(i);
                keys.add(pins.key(name, list.order().key()));
            }
        }
        return SwappedNumbers.in(source, items, Moves.of(source, blocks, sortable, keys));
    }

    private static Diagnostic.Builder diagnostic(Document document, ListOrder list, Move move) {
        Entry entry = list.list().entries().get(move.item());
        Entry neighbour = list.list().entries().get(move.neighbour());
        String where = (move.isBefore() ? "before " : "after ") + EntryNames.quoted(neighbour);
        int line = document.source().line(neighbour.range().start());
        Diagnostic.Builder diagnostic = Diagnostic.at(
                        nameRange(entry), EntryNames.quoted(entry) + " belongs " + where + " (line " + line + ")")
                .related(
                        nameRange(neighbour),
                        "The list is sorted " + list.order().key().description());
        return isIndentedAlike(entry, neighbour)
                ? diagnostic.fix(Fix.safe("Move it " + where, Effect.ORDER, move.edits()))
                : diagnostic;
    }

    /** An entry that is indented by two columns more than the one above would become its child. */
    private static boolean isIndentedAlike(Entry entry, Entry neighbour) {
        return Math.abs(indent(entry) - indent(neighbour)) < 2;
    }

    private static int indent(Entry entry) {
        return entry.marker().map(ListMarker::indent).orElse(0);
    }

    private static SourceRange nameRange(Entry entry) {
        return entry.parts().nameRange().orElse(entry.range());
    }
}
