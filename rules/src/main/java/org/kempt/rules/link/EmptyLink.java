package org.kempt.rules.link;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryLink;
import org.kempt.core.document.Spans;
import org.kempt.core.document.VisibleText;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;

/** Finds links without an address, and links of which nothing can be seen. */
public final class EmptyLink implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "empty-link", RuleCategory.LINK, "A link has no address, or no text that could be clicked.")
            .severity(Severity.ERROR)
            .build();

    /** Creates the rule. */
    public EmptyLink() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Set<SourceRange> mainLinks = new HashSet<>();
        document.entries()
                .map(Entry::link)
                .forEach(link -> link.map(EntryLink::range).ifPresent(mainLinks::add));
        for (DocumentLink link : document.links()) {
            // Elsewhere `#` leads to the top of the page, and is meant to.
            boolean isPlaceholder = link.url().equals("#") && mainLinks.contains(link.range());
            if (link.url().isEmpty() || isPlaceholder) {
                context.report(Diagnostic.at(link.range(), withoutAddress(link)));
            }
        }
        for (Link link : document.nodes(Link.class)) {
            if (Spans.has(link) && !link.getDestination().isEmpty() && isInvisible(link)) {
                context.report(Diagnostic.at(
                        Spans.of(link), "The link to `" + link.getDestination() + "` has no text, so nobody sees it"));
            }
        }
    }

    private static String withoutAddress(DocumentLink link) {
        String what = link.isImage() ? "The image" : "The link";
        String name = link.text().isEmpty() ? "" : " `" + link.text() + "`";
        return what + name + " has no address; add it, or remove the " + (link.isImage() ? "image" : "link");
    }

    private static boolean isInvisible(Link link) {
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            // Tags may show anything.
            if (child instanceof Image || child instanceof org.commonmark.node.HtmlInline) {
                return false;
            }
        }
        return VisibleText.of(link).isBlank();
    }
}
