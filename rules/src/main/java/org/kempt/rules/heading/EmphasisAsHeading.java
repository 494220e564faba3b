package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Characters;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.Spans;
import org.kempt.core.document.VisibleText;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;

/** Reports strong text above a list that does the work of a heading. */
public final class EmphasisAsHeading implements Rule {
    /** So many of them are a way to part lists below a heading. */
    private static final int HABIT = 5;

    private static final int LONGEST_TITLE = 60;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "emphasis-as-heading", RuleCategory.HEADING, "A line of strong text does the work of a heading.")
            .severity(Severity.INFO)
            .build();

    /** Creates the rule. */
    public EmphasisAsHeading() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        SourceRange contents = document.contents().map(Contents::range).orElse(SourceRange.at(0));
        List<Node> found = new ArrayList<>();
        for (Node node = document.root().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph && node.getNext() instanceof ListBlock list && isTitle(node)) {
                if (!contents.overlaps(Spans.of(list))) {
                    found.add(node);
                }
            }
        }
        if (found.size() >= HABIT) {
            return;
        }
        for (Node node : found) {
            String title = VisibleText.normalize(VisibleText.of(node));
            context.report(
                    Diagnostic.at(Spans.of(node), "`" + title + "` is strong text above a list; make it a heading"));
        }
    }

    private static boolean isTitle(Node paragraph) {
        Node strong = paragraph.getFirstChild();
        if (!(strong instanceof StrongEmphasis) || strong.getNext() != null || !Spans.has(paragraph)) {
            return false;
        }
        Node text = strong.getFirstChild();
        if (!(text instanceof Text literal) || text.getNext() != null) {
            return false;
        }
        String title = literal.getLiteral().strip();
        return !title.isEmpty()
                && title.length() <= LONGEST_TITLE
                && !title.endsWith(":")
                && !title.startsWith("(")
                && !Characters.isTerminal(title.codePointBefore(title.length()));
    }
}
