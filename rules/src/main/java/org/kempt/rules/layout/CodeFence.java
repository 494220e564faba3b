package org.kempt.rules.layout;

import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.LayoutConventions.Fence;
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

/** Reports blocks of code with other fences than most of the file have, or without an end, and entries shown as code. */
public final class CodeFence implements Rule {
    /** What sets off blocks of code. */
    public static final Option<FenceStyle> STYLE = Option.choice(
            "style",
            FenceStyle.AUTO,
            "What stands above and below code: backticks, tildes, or what is the habit of the file.");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "code-fence",
                    RuleCategory.LAYOUT,
                    "Code has other fences than elsewhere in the list, or none; or an entry is shown as code.")
            .option(STYLE)
            .fixes(FixAvailability.SOMETIMES, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        FenceStyle style = context.option(STYLE);
        expected(document, style).ifPresent(expected -> checkFences(document, expected, context));
        for (FencedCodeBlock block : document.nodes(FencedCodeBlock.class)) {
            if (block.getClosingFenceLength() == null && hasEntry(block.getLiteral())) {
                reportUnclosed(document.source(), block, context);
            }
        }
        for (IndentedCodeBlock block : document.nodes(IndentedCodeBlock.class)) {
            if (hasEntry(block.getLiteral())) {
                context.report(Diagnostic.at(
                        Spans.of(block), "This is shown as code, because it is indented too far: indent it less"));
            } else if (style != FenceStyle.AUTO) {
                context.report(Diagnostic.at(
                        Spans.of(block), "This is code only because it is indented: put it between fences"));
            }
        }
    }

    private static void checkFences(Document document, Fence expected, RuleContext context) {
        char fence = expected == Fence.BACKTICKS ? '`' : '~';
        for (FencedCodeBlock block : document.nodes(FencedCodeBlock.class)) {
            if (block.getFenceCharacter().charAt(0) != fence && block.getInfo().indexOf(fence) < 0) {
                reportFence(document.source(), block, expected, fence, context);
            }
        }
    }

    /** Returns what is to set off code; empty where fences are no habit of the file. */
    private static Optional<Fence> expected(Document document, FenceStyle style) {
        return switch (style) {
            case BACKTICKS -> Optional.of(Fence.BACKTICKS);
            case TILDES -> Optional.of(Fence.TILDES);
            case AUTO -> document.layoutConventions().codeFence().map(Convention::value);
        };
    }

    /** Returns whether a line begins like an entry: with the marker of an item and a link. */
    private static boolean hasEntry(String code) {
        for (int open = code.indexOf('['); open >= 0; open = code.indexOf('[', open + 1)) {
            int marker = open - 2;
            if (marker >= 0
                    && code.charAt(open - 1) == ' '
                    && "-*+.)".indexOf(code.charAt(marker)) >= 0
                    && beginsLine(code, marker)
                    && isLink(code, open)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsLine(String code, int marker) {
        int offset = marker - 1;
        while (offset >= 0 && (code.charAt(offset) == ' ' || Character.isDigit(code.charAt(offset)))) {
            offset--;
        }
        return offset < 0 || code.charAt(offset) == '\n';
    }

    private static boolean isLink(String code, int open) {
        int end = open;
        while (end < code.length() && code.charAt(end) != '\n') {
            if (code.startsWith("](", end)) {
                return true;
            }
            end++;
        }
        return false;
    }

    private static void reportUnclosed(SourceText source, FencedCodeBlock block, RuleContext context) {
        char sign = block.getFenceCharacter().charAt(0);
        SourceRange opening = fence(source, block.getSourceSpans().get(0), sign);
        context.report(Diagnostic.at(
                opening,
                "This block of code is never closed, so everything up to line "
                        + source.line(Math.max(opening.start(), Spans.of(block).end() - 1))
                        + " is shown as code: add the fence that ends it"));
    }

    private static void reportFence(
            SourceText source, FencedCodeBlock block, Fence form, char expected, RuleContext context) {
        char found = block.getFenceCharacter().charAt(0);
        int length = Math.max(openingLength(block), longestRun(block.getLiteral(), expected) + 1);
        String fence = String.valueOf(expected).repeat(length);
        SourceRange opening = fence(source, block.getSourceSpans().get(0), found);
        TextEdit open = TextEdit.replace(opening, fence);
        String title = "Change the fences";
        @Nullable Integer closingLength = block.getClosingFenceLength();
        Fix fix;
        if (closingLength == null) {
            fix = Fix.safe(title, Effect.LAYOUT, open);
        } else {
            SourceSpan last = block.getSourceSpans().get(block.getSourceSpans().size() - 1);
            fix = Fix.safe(title, Effect.LAYOUT, open, TextEdit.replace(fence(source, last, found), fence));
        }
        boolean backticks = form == Fence.BACKTICKS;
        context.report(Diagnostic.at(
                        opening,
                        "The code stands between " + (backticks ? "tildes" : "backticks") + ": use "
                                + (backticks ? "backticks" : "tildes"))
                .fix(fix));
    }

    private static int openingLength(FencedCodeBlock block) {
        @Nullable Integer length = block.getOpeningFenceLength();
        return length == null ? 3 : length;
    }

    private static SourceRange fence(SourceText source, SourceSpan line, char fence) {
        int start = line.getInputIndex();
        while (source.charAt(start) != fence) {
            start++;
        }
        int end = start;
        while (end < source.length() && source.charAt(end) == fence) {
            end++;
        }
        return new SourceRange(start, end);
    }

    private static int longestRun(String code, char c) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == c ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        // One or two of them are no fence.
        return longest < 3 ? 0 : longest;
    }
}
