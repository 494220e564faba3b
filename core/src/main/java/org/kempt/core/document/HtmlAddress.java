package org.kempt.core.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * An address in HTML: what an attribute {@code href} or {@code src} has between its quotation marks.
 *
 * @param range where it stands, without the quotation marks
 * @param text what stands there
 * @param isImage whether it is that of an image
 */
public record HtmlAddress(SourceRange range, String text, boolean isImage) {
    private static final String HREF = "href=";
    private static final String SRC = "src=";

    /** Returns all addresses in the HTML of a document in order; those in comments are none. */
    public static List<HtmlAddress> in(Document document) {
        List<HtmlAddress> found = new ArrayList<>();
        document.nodes(HtmlBlock.class).forEach(html -> addAll(document.source(), html, found));
        document.nodes(HtmlInline.class).forEach(html -> addAll(document.source(), html, found));
        found.sort(Comparator.comparingInt(address -> address.range().start()));
        return found;
    }

    private static void addAll(SourceText source, Node html, List<HtmlAddress> found) {
        if (!Spans.has(html)) {
            return;
        }
        int end = Spans.of(html).end();
        int offset = Spans.of(html).start();
        while (offset < end) {
            if (source.text().startsWith("<!--", offset)) {
                int close = source.text().indexOf("-->", offset + 4);
                offset = close < 0 ? end : close;
            } else if (begins(source, offset, SRC)) {
                offset = addQuoted(source, offset + SRC.length(), end, true, found);
            } else if (begins(source, offset, HREF)) {
                offset = addQuoted(source, offset + HREF.length(), end, false, found);
            } else {
                offset++;
            }
        }
    }

    private static boolean begins(SourceText source, int offset, String attribute) {
        return offset > 0
                && Character.isWhitespace(source.charAt(offset - 1))
                && source.text().regionMatches(true, offset, attribute, 0, attribute.length());
    }

    /** Adds what stands between the quotation mark at {@code quote} and the next; returns where to go on. */
    private static int addQuoted(SourceText source, int quote, int end, boolean isImage, List<HtmlAddress> found) {
        if (quote >= end || "\"'".indexOf(source.charAt(quote)) < 0) {
            return quote;
        }
        int close = source.text().indexOf(source.charAt(quote), quote + 1);
        if (close < 0 || close >= end) {
            return quote;
        }
        SourceRange range = new SourceRange(quote + 1, close);
        found.add(new HtmlAddress(range, source.slice(range), isImage));
        return close;
    }
}
