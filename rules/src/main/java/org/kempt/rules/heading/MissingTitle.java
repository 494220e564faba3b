package org.kempt.rules.heading;

import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.HeadingForm;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;

/** Reports a list that has neither a heading of level 1 nor a logo at its top. */
public final class MissingTitle implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "missing-title",
                    RuleCategory.HEADING,
                    "The list has no title: no heading of level 1, and no logo at its top.")
            .severity(Severity.INFO)
            .build();

    /** Creates the rule. */
    public MissingTitle() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (document.headings().isEmpty()
                || document.headings().stream().anyMatch(heading -> heading.level() == 1)
                || hasLogo(document)) {
            return;
        }
        Heading first = document.headings().get(0);
        if (first.form() == HeadingForm.HTML) {
            return;
        }
        context.report(
                Diagnostic.at(first.range(), "The list has no title; begin it with `#` and the name of the list"));
    }

    /** Looks for a picture before the first heading of Markdown; whatever is centred is meant as the list's head. */
    private static boolean hasLogo(Document document) {
        for (Node node = document.root().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Heading) {
                return containsImage(node);
            }
            if (node instanceof HtmlBlock html && isHead(html.getLiteral().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (node instanceof Paragraph && containsImage(node)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHead(String html) {
        return html.contains("<img") || html.contains("<picture") || html.contains("align=\"center\"");
    }

    private static boolean containsImage(Node node) {
        boolean[] found = new boolean[1];
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                found[0] = true;
            }
        });
        return found[0];
    }
}
