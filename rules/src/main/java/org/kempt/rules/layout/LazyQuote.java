package org.kempt.rules.layout;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Lines;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reports lines that are part of a quote though they don't begin with {@code >} (CommonMark 0.31, section 5.1). */
public final class LazyQuote implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "lazy-quote",
                    RuleCategory.LAYOUT,
                    "A line is part of the quote above it, though it does not begin with `>`.")
            .fixes(FixAvailability.SOMETIMES, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (document.nodes(BlockQuote.class).isEmpty()) {
            return;
        }
        for (Paragraph paragraph : document.nodes(Paragraph.class)) {
            int quotes = paragraph.getSourceSpans().size() > 1 ? depth(paragraph) : 0;
            if (quotes > 0) {
                check(document, paragraph.getSourceSpans(), quotes, context);
            }
        }
    }

    private static int depth(Node node) {
        int quotes = 0;
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            quotes += parent instanceof BlockQuote ? 1 : 0;
        }
        return quotes;
    }

    private static void check(Document document, List<SourceSpan> paragraph, int quotes, RuleContext context) {
        List<LazyLine> lazy = new ArrayList<>();
        for (SourceSpan span : paragraph) {
            LazyLine line = LazyLine.of(document, span);
            if (line.marks() < quotes) {
                lazy.add(line);
            } else if (!lazy.isEmpty()) {
                report(document, paragraph, lazy, context);
                lazy.clear();
            }
        }
        if (!lazy.isEmpty()) {
            report(document, paragraph, lazy, context);
        }
    }

    private static void report(
            Document document, List<SourceSpan> paragraph, List<LazyLine> lazy, RuleContext context) {
        Lines lines = document.lines();
        LazyLine first = lazy.get(0);
        LazyLine last = lazy.get(lazy.size() - 1);
        String message = (lazy.size() == 1 ? "This line is" : "Lines " + first.line() + " to " + last.line() + " are")
                + " part of the quote above: begin "
                + (lazy.size() == 1 ? "it" : "each")
                + " with `>`, or leave a blank line above";
        Diagnostic.Builder diagnostic =
                Diagnostic.at(new SourceRange(lines.inkStart(first.line()), lines.inkEnd(last.line())), message);
        if (lazy.stream().allMatch(line -> line.canBeMarked(document))) {
            String prefix = prefix(document, paragraph.get(0));
            List<TextEdit> edits = lazy.stream()
                    .map(line -> TextEdit.replace(new SourceRange(lines.start(line.line()), line.text()), prefix))
                    .toList();
            diagnostic.fix(Fix.safe("Begin with `>`", Effect.LAYOUT, edits));
        }
        context.report(diagnostic);
    }

    /** Returns what stands before the text of the paragraph's first line, with spaces for the markers of items. */
    private static String prefix(Document document, SourceSpan firstLine) {
        SourceText source = document.source();
        Lines lines = document.lines();
        StringBuilder prefix = new StringBuilder();
        for (int i = lines.start(lines.at(firstLine.getInputIndex())); i < firstLine.getInputIndex(); i++) {
            char c = source.charAt(i);
            prefix.append(c == '>' || c == '\t' ? c : ' ');
        }
        return prefix.toString();
    }
}
