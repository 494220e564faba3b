package org.kempt.rules.heading;

import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
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
import org.kempt.rules.heading.HeadingGaps.Gap;

/** Reports headings that lack blank lines above or below. */
public final class HeadingSpacing implements Rule {
    private static final Option<Lines> ABOVE = Option.choice(
            "above",
            Lines.AUTO,
            "Fewest blank lines above a heading, or as many as are usual above those of its level");
    private static final Option<Lines> BELOW = Option.choice(
            "below",
            Lines.AUTO,
            "Fewest blank lines below a heading, or as many as are usual below those of its level");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "heading-spacing",
                    RuleCategory.HEADING,
                    "A heading lacks a blank line above or below that the file's other headings have.")
            .option(ABOVE)
            .option(BELOW)
            .fixes(FixAvailability.ALWAYS, Effect.LAYOUT)
            .build();

    /** How many lines are asked for. */
    enum Lines {
        AUTO(-1),
        NONE(0),
        ONE(1),
        TWO(2),
        THREE(3);

        private final int count;

        Lines(int count) {
            this.count = count;
        }
    }

    /** Creates the rule. */
    public HeadingSpacing() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        SourceText source = document.source();
        List<TopHeading> headings = TopHeading.in(document);
        HeadingGaps above = HeadingGaps.above(headings, source);
        HeadingGaps below = HeadingGaps.below(headings, source);
        for (TopHeading top : headings) {
            Heading heading = top.heading();
            int wantedAbove = wanted(context.option(ABOVE), above, heading.level());
            int wantedBelow = wanted(context.option(BELOW), below, heading.level());
            Gap gap = above.of(heading);
            if (gap != null && gap.lines() < wantedAbove) {
                report(heading, gap, wantedAbove, "above", source, context);
            }
            gap = below.of(heading);
            if (gap != null && gap.lines() < wantedBelow) {
                report(heading, gap, wantedBelow, "below", source, context);
            }
        }
    }

    private static int wanted(Lines option, HeadingGaps gaps, int level) {
        return option == Lines.AUTO ? gaps.usual(level) : option.count;
    }

    private static void report(
            Heading heading, Gap gap, int wanted, String where, SourceText source, RuleContext context) {
        int missing = wanted - gap.lines();
        String lines = missing == 1 ? "a blank line" : missing + " blank lines";
        String flaw = gap.lines() == 0
                ? "lacks " + lines + " " + where + " it"
                : "has " + gap.lines() + " of " + wanted + " blank lines " + where + " it";
        String newline = source.dominantLineEnding().characters();
        context.report(Diagnostic.at(
                        new SourceRange(heading.range().start(), heading.range().end()),
                        "`" + heading.text() + "` " + flaw)
                .fix(Fix.safe("Add " + lines, Effect.LAYOUT, TextEdit.insert(gap.offset(), newline.repeat(missing)))));
    }
}
