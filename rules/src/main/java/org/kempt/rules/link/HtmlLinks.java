package org.kempt.rules.link;

import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.HtmlInline;
import org.kempt.core.document.Document;
import org.kempt.core.document.Spans;

/** Where text is the name of a link in HTML: between {@code <a>} and {@code </a>} in a paragraph. */
final class HtmlLinks {
    private final TreeMap<Integer, Boolean> tags = new TreeMap<>();

    HtmlLinks(Document document) {
        for (HtmlInline tag : document.nodes(HtmlInline.class)) {
            String html = tag.getLiteral();
            boolean opens = html.regionMatches(true, 0, "<a ", 0, 3);
            if (Spans.has(tag) && (opens || html.regionMatches(true, 0, "</a", 0, 3))) {
                tags.put(Spans.of(tag).start(), opens);
            }
        }
    }

    boolean contains(int offset) {
        Map.Entry<Integer, Boolean> tag = tags.lowerEntry(offset);
        return tag != null && tag.getValue();
    }
}
