package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        List<DocumentLink> placeholders = new ArrayList<>();
        boolean isAnyInvisible = false;
        for (DocumentLink link : document.links()) {
            if (link.url().isEmpty() || link.url().equals("#")) {
                placeholders.add(link);
            }
            isAnyInvisible |= link.text().isEmpty() && !link.isImage();
        }
        if (!placeholders.isEmpty()) {
            reportPlaceholders(document, placeholders, context);
        }
        if (isAnyInvisible) {
            reportInvisible(document, context);
        }
    }

    private static void reportPlaceholders(Document document, List<DocumentLink> placeholders, RuleContext context) {
        Set<SourceRange> mainLinks = new HashSet<>();
        document.entries()
                .map(Entry::link)
                .forEach(link -> link.map(EntryLink::range).ifPresent(mainLinks::add));
        for (DocumentLink link : placeholders) {
            // Elsewhere `#` leads to the top of the page, and is meant to.
            if (link.url().isEmpty() || mainLinks.contains(link.range())) {
                context.report(Diagnostic.at(link.range(), withoutAddress(link)));
            }
        }
    }

    private static void reportInvisible(Document document, RuleContext context) {
        for (Link link : document.nodes(Link.class)) {
            if (isInvisible(link) && !link.getDestination().isEmpty() && Spans.has(link)) {
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
