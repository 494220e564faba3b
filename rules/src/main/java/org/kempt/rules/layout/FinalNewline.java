package org.kempt.rules.layout;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.LineKind;
import org.kempt.core.document.Lines;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;

/** Reports a last line that nothing ends, and blank lines below the last one. */
public final class FinalNewline implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "final-newline",
                    RuleCategory.LAYOUT,
                    "The file does not end in exactly one line ending after its last line.")
            .fixes(FixAvailability.ALWAYS, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Lines lines = document.lines();
        int last = lines.count();
        while (last > 0 && lines.kind(last) == LineKind.BLANK) {
            last--;
        }
        if (last == 0) {
            return;
        }
        int end = document.source().length();
        if (lines.ending(last).isEmpty()) {
            String ending = document.source().dominantLineEnding().characters();
            context.report(Diagnostic.at(SourceRange.at(end), "The last line has no line ending: add one")
                    .fix(Fix.safe("Add a line ending", Effect.LAYOUT, TextEdit.insert(end, ending))));
        } else if (last < lines.count()) {
            SourceRange blank = new SourceRange(lines.next(last), end);
            int count = lines.count() - last;
            context.report(Diagnostic.at(
                            blank,
                            (count == 1 ? "A blank line ends" : count + " blank lines end")
                                    + " the file: remove "
                                    + (count == 1 ? "it" : "them"))
                    .fix(Fix.safe("Remove blank lines at the end", Effect.LAYOUT, TextEdit.delete(blank))));
        }
    }
}
