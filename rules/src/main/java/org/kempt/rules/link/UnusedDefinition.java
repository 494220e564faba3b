package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Lines;
import org.kempt.core.document.LinkDefinition;
import org.kempt.core.document.LinkReference;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;

/** Finds definitions to which no link refers. */
public final class UnusedDefinition implements Rule {
    /** So many unused ones in a row were mostly left there for later use: that is one finding, not one for each. */
    private static final int FEWEST_OF_STOCK = 3;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "unused-definition", RuleCategory.LINK, "No link refers to the definition.")
            .fixes(FixAvailability.SOMETIMES, Effect.REMOVAL)
            .build();

    /** Creates the rule. */
    public UnusedDefinition() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<LinkDefinition> definitions = LinkDefinition.in(document);
        if (definitions.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        for (LinkReference reference : LinkReference.in(document)) {
            known.add(reference.label());
        }
        List<LinkDefinition> run = new ArrayList<>();
        for (LinkDefinition definition : definitions) {
            // That a label is defined twice is for another rule to say.
            if (!definition.isComment() && known.add(definition.label())) {
                if (!run.isEmpty() && !follows(document.lines(), run.get(run.size() - 1), definition)) {
                    report(document.lines(), run, context);
                    run.clear();
                }
                run.add(definition);
            }
        }
        report(document.lines(), run, context);
    }

    private static boolean follows(Lines lines, LinkDefinition before, LinkDefinition definition) {
        return lines.at(definition.range().start()) == lines.at(before.range().end() - 1) + 1;
    }

    private static void report(Lines lines, List<LinkDefinition> run, RuleContext context) {
        if (run.size() < FEWEST_OF_STOCK) {
            run.forEach(definition -> context.report(diagnostic(lines, definition)));
        } else {
            LinkDefinition last = run.get(run.size() - 1);
            context.report(Diagnostic.at(
                            run.get(0).range(),
                            "No link refers to `[" + run.get(0).shownLabel() + "]` and the " + (run.size() - 1)
                                    + " definitions below it; use them, or remove them")
                    .severity(Severity.INFO)
                    .related(last.range(), "The last of them"));
        }
    }

    private static Diagnostic.Builder diagnostic(Lines lines, LinkDefinition definition) {
        Diagnostic.Builder diagnostic = Diagnostic.at(
                definition.range(), "No link refers to `[" + definition.shownLabel() + "]`; use it, or remove it");
        SourceRange whole = wholeLines(lines, definition.range());
        // The label may be misspelled where it is used, and the address be needed after all.
        return whole == null
                ? diagnostic
                : diagnostic.fix(Fix.unsafe("Remove the definition", Effect.REMOVAL, TextEdit.delete(whole)));
    }

    /** Returns the lines of a definition, or null where something else stands on them: a marker of a list or a quote. */
    private static @Nullable SourceRange wholeLines(Lines lines, SourceRange definition) {
        int first = lines.at(definition.start());
        int last = lines.at(definition.end() - 1);
        if (lines.inkStart(first) != definition.start() || lines.inkEnd(last) > definition.end()) {
            return null;
        }
        boolean isLast = lines.next(last) == lines.end(last);
        boolean joinsUp = isLast && first > 1;
        return new SourceRange(joinsUp ? lines.end(first - 1) : lines.start(first), lines.next(last));
    }
}
