package org.kempt.core.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.kempt.core.source.SourceRange;

/** Where between other text every space counts: code spans, and what stands between tags such as {@code <code>}. */
final class VerbatimRanges {
    private final List<SourceRange> codeSpans;
    private final List<SourceRange> html;

    private VerbatimRanges(List<SourceRange> codeSpans, List<SourceRange> html) {
        this.codeSpans = codeSpans;
        this.html = html;
    }

    static VerbatimRanges in(Document document) {
        List<SourceRange> codeSpans = new ArrayList<>();
        for (Code code : document.nodes(Code.class)) {
            codeSpans.add(Spans.of(code));
        }
        return new VerbatimRanges(codeSpans, betweenTags(document));
    }

    /** A tag that nothing closes goes on to the end of the text, as it does in a browser. */
    private static List<SourceRange> betweenTags(Document document) {
        List<Node> tags = new ArrayList<>();
        for (Node node : document.html()) {
            if (Spans.has(node) && VerbatimHtml.isIn(literal(node))) {
                tags.add(node);
            }
        }
        tags.sort(Comparator.comparingInt(node -> Spans.of(node).start()));
        List<SourceRange> ranges = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (Node tag : tags) {
            int before = depth;
            depth = Math.max(0, depth + VerbatimHtml.depthChange(literal(tag)));
            if (before == 0 && depth > 0) {
                start = Spans.of(tag).start();
            } else if (before > 0 && depth == 0) {
                ranges.add(new SourceRange(start, Spans.of(tag).end()));
            }
        }
        if (depth > 0) {
            ranges.add(new SourceRange(start, document.source().length()));
        }
        return ranges;
    }

    private static String literal(Node html) {
        return html instanceof HtmlBlock block ? block.getLiteral() : ((HtmlInline) html).getLiteral();
    }

    boolean contains(int offset) {
        return contains(codeSpans, offset) || contains(html, offset);
    }

    boolean htmlContains(int offset) {
        return contains(html, offset);
    }

    private static boolean contains(List<SourceRange> ranges, int offset) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() <= offset) {
                low = middle + 1;
            } else if (ranges.get(middle).start() > offset) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
