package org.kempt.rules.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
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
import org.kempt.core.source.LineEnding;
import org.kempt.core.source.SourceRange;

/** Reports lines that end otherwise than most. Such lines in a row are one diagnostic. */
public final class MixedLineEndings implements Rule {
    /** What lines are to end in. */
    public static final Option<LineEndingStyle> STYLE = Option.choice(
            "style", LineEndingStyle.AUTO, "What ends all lines: LF, CRLF, or what ends most lines of the file.");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "mixed-line-endings", RuleCategory.LAYOUT, "A line ends otherwise than most lines of the file.")
            .option(STYLE)
            .fixes(FixAvailability.ALWAYS, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        LineEndingStyle style = context.option(STYLE);
        if (style != LineEndingStyle.CRLF && document.source().text().indexOf('\r') < 0) {
            return;
        }
        LineEnding expected = expected(document, style);
        Lines lines = document.lines();
        int first = 0;
        for (int line = 1; line <= lines.count(); line++) {
            Optional<LineEnding> ending = lines.ending(line);
            boolean differs = ending.isPresent() && ending.get() != expected;
            boolean same = first > 0 && ending.equals(lines.ending(first));
            if (first > 0 && !same) {
                report(lines, first, line - 1, expected, context);
                first = 0;
            }
            if (differs && first == 0) {
                first = line;
            }
        }
        if (first > 0) {
            report(lines, first, lines.count(), expected, context);
        }
    }

    private static LineEnding expected(Document document, LineEndingStyle style) {
        return switch (style) {
            case LF -> LineEnding.LF;
            case CRLF -> LineEnding.CRLF;
            case AUTO ->
                document.layoutConventions().lineEnding().map(Convention::value).orElse(LineEnding.LF);
        };
    }

    private static void report(Lines lines, int first, int last, LineEnding expected, RuleContext context) {
        List<TextEdit> edits = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            edits.add(TextEdit.replace(ending(lines, line), expected.characters()));
        }
        LineEnding actual = lines.ending(first).orElseThrow();
        String subject = first == last ? "The line ends in " : "Lines " + first + " to " + last + " end in ";
        context.report(Diagnostic.at(ending(lines, first), subject + actual + " instead of " + expected)
                .fix(Fix.safe("End lines in " + expected, Effect.LAYOUT, edits)));
    }

    private static SourceRange ending(Lines lines, int line) {
        return new SourceRange(lines.end(line), lines.next(line));
    }
}
