package org.kempt.rules.layout;

import java.util.Optional;
import org.commonmark.node.ThematicBreak;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.LineKind;
import org.kempt.core.document.Lines;
import org.kempt.core.document.Spans;
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

/** Reports rules (CommonMark's thematic breaks) that are written otherwise than most of the file. */
public final class RuleMarker implements Rule {
    /** How rules are written. */
    public static final Option<RuleStyle> STYLE = Option.choice(
            "style", RuleStyle.AUTO, "How a rule is written: `---`, `***`, `___`, or as is the habit of the file.");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "rule-marker", RuleCategory.LAYOUT, "A rule is written otherwise than the other rules of the list.")
            .option(STYLE)
            .fixes(FixAvailability.ALWAYS, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Optional<String> expected = context.option(STYLE)
                .text()
                .or(() -> document.layoutConventions().rule().map(Convention::value));
        if (expected.isPresent()) {
            for (ThematicBreak rule : document.nodes(ThematicBreak.class)) {
                check(document, stripped(document.source(), rule), expected.get(), context);
            }
        }
    }

    private static void check(Document document, SourceRange rule, String expected, RuleContext context) {
        String found = document.source().slice(rule);
        if (!found.equals(expected) && canBe(document, rule, expected)) {
            context.report(Diagnostic.at(rule, "The rule is written `" + found + "` here: write `" + expected + "`")
                    .fix(Fix.safe("Write `" + expected + "`", Effect.LAYOUT, TextEdit.replace(rule, expected))));
        }
    }

    /**
     * Hyphens mean something else below a line of text, where they make it a heading; behind the marker of an item; and on
     * the first line, where they begin front matter.
     */
    private static boolean canBe(Document document, SourceRange rule, String expected) {
        Lines lines = document.lines();
        int line = lines.at(rule.start());
        if (lines.kind(line) == LineKind.FRONT_MATTER) {
            return false;
        }
        return isAlone(document.source(), lines.start(line), rule.start())
                && (expected.charAt(0) != '-'
                        || (line > 1 && isAlone(document.source(), lines.start(line - 1), lines.end(line - 1))));
    }

    /** Returns whether there is nothing but indentation and the markers of quotes. */
    private static boolean isAlone(SourceText source, int start, int end) {
        for (int i = start; i < end; i++) {
            if (" \t>".indexOf(source.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static SourceRange stripped(SourceText source, ThematicBreak rule) {
        SourceRange range = Spans.of(rule);
        int start = range.start();
        int end = range.end();
        while (Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return new SourceRange(start, end);
    }
}
