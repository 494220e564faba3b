package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Document;
import org.kempt.core.document.LinkTargets;
import org.kempt.core.document.Spans;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * A link to a place of the document itself, in Markdown or HTML.
 *
 * @param range all of it; of HTML the address
 * @param destination the address, or null where it stands in a definition
 * @param fragment where it leads, percent-encoding resolved
 * @param text its visible text; empty for HTML
 * @param isHtml whether it is written in HTML
 */
record AnchorLink(SourceRange range, @Nullable SourceRange destination, String fragment, String text, boolean isHtml) {

    /** Returns all of a document's in order. */
    static List<AnchorLink> in(Document document) {
        List<AnchorLink> links = new ArrayList<>();
        document.links().stream().filter(link -> !link.isImage()).forEach(link -> {
            Optional<String> fragment = LinkTargets.fragment(link.url());
            fragment.ifPresent(place -> links.add(
                    new AnchorLink(link.range(), link.destination().orElse(null), place, link.text(), false)));
        });
        document.root().accept(new HtmlCollector(document.source(), links));
        links.sort(Comparator.comparingInt(link -> link.range().start()));
        return links;
    }

    private static final class HtmlCollector extends AbstractVisitor {
        private static final String HREF = "href=";

        private final SourceText source;
        private final List<AnchorLink> links;

        HtmlCollector(SourceText source, List<AnchorLink> links) {
            this.source = source;
            this.links = links;
        }

        @Override
        public void visit(HtmlBlock node) {
            collect(node);
        }

        @Override
        public void visit(HtmlInline node) {
            collect(node);
        }

        private void collect(Node node) {
            if (!Spans.has(node)) {
                return;
            }
            SourceRange html = Spans.of(node);
            String text = source.text();
            int open = source.indexOf('<', html.start(), html.end());
            while (open >= 0) {
                boolean comment = text.startsWith("<!--", open);
                int end = comment ? text.indexOf("-->", open + 4) : tag(open, html.end());
                open = end < 0 ? -1 : source.indexOf('<', end, html.end());
            }
        }

        /** Adds the addresses of the tag at {@code open}; returns where it ends. */
        private int tag(int open, int to) {
            int i = open + 1;
            while (i < to && source.charAt(i) != '>') {
                boolean begins = Character.isWhitespace(source.charAt(i - 1));
                boolean address = begins && source.text().regionMatches(true, i, HREF, 0, HREF.length());
                i = address ? add(i + HREF.length(), to) : i + 1;
            }
            return i;
        }

        /** Adds the quoted address at {@code quote} if it leads into the document; returns where to go on. */
        private int add(int quote, int to) {
            if (quote + 1 >= to || "\"'".indexOf(source.charAt(quote)) < 0 || source.charAt(quote + 1) != '#') {
                return quote;
            }
            int end = source.indexOf(source.charAt(quote), quote + 1, to);
            if (end < 0) {
                return quote;
            }
            SourceRange address = new SourceRange(quote + 1, end);
            LinkTargets.fragment(source.slice(address))
                    .ifPresent(fragment -> links.add(new AnchorLink(address, address, fragment, "", true)));
            return end;
        }
    }
}
