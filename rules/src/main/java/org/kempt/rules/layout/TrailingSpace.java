package org.kempt.rules.layout;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
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
import org.kempt.core.source.SourceText;

/**
 * Reports spaces and tabs at the end of lines, but for those that break a line and for those that are the habit of
 * the file.
 */
public final class TrailingSpace implements Rule {
    /** What may stand at the end of a line, apart from spaces that break it. */
    public static final Option<TrailingSpaceStyle> STYLE = Option.choice(
            "style",
            TrailingSpaceStyle.AUTO,
            "What may end a line that goes on nowhere: nothing, two spaces, or what ends at least half of the lines.");

    private static final int TWO = 2;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "trailing-space",
                    RuleCategory.LAYOUT,
                    "A line ends in spaces or tabs that nobody sees and that do nothing.")
            .option(STYLE)
            .fixes(FixAvailability.ALWAYS, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (!hasTrailingSpace(document.source().text())) {
            return;
        }
        int usual = usual(document, context.option(STYLE));
        Lines lines = document.lines();
        for (int line = 1; line <= lines.count(); line++) {
            int from = lines.inkEnd(line);
            if (from < lines.end(line) && isFree(document, line, from)) {
                check(document.source(), lines, line, usual, context);
            }
        }
    }

    /** Most lists have none, so that nothing else needs to be known of them. */
    private static boolean hasTrailingSpace(String text) {
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (space && (c == '\n' || c == '\r')) {
                return true;
            }
            space = c == ' ' || c == '\t';
        }
        return space;
    }

    /** Returns how many spaces at the end of a line are left alone. */
    private static int usual(Document document, TrailingSpaceStyle style) {
        return switch (style) {
            case NOTHING -> 0;
            case TWO_SPACES -> TWO;
            case AUTO ->
                document.layoutConventions()
                        .trailingSpaces()
                        .map(Convention::value)
                        .orElse(0);
        };
    }

    /** Returns whether space from {@code from} to the end of the line can go without a change to anything else. */
    private static boolean isFree(Document document, int line, int from) {
        LineKind kind = document.lines().kind(line);
        return kind != LineKind.CODE
                && kind != LineKind.FRONT_MATTER
                && !document.lines().isVerbatim(from)
                // Without the space the backslash would break the line.
                && (from == 0
                        || document.source().charAt(from - 1) != '\\'
                        || document.lines().breaksHard(line));
    }

    private static void check(SourceText source, Lines lines, int line, int usual, RuleContext context) {
        SourceRange range = new SourceRange(lines.inkEnd(line), lines.end(line));
        String space = source.slice(range);
        // Two spaces or more break a line: how many there are is nobody's concern.
        if (space.equals(" ".repeat(usual)) || lines.breaksHard(line)) {
            return;
        }
        String message = describe(space)
                + (lines.kind(line) == LineKind.BLANK ? " on a blank line" : " at the end of the line") + ": remove "
                + (range.length() == 1 ? "it" : "them");
        context.report(
                Diagnostic.at(range, message).fix(Fix.safe("Remove the space", Effect.LAYOUT, TextEdit.delete(range))));
    }

    private static String describe(String space) {
        String what = space.indexOf('\t') < 0 ? "space" : space.indexOf(' ') < 0 ? "tab" : "spaces and tab";
        return space.length() == 1 ? "A " + what : space.length() + " " + what + "s";
    }
}
