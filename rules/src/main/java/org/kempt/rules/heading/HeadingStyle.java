package org.kempt.rules.heading;

import java.util.List;
import java.util.Optional;
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

/** Reports headings that are written in another way than the file's others. */
public final class HeadingStyle implements Rule {
    private static final Option<Style> STYLE = Option.choice(
            "style",
            Style.AUTO,
            "How headings are written: `## Text` (`atx`), `## Text ##` (`closed-atx`), underlined where that is possible"
                    + " (`setext`), or as most of the file are");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "heading-style",
                    RuleCategory.HEADING,
                    "A heading is written in another way than the file's other headings.")
            .option(STYLE)
            .fixes(FixAvailability.SOMETIMES, Effect.LAYOUT)
            .build();

    /** How a heading may be written. */
    enum Style {
        AUTO,
        ATX,
        CLOSED_ATX,
        SETEXT
    }

    /** Creates the rule. */
    public HeadingStyle() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        SourceText source = document.source();
        List<TopHeading> headings = TopHeading.in(document);
        Style style = context.option(STYLE);
        HeadingStyles usual = style == Style.AUTO ? HeadingStyles.usual(headings, source) : HeadingStyles.asked(style);
        for (TopHeading top : headings) {
            Heading heading = top.heading();
            Optional<Style> wanted = usual.of(heading.level());
            Style actual = HeadingStyles.of(heading, source);
            if (wanted.isPresent()
                    && wanted.get() != actual
                    && !heading.textRange().isEmpty()) {
                report(heading, actual, wanted.get(), source, context);
            }
        }
    }

    private static void report(Heading heading, Style actual, Style wanted, SourceText source, RuleContext context) {
        String message = "`" + heading.text() + "` is " + inWords(actual) + "; write it " + example(heading, wanted);
        Diagnostic.Builder diagnostic = Diagnostic.at(heading.range(), message);
        if (canBe(heading, wanted, source)) {
            diagnostic.fix(Fix.safe(
                    "Write it " + example(heading, wanted),
                    Effect.LAYOUT,
                    TextEdit.replace(heading.range(), written(heading, wanted, source))));
        }
        context.report(diagnostic);
    }

    private static String inWords(Style style) {
        return switch (style) {
            case SETEXT -> "underlined";
            case CLOSED_ATX -> "closed by `#`";
            default -> "begun by `#` alone";
        };
    }

    private static String example(Heading heading, Style style) {
        String marks = "#".repeat(heading.level());
        return switch (style) {
            case SETEXT -> "underlined";
            case CLOSED_ATX -> "`" + marks + " … " + marks + "`";
            default -> "`" + marks + " …`";
        };
    }

    /** A heading of several lines can only be underlined, and {@code #} at its end would be taken for a closing one. */
    private static boolean canBe(Heading heading, Style style, SourceText source) {
        String text = source.slice(heading.textRange());
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.endsWith("#") || text.endsWith("\\")) {
            return false;
        }
        return style != Style.SETEXT || isAfterBlankLine(heading, source);
    }

    /** Else the line above would be underlined, too. */
    private static boolean isAfterBlankLine(Heading heading, SourceText source) {
        int line = source.line(heading.range().start());
        return line == 1 || source.slice(source.lineRange(line - 1)).isBlank();
    }

    private static String written(Heading heading, Style style, SourceText source) {
        String text = source.slice(
                new SourceRange(heading.textRange().start(), heading.textRange().end()));
        String marks = "#".repeat(heading.level());
        return switch (style) {
            case SETEXT ->
                text
                        + source.dominantLineEnding().characters()
                        + (heading.level() == 1 ? "=" : "-").repeat(Math.max(3, text.codePointCount(0, text.length())));
            case CLOSED_ATX -> marks + " " + text + " " + marks;
            default -> marks + " " + text;
        };
    }
}
