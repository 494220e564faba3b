package org.kempt.core.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Collects the addresses in a document's source: those in code and comments are none. */
final class AddressCollector {
    private static final String HREF = "href=";
    private static final String SRC = "src=";

    private final SourceText source;
    private final Lines lines;
    private final List<Address> addresses = new ArrayList<>();

    private AddressCollector(Document document) {
        this.source = document.source();
        this.lines = document.lines();
    }

    /** Returns all addresses in order. */
    static List<Address> collect(Document document) {
        AddressCollector collector = new AddressCollector(document);
        for (DocumentLink link : document.links()) {
            if (link.destinationRange() != null) {
                collector.addLink(link, link.destinationRange());
            }
        }
        for (LinkDefinition definition : LinkDefinition.in(document)) {
            collector.add(definition.destination(), LinkForm.REFERENCE, false);
        }
        for (SourceRange address : document.bareAddresses()) {
            collector.add(address, LinkForm.BARE, false);
        }
        for (Node html : document.html()) {
            if (!isInImage(html)) {
                collector.addTag(html);
            }
        }
        collector.addresses.sort(
                Comparator.comparingInt(address -> address.range().start()));
        return List.copyOf(collector.addresses);
    }

    /** The text of an image is shown where it cannot be loaded; HTML in it never is. */
    private static boolean isInImage(Node html) {
        for (Node node = html.getParent(); node != null; node = node.getParent()) {
            if (node instanceof Image) {
                return true;
            }
        }
        return false;
    }

    private void addLink(DocumentLink link, SourceRange destination) {
        boolean isAutolink = source.charAt(link.range().start()) == '<';
        add(destination, isAutolink ? LinkForm.AUTOLINK : LinkForm.INLINE, link.isImage());
    }

    private void add(SourceRange range, LinkForm form, boolean isImage) {
        addresses.add(new Address(range, source.slice(range), form, isImage));
    }

    private void addTag(Node node) {
        if (!Spans.has(node) || lines.isVerbatim(Spans.of(node).start())) {
            return;
        }
        SourceRange html = Spans.of(node);
        boolean isInTag = false;
        int i = html.start();
        while (i < html.end()) {
            char c = source.charAt(i);
            if (c == '<' && source.text().startsWith("<!--", i)) {
                int end = source.text().indexOf("-->", i + 4);
                i = end < 0 ? html.end() : end;
            } else if (isInTag && begins(HREF, i)) {
                i = addQuoted(i + HREF.length(), html.end(), false);
            } else if (isInTag && begins(SRC, i)) {
                i = addQuoted(i + SRC.length(), html.end(), true);
            } else {
                isInTag = c == '<' || (isInTag && c != '>');
                i = isInTag && c == '=' ? valueEnd(i + 1, html.end()) : i + 1;
            }
        }
    }

    /** Returns where the value of another attribute ends, in which {@code >} ends no tag; {@code quote} where it has none. */
    private int valueEnd(int quote, int to) {
        boolean isQuoted = quote < to && "\"'".indexOf(source.charAt(quote)) >= 0;
        int end = isQuoted ? source.indexOf(source.charAt(quote), quote + 1, to) : -1;
        return end < 0 ? quote : end + 1;
    }

    private boolean begins(String attribute, int offset) {
        return offset > 0
                && Character.isWhitespace(source.charAt(offset - 1))
                && source.text().regionMatches(true, offset, attribute, 0, attribute.length());
    }

    /** Adds the address that the quotation mark at {@code quote} opens; returns where to go on. */
    private int addQuoted(int quote, int to, boolean isImage) {
        if (quote >= to || "\"'".indexOf(source.charAt(quote)) < 0) {
            return quote;
        }
        int end = source.indexOf(source.charAt(quote), quote + 1, to);
        if (end < 0) {
            return quote;
        }
        add(new SourceRange(quote + 1, end), LinkForm.HTML, isImage);
        return end;
    }
}
