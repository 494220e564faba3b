package org.kempt.rules.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceText;

/**
 * Reports bullets that are indented in another way than the others of their list. Numbers may be aligned at their
 * right; those that look nested are a matter of {@link InterruptedList}.
 */
public final class SiblingIndent implements Rule {
    private static final int PERCENT = 60;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "sibling-indent",
                    RuleCategory.STRUCTURE,
                    "A bullet is indented more or less than the others of its list, but not enough to be nested.")
            .fixes(FixAvailability.SOMETIMES, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        for (EntryList list : document.lists()) {
            if (list.kind() == ListKind.BULLET) {
                usual(list).ifPresent(usual -> check(document.source(), list.entries(), usual, context));
            }
        }
    }

    private static void check(SourceText source, List<Entry> entries, int usual, RuleContext context) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (marker(entry).indent() != usual) {
                boolean takesNext = i + 1 < entries.size() && takes(entry, entries.get(i + 1), usual);
                context.report(diagnostic(source, entry, usual, takesNext));
            }
        }
    }

    /** Returns whether the next entry would become a child of one that were indented as usual. */
    private static boolean takes(Entry entry, Entry next, int usual) {
        ListMarker marker = marker(entry);
        return marker(next).indent() >= marker.contentIndent() - marker.indent() + usual;
    }

    /** Returns the columns by which most entries are indented, if they are at least 60 %. */
    private static OptionalInt usual(EntryList list) {
        int most = marker(list.entries().get(0)).indent();
        Map<Integer, Integer> counts = new HashMap<>();
        for (Entry entry : list.entries()) {
            int indent = marker(entry).indent();
            if (counts.merge(indent, 1, Integer::sum) > counts.getOrDefault(most, 0)) {
                most = indent;
            }
        }
        return counts.getOrDefault(most, 0) * 100 >= list.entries().size() * PERCENT
                ? OptionalInt.of(most)
                : OptionalInt.empty();
    }

    private static Diagnostic.Builder diagnostic(SourceText source, Entry entry, int usual, boolean takesNext) {
        ListMarker marker = marker(entry);
        boolean deeper = marker.indent() > usual;
        Diagnostic.Builder diagnostic = Diagnostic.at(
                marker.range(),
                "This bullet is indented by " + marker.indent() + ", its list by " + usual
                        + (deeper ? ": it looks nested, but is not" : ""));
        // Two columns may have been meant as another level; only at the outermost there is none further out.
        boolean slip = Math.abs(marker.indent() - usual) == 1
                || (!deeper && entry.list().parent().isEmpty());
        if (slip && !takesNext) {
            LineShift.edits(source, entry.range(), marker.indent(), usual - marker.indent())
                    .ifPresent(edits -> diagnostic.fix(
                            Fix.safe("Indent the bullet by " + usual, Effect.LAYOUT, List.copyOf(edits))));
        }
        return diagnostic;
    }

    private static ListMarker marker(Entry entry) {
        return entry.marker().orElseThrow();
    }
}
