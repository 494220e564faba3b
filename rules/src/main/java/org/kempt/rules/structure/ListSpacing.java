package org.kempt.rules.structure;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
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

/**
 * Reports blank lines that are missing or unusual between a list and the text above it or the block below. Only outermost
 * lists are looked at: inside an entry a blank line would set all entries apart. Headings have a rule of their own.
 */
public final class ListSpacing implements Rule {
    private static final int LEAST = 5;
    private static final int PERCENT = 80;

    /** A blank line above a list is good form; it takes more for none to be a habit. */
    private static final int PERCENT_OF_NONE = 90;

    private static final Option<Style> STYLE = Option.choice(
            "style",
            Style.AUTO,
            "Whether blank lines stand round lists: always, never, or as round most of the file's lists");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "list-spacing",
                    RuleCategory.STRUCTURE,
                    "A blank line is missing between a list and what is above or below it, or is unusual there.")
            .option(STYLE)
            .fixes(FixAvailability.ALWAYS, Effect.LAYOUT)
            .build();

    /** What may be asked for. */
    enum Style {
        AUTO,
        BLANK_LINE,
        NONE
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Style asked = context.option(STYLE);
        Style style = asked == Style.AUTO ? usual(document) : asked;
        if (style == Style.AUTO) {
            return;
        }
        SourceText source = document.source();
        for (Node node = document.root().getFirstChild(); node != null; node = node.getNext()) {
            boolean blank = isAfterBlankLine(source, node);
            if (isBoundary(node.getPrevious(), node)
                    && (style == Style.BLANK_LINE ? !blank : blank && mayFollowText(node))) {
                context.report(blank ? superfluous(source, node) : missing(source, node));
            }
        }
    }

    /** Returns what at least 80 % of at least 5 boundaries are. */
    private static Style usual(Document document) {
        int total = 0;
        int blank = 0;
        for (Node node = document.root().getFirstChild(); node != null; node = node.getNext()) {
            if (isBoundary(node.getPrevious(), node)) {
                total++;
                blank += isAfterBlankLine(document.source(), node) ? 1 : 0;
            }
        }
        if (total < LEAST) {
            return Style.AUTO;
        }
        if (blank * 100 >= total * PERCENT) {
            return Style.BLANK_LINE;
        }
        return blank * 100 <= total * (100 - PERCENT_OF_NONE) ? Style.NONE : Style.AUTO;
    }

    /** A paragraph below a list needs a blank line in any case, and HTML has to keep its own. */
    private static boolean isBoundary(@Nullable Node above, Node below) {
        if (below instanceof ListBlock) {
            return above instanceof Paragraph && Spans.has(above);
        }
        return above instanceof ListBlock
                && (below instanceof FencedCodeBlock || below instanceof BlockQuote || below instanceof ThematicBreak);
    }

    private static boolean isAfterBlankLine(SourceText source, Node node) {
        return Columns.isAfterBlankLine(source, Spans.of(node).start());
    }

    private static Diagnostic.Builder missing(SourceText source, Node below) {
        int line = source.startOfLine(Spans.of(below).start());
        String place = below instanceof ListBlock ? "above this list" : "below the list";
        return Diagnostic.at(firstLine(source, line), "A blank line is missing " + place)
                .fix(Fix.safe(
                        "Add a blank line",
                        Effect.LAYOUT,
                        TextEdit.insert(line, source.dominantLineEnding().characters())));
    }

    private static Diagnostic.Builder superfluous(SourceText source, Node list) {
        int line = source.startOfLine(Spans.of(list).start());
        int above = source.startOfNextLine(endOfInk(source, line));
        return Diagnostic.at(
                        firstLine(source, line), "A blank line stands above this list, unlike in the rest of the file")
                .fix(Fix.safe("Delete the blank line", Effect.LAYOUT, TextEdit.delete(new SourceRange(above, line))));
    }

    private static SourceRange firstLine(SourceText source, int line) {
        int ink = Columns.firstInk(source, line);
        return new SourceRange(ink, source.endOfLine(ink));
    }

    /** Only numbers that begin at 1, and entries with text, can follow a line of text (CommonMark 0.31, section 5.2). */
    private static boolean mayFollowText(Node list) {
        Node first = list.getFirstChild();
        return list instanceof ListBlock
                && first != null
                && first.getFirstChild() != null
                && !(list instanceof OrderedList numbers && numbers.getMarkerStartNumber() != 1);
    }

    private static int endOfInk(SourceText source, int line) {
        int end = line;
        while (end > 0 && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
