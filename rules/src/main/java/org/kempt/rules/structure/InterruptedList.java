package org.kempt.rules.structure;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reports content of an entry that is indented too little and so ends the list. */
public final class InterruptedList implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "interrupted-list",
                    RuleCategory.STRUCTURE,
                    "What belongs to an entry is indented too little, so the list ends and numbering restarts.")
            .severity(Severity.ERROR)
            .fixes(FixAvailability.SOMETIMES, Effect.NESTING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        SourceText source = document.source();
        for (Interruption interruption : InterruptionFinder.find(document)) {
            int start = Columns.firstInk(source, interruption.lines().start());
            Diagnostic.Builder diagnostic = Diagnostic.at(
                    new SourceRange(start, source.endOfLine(start)), InterruptionMessage.of(interruption));
            if (!CodeContent.of(interruption.blocks()).hasLinesOfSpaces()) {
                diagnostic.fix(Fix.safe(
                        "Indent what belongs to the entry",
                        Effect.NESTING,
                        new BlockIndentation(source, interruption).edits()));
            }
            context.report(diagnostic);
        }
    }
}
