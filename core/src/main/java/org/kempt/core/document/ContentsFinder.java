package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Finds the table of contents: the first run of lists in one section whose items are, by two thirds and at least three,
 * links to anchors.
 */
final class ContentsFinder {
    private static final int LEAST_ITEMS = 3;

    private final SourceText source;

    ContentsFinder(SourceText source) {
        this.source = source;
    }

    /** Returns the table of contents among the outermost lists, or null. */
    @Nullable
    Contents find(List<EntryList> outermost, Node root) {
        List<EntryList> lists = new ArrayList<>();
        for (EntryList list : outermost) {
            if (!lists.isEmpty() && list.section() != lists.get(0).section()) {
                break;
            }
            if (isContents(list)) {
                lists.add(list);
            }
        }
        if (lists.isEmpty()) {
            return null;
        }
        EntryList first = lists.get(0);
        SourceRange range = first.range().span(lists.get(lists.size() - 1).range());
        return new Contents(first.section(), List.copyOf(lists), range, details(root, range.start()));
    }

    private static boolean isContents(EntryList list) {
        if (list.kind() == ListKind.TABLE) {
            return false;
        }
        int[] counts = new int[2];
        count(list, counts);
        return counts[0] >= LEAST_ITEMS && counts[0] * 3 >= counts[1] * 2;
    }

    /** Counts anchors and items of the list and of those nested in it; nesting is limited by the parser. */
    private static void count(EntryList list, int[] counts) {
        for (Entry entry : list.entries()) {
            counts[0] += entry.url().filter(url -> url.startsWith("#")).isPresent() ? 1 : 0;
            counts[1]++;
            entry.children().forEach(child -> count(child, counts));
        }
    }

    /** Returns the last block of HTML before {@code offset} that opens {@code <details>} and leaves it open, or null. */
    private @Nullable SourceRange details(Node root, int offset) {
        SourceRange found = null;
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (!Spans.has(node) || Spans.of(node).start() >= offset) {
                continue;
            }
            if (node instanceof HtmlBlock) {
                String html = source.slice(Spans.of(node)).toLowerCase(Locale.ROOT);
                int open = html.lastIndexOf("<details");
                int close = html.lastIndexOf("</details");
                if (open > close) {
                    found = Spans.of(node);
                } else if (close >= 0) {
                    found = null;
                }
            }
        }
        return found;
    }
}
