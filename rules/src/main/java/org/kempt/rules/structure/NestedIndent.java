package org.kempt.rules.structure;

import java.util.List;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListConventions;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reports bullets below bullets that are indented by more or less than the file's others. */
public final class NestedIndent implements Rule {
    /** Content that is indented by this much more than it has to be is code. */
    private static final int CODE = 4;

    private static final Option<Integer> STEP = Option.integer(
            "step", 0, 0, 5, "By how many columns nested bullets are indented; with 0, as most in the file are");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "nested-indent",
                    RuleCategory.STRUCTURE,
                    "Nested bullets are indented by more or less than the file's others.")
            .option(STEP)
            .fixes(FixAvailability.SOMETIMES, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        int asked = context.option(STEP);
        Optional<Integer> step = asked > 0
                ? Optional.of(asked)
                : document.listConventions().nestingStep().map(Convention::value);
        step.ifPresent(wanted -> document.lists()
                .forEach(list -> ListConventions.nestingStep(document.source(), list)
                        .filter(actual -> !actual.equals(wanted) && isPossible(list, wanted))
                        .ifPresent(actual -> context.report(diagnostic(document.source(), list, actual, wanted)))));
    }

    /** Returns whether bullets that are indented so are still nested, and no code. */
    private static boolean isPossible(EntryList list, int step) {
        ListMarker parent = list.parent().flatMap(Entry::marker).orElseThrow();
        int indent = parent.indent() + step;
        return indent >= parent.contentIndent() && indent < parent.contentIndent() + CODE;
    }

    private static Diagnostic.Builder diagnostic(SourceText source, EntryList list, int actual, int wanted) {
        ListMarker first = list.entries().get(0).marker().orElseThrow();
        boolean one = list.entries().size() == 1;
        Diagnostic.Builder diagnostic = Diagnostic.at(
                first.range(),
                (one ? "This nested bullet is" : "These nested bullets are") + " indented by " + actual + " instead of "
                        + wanted);
        if (startsOnOwnLine(source, first)) {
            SourceRange lines = new SourceRange(
                    first.range().start(),
                    list.entries().get(list.entries().size() - 1).range().end());
            LineShift.edits(source, lines, first.indent(), wanted - actual)
                    .ifPresent(edits -> diagnostic.fix(
                            Fix.safe("Indent what is nested by " + wanted, Effect.LAYOUT, List.copyOf(edits))));
        }
        return diagnostic;
    }

    private static boolean startsOnOwnLine(SourceText source, ListMarker marker) {
        int start = marker.range().start();
        return Columns.firstInk(source, source.startOfLine(start)) == start;
    }
}
