package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.Spans;
import org.kempt.core.source.SourceRange;

/**
 * A link or an image that names a file of the repository.
 *
 * @param range all of it; of HTML only the address
 * @param destination its address in the source; null for a reference
 * @param target the file
 */
record LocalLink(
        SourceRange range, @Nullable SourceRange destination, LocalPath target) {

    /**
     * Returns those of a document in order, those in HTML too.
     *
     * @param list the path of the list in the repository
     */
    static List<LocalLink> in(Document document, String list) {
        List<LocalLink> found = new ArrayList<>();
        for (DocumentLink link : document.links()) {
            LocalPath.of(link.url(), list)
                    .ifPresent(path ->
                            found.add(new LocalLink(link.range(), link.destination().orElse(null), path)));
        }
        document.nodes(HtmlBlock.class).forEach(html -> addTags(document, html, list, found));
        document.nodes(HtmlInline.class).forEach(html -> addTags(document, html, list, found));
        found.sort(Comparator.comparingInt(link -> link.range().start()));
        return found;
    }

    private static void addTags(Document document, Node html, String list, List<LocalLink> found) {
        if (!Spans.has(html)) {
            return;
        }
        int start = Spans.of(html).start();
        String text = document.source().slice(Spans.of(html));
        int from = 0;
        while (from < text.length()) {
            if (text.startsWith("<!--", from)) {
                int end = text.indexOf("-->", from + 4);
                from = end < 0 ? text.length() : end;
            } else {
                SourceRange address = addressAt(text, from);
                if (address != null) {
                    SourceRange range = new SourceRange(start + address.start(), start + address.end());
                    LocalPath.of(document.source().slice(range), list)
                            .ifPresent(path -> found.add(new LocalLink(range, range, path)));
                }
                from = address == null ? from + 1 : address.end();
            }
        }
    }

    /** Returns the value of the attribute {@code href} or {@code src} that begins at {@code offset}, or null. */
    private static @Nullable SourceRange addressAt(String html, int offset) {
        if (offset == 0 || !Character.isWhitespace(html.charAt(offset - 1))) {
            return null;
        }
        int equals = html.indexOf('=', offset);
        if (equals < 0 || equals - offset > 4 || equals + 1 == html.length()) {
            return null;
        }
        String name = html.substring(offset, equals).toLowerCase(Locale.ROOT);
        char quote = html.charAt(equals + 1);
        int end = quote == '"' || quote == '\'' ? html.indexOf(quote, equals + 2) : -1;
        return end > 0 && (name.equals("href") || name.equals("src")) ? new SourceRange(equals + 2, end) : null;
    }
}
