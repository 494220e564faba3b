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

/** Reports tabs between words, and those that indent lines in a file that indents by spaces. */
public final class HardTab implements Rule {
    /** What lines are indented by. */
    public static final Option<IndentationStyle> INDENTATION = Option.choice(
            "indentation",
            IndentationStyle.AUTO,
            "Tabs that indent a line: left alone, reported, or reported where the file is in the habit of using spaces.");

    /** Where a tab ends (CommonMark 0.31, section 2.2). */
    private static final int TAB_STOP = 4;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "hard-tab",
                    RuleCategory.LAYOUT,
                    "A tab stands between words, or indents a line in a list that uses spaces for that.")
            .option(INDENTATION)
            .fixes(FixAvailability.ALWAYS, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        SourceText source = document.source();
        if (source.indexOf('\t', 0, source.length()) < 0) {
            return;
        }
        IndentationStyle style = context.option(INDENTATION);
        boolean spaces = isIndentedBySpaces(document, style);
        boolean aligned =
                style == IndentationStyle.AUTO && document.layoutConventions().alignsByTabs();
        Lines lines = document.lines();
        for (int line = 1; line <= lines.count(); line++) {
            if (lines.kind(line) == LineKind.TEXT) {
                int text = textStart(source, lines, line);
                if (spaces) {
                    checkIndentation(source, lines.start(line), text, context);
                }
                if (!aligned) {
                    checkText(document, text, lines.inkEnd(line), context);
                }
            }
        }
    }

    private static boolean isIndentedBySpaces(Document document, IndentationStyle style) {
        return switch (style) {
            case SPACES -> true;
            case TABS -> false;
            case AUTO ->
                document.layoutConventions()
                        .tabs()
                        .map(Convention::value)
                        .orElse(true)
                        .equals(false);
        };
    }

    /** Returns where the text begins behind indentation and the markers of items and quotes. */
    private static int textStart(SourceText source, Lines lines, int line) {
        int end = lines.inkEnd(line);
        int text = lines.inkStart(line);
        while (text < end) {
            int marker = text;
            while (marker < end && Character.isDigit(source.charAt(marker))) {
                marker++;
            }
            if (marker == end || (marker > text ? ".)" : "-*+>").indexOf(source.charAt(marker)) < 0) {
                return text;
            }
            int next = marker + 1;
            boolean quote = source.charAt(marker) == '>';
            if (!quote && (next == end || !isBlank(source.charAt(next)))) {
                return text;
            }
            while (next < end && isBlank(source.charAt(next))) {
                next++;
            }
            text = next;
        }
        return text;
    }

    /** Spaces take the place of a tab up to the next tab stop, so that what belongs together still does. */
    private static void checkIndentation(SourceText source, int start, int end, RuleContext context) {
        int column = 0;
        int offset = start;
        while (offset < end) {
            if (source.charAt(offset) != '\t') {
                column++;
                offset++;
                continue;
            }
            int from = offset;
            int fromColumn = column;
            while (offset < end && source.charAt(offset) == '\t') {
                column += TAB_STOP - column % TAB_STOP;
                offset++;
            }
            SourceRange tabs = new SourceRange(from, offset);
            String message = (tabs.length() == 1 ? "A tab indents" : tabs.length() + " tabs indent")
                    + " the text here: use spaces";
            report(tabs, message, " ".repeat(column - fromColumn), context);
        }
    }

    private static void checkText(Document document, int start, int end, RuleContext context) {
        SourceText source = document.source();
        int offset = source.indexOf('\t', start, end);
        while (offset >= 0) {
            int from = offset;
            while (from > start && isBlank(source.charAt(from - 1))) {
                from--;
            }
            int to = offset;
            while (to < end && isBlank(source.charAt(to))) {
                to++;
            }
            if (!document.lines().isVerbatim(offset)) {
                report(new SourceRange(from, to), "A tab stands between words: use a space", " ", context);
            }
            offset = source.indexOf('\t', to, end);
        }
    }

    private static void report(SourceRange range, String message, String spaces, RuleContext context) {
        context.report(Diagnostic.at(range, message)
                .fix(Fix.safe("Use spaces", Effect.LAYOUT, TextEdit.replace(range, spaces))));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
