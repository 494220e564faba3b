package org.kempt.rules.structure;

import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.LineWraps;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;

/** Reports entries whose text is wrapped over several lines where entries stand on one. */
public final class WrappedEntry implements Rule {
    private static final Option<Style> STYLE = Option.choice(
            "style", Style.AUTO, "Whether an entry stands on one line: always, or where most of the file's entries do");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "wrapped-entry",
                    RuleCategory.STRUCTURE,
                    "The text of an entry is wrapped over several lines, unlike that of the others.")
            .option(STYLE)
            .fixes(FixAvailability.ALWAYS, Effect.LAYOUT)
            .build();

    /** What may be asked for. */
    enum Style {
        AUTO,
        ONE_LINE
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        boolean oneLine = context.option(STYLE) == Style.ONE_LINE
                || document.listConventions()
                        .wrapped()
                        .filter(habit -> !habit.value())
                        .isPresent();
        if (!oneLine) {
            return;
        }
        document.entries().filter(entry -> entry.marker().isPresent()).forEach(entry -> {
            List<SourceRange> wraps = LineWraps.in(document.source(), entry);
            if (!wraps.isEmpty()) {
                context.report(Diagnostic.at(
                                SourceRange.at(wraps.get(0).start()),
                                "This entry is wrapped over " + (wraps.size() + 1) + " lines: write it on one")
                        .fix(Fix.safe(
                                "Join the lines",
                                Effect.LAYOUT,
                                wraps.stream()
                                        .map(wrap -> TextEdit.replace(wrap, " "))
                                        .toList())));
            }
        });
    }
}
