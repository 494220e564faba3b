package org.kempt.rules.structure;

import org.commonmark.node.HtmlBlock;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Spans;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Reports HTML comments that nothing closes. Such a comment reaches to the end of what it stands in (CommonMark 0.31,
 * section 4.6, kind 2). Inside a line it would be no comment but text that everybody sees.
 */
public final class UnclosedComment implements Rule {
    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "unclosed-comment",
                    RuleCategory.STRUCTURE,
                    "A comment is never closed and hides everything after it.")
            .severity(Severity.ERROR)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        for (HtmlBlock block : document.nodes(HtmlBlock.class)) {
            String html = block.getLiteral().stripLeading();
            if (html.startsWith(OPENING) && !html.contains(CLOSING)) {
                context.report(diagnostic(document.source(), Spans.of(block)));
            }
        }
    }

    private static Diagnostic.Builder diagnostic(SourceText source, SourceRange block) {
        int start = Columns.firstInk(source, block.start());
        int last = source.line(lastInk(source, block));
        int first = source.line(start);
        String hidden = last == first ? "" : ", so everything up to line " + last + " is hidden";
        return Diagnostic.at(
                new SourceRange(start, start + OPENING.length()),
                "This comment is never closed" + hidden + ": end it with `" + CLOSING + "`");
    }

    private static int lastInk(SourceText source, SourceRange block) {
        int end = block.end();
        while (end > block.start() && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return Math.max(block.start(), end - 1);
    }
}
