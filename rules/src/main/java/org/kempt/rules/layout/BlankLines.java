package org.kempt.rules.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.BlankLineRun;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.LayoutConventions;
import org.kempt.core.document.LineKind;
import org.kempt.core.document.Lines;
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

/** Reports more blank lines in a row than are usual in the file. Too few of them are not this rule's subject. */
public final class BlankLines implements Rule {
    /** How many blank lines may stand in a row. */
    public static final Option<BlankLineStyle> STYLE = Option.choice(
            "style",
            BlankLineStyle.AUTO,
            "Most blank lines in a row: one, one but for two above headings, or as many as are usual at such a place.");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "blank-lines",
                    RuleCategory.LAYOUT,
                    "There are more blank lines in a row than elsewhere in the list, or some above its first line.")
            .option(STYLE)
            .fixes(FixAvailability.ALWAYS, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (!isWorthALook(document.lines())) {
            return;
        }
        BlankLineStyle style = context.option(STYLE);
        LayoutConventions conventions = document.layoutConventions();
        ItemBlocks blocks = new ItemBlocks(document);
        Map<Integer, Integer> usual = new HashMap<>();
        for (BlankLineRun run : conventions.blankLines()) {
            int most = run.isAtStart()
                    ? 0
                    : run.count() == 1
                            ? 1
                            : usual.computeIfAbsent(run.level(), level -> most(conventions, style, level));
            if (run.count() > most && !blocks.endAt(run.firstLine() - 1)) {
                report(document.lines(), run, most, context);
            }
        }
    }

    private static boolean isWorthALook(Lines lines) {
        boolean blank = true;
        for (int line = 1; line <= lines.count(); line++) {
            boolean isBlank = lines.kind(line) == LineKind.BLANK;
            if (blank && isBlank) {
                return true;
            }
            blank = isBlank;
        }
        return false;
    }

    private static int most(LayoutConventions conventions, BlankLineStyle style, int level) {
        return switch (style) {
            case ONE -> 1;
            case TWO_ABOVE_HEADINGS -> level > 0 ? 2 : 1;
            case AUTO -> {
                Optional<Convention<Integer>> habit =
                        level > 0 ? conventions.blankLinesAbove(level) : conventions.blankLinesElsewhere();
                yield habit.map(Convention::value).orElse(Integer.MAX_VALUE);
            }
        };
    }

    private static void report(Lines lines, BlankLineRun run, int most, RuleContext context) {
        SourceRange surplus = run.rangeAfter(most, lines);
        String message;
        if (run.isAtStart()) {
            message = (run.count() == 1 ? "A blank line stands" : run.count() + " blank lines stand")
                    + " above the first line: remove " + (run.count() == 1 ? "it" : "them");
        } else {
            message = run.count() + " blank lines " + (run.level() > 0 ? "above the heading" : "in a row") + ": leave "
                    + most;
        }
        context.report(Diagnostic.at(surplus, message)
                .fix(Fix.safe("Remove blank lines", Effect.LAYOUT, TextEdit.delete(surplus))));
    }
}
