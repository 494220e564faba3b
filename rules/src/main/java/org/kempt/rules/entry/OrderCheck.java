package org.kempt.rules.entry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.order.ListOrder;
import org.kempt.core.order.Move;
import org.kempt.core.order.Moves;
import org.kempt.core.order.OrderComments;
import org.kempt.core.order.OrderInference;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Finds what is out of place in lists or tables that are to be sorted. What is inferred is inferred from all of them: one
 * that is sorted says something of the file, whatever its kind.
 */
final class OrderCheck {
    private final Document document;
    private final RuleContext context;
    private final OrderMode mode;
    private final Pins pins;
    private final Newcomers newcomers;

    private OrderCheck(Document document, RuleContext context, OrderMode mode, Pins pins) {
        this.document = document;
        this.context = context;
        this.mode = mode;
        this.pins = pins;
        this.newcomers = Newcomers.of(document, context.changed());
    }

    /** Prepares a check with the {@linkplain OrderOptions options} of a rule of order. */
    static OrderCheck of(Document document, RuleContext context, Option<OrderMode> order) {
        Pins pins = Pins.of(context, OrderOptions.PINNED_FIRST, OrderOptions.PINNED_LAST);
        return new OrderCheck(document, context, context.option(order), pins);
    }

    /** Reports the fewest entries that have to move in the lists that {@code included} holds for. */
    void report(Predicate<EntryList> included) {
        if (document.lists().stream().noneMatch(included)) {
            return;
        }
        OrderInference inference = OrderInference.of(
                document, OrderOptions.keys(context), entry -> pins.hold(entry.name()) || newcomers.hold(entry));
        OrderComments comments = OrderComments.of(document);
        List<ListOrder> lists = new ArrayList<>(inference.lists());
        // An entry's nested list ends where the entry ends. What is inserted there has to come first.
        Collections.reverse(lists);
        for (ListOrder list : lists) {
            if (included.test(list.list())
                    && comments.isSorted(list.list()).orElse(isToBeSorted(list))
                    && !sharesLineWithParent(document.source(), list.list())) {
                moves(list).forEach(move -> context.report(diagnostic(list, move)));
            }
        }
    }

    private boolean isToBeSorted(ListOrder list) {
        return mode == OrderMode.ALWAYS || (mode == OrderMode.AUTO && list.meantToBeSorted());
    }

    /** In {@code - - Name} the inner entry has no line of its own that could move. */
    private static boolean sharesLineWithParent(SourceText source, EntryList list) {
        return list.parent()
                .filter(parent -> source.line(parent.range().start())
                        == source.line(list.entries().get(0).range().start()))
                .isPresent();
    }

    private List<Move> moves(ListOrder list) {
        List<Entry> items = list.list().entries();
        List<SourceRange> blocks = items.stream().map(Entry::block).toList();
        List<Integer> sortable = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        BitSet unsettled = new BitSet();
        Set<Entry> ordered = new HashSet<>(list.entries());
        for (int i = 0; i < items.size(); i++) {
            String name = items.get(i).name();
            boolean isNew = newcomers.hold(items.get(i))
                    && OrderInference.isSortable(items.get(i), list.order().key());
            if (ordered.contains(items.get(i)) || pins.hold(name) || isNew) {
                unsettled.set(sortable.size(), isNew);
                sortable.add(i);
                keys.add(pins.key(name, list.order().key()));
            }
        }
        SourceText source = document.source();
        List<Move> moves = new ArrayList<>(Moves.of(source, blocks, sortable, keys, unsettled));
        // An old entry that stands wrong is not to be laid at the door of a new neighbour.
        moves.removeIf(move -> !Newcomers.isNew(document, items.get(move.item()), context.changed()));
        return SwappedNumbers.in(source, items, moves);
    }

    private Diagnostic.Builder diagnostic(ListOrder list, Move move) {
        Entry entry = list.list().entries().get(move.item());
        Entry neighbour = list.list().entries().get(move.neighbour());
        String where = (move.isBefore() ? "before " : "after ") + EntryNames.quoted(neighbour);
        int line = document.source().line(neighbour.range().start());
        Diagnostic.Builder diagnostic = Diagnostic.at(
                        nameRange(entry), EntryNames.quoted(entry) + " belongs " + where + " (line " + line + ")")
                .related(
                        nameRange(neighbour),
                        "The " + (list.list().kind() == ListKind.TABLE ? "table" : "list") + " is sorted "
                                + list.order().key().description());
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
