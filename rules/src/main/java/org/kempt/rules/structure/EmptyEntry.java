package org.kempt.rules.structure;

import org.commonmark.node.Node;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reports bullets and numbers with nothing after them. */
public final class EmptyEntry implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "empty-entry", RuleCategory.STRUCTURE, "A bullet or number has nothing after it.")
            .fixes(FixAvailability.SOMETIMES, Effect.REMOVAL)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        ItemNodes nodes = new ItemNodes(document);
        for (EntryList list : document.lists()) {
            if (list.kind() == ListKind.BULLET || list.kind() == ListKind.NUMBERED) {
                for (Entry entry : list.entries()) {
                    ListMarker marker = entry.marker().orElseThrow();
                    if (isBlankAfter(document.source(), marker) && isEmpty(nodes.of(entry))) {
                        context.report(diagnostic(document.source(), entry, marker));
                    }
                }
            }
        }
    }

    /** A quick look that spares the search for the item in the tree. */
    private static boolean isBlankAfter(SourceText source, ListMarker marker) {
        int ink = Columns.firstInk(source, marker.range().end());
        return ink == source.length() || source.charAt(ink) == '\n' || source.charAt(ink) == '\r';
    }

    private static boolean isEmpty(Node item) {
        return item.getFirstChild() == null;
    }

    private static Diagnostic.Builder diagnostic(SourceText source, Entry entry, ListMarker marker) {
        String sign = marker.number().isPresent() ? "number" : "bullet";
        Diagnostic.Builder diagnostic = Diagnostic.at(
                marker.range(), "This " + sign + " has nothing after it: fill in the entry or delete the line");
        int lineStart = source.startOfLine(marker.range().start());
        boolean alone = Columns.firstInk(source, lineStart) == marker.range().start();
        if (alone) {
            SourceRange line = new SourceRange(
                    lineStart, source.startOfNextLine(entry.range().end()));
            diagnostic.fix(Fix.unsafe("Delete the line", Effect.REMOVAL, TextEdit.delete(line)));
        }
        return diagnostic;
    }
}
