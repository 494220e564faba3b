package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Collects the headings of a tree in order, those in blocks of HTML too, and gives them their anchors. */
final class HeadingCollector {
    private final SourceText source;
    private final Anchors anchors = new Anchors();
    private final List<Heading> headings = new ArrayList<>();

    private HeadingCollector(SourceText source) {
        this.source = source;
    }

    /** Returns the headings among {@code nodes}: those of Markdown, and blocks of HTML, in which they may be. */
    static List<Heading> collect(SourceText source, Iterable<Node> nodes) {
        HeadingCollector collector = new HeadingCollector(source);
        for (Node node : nodes) {
            if (node instanceof org.commonmark.node.Heading heading) {
                collector.addMarkdown(heading);
            } else {
                collector.addHtml(node);
            }
        }
        return collector.headings;
    }

    private void addMarkdown(org.commonmark.node.Heading node) {
        SourceRange range = Spans.of(node);
        boolean atx = isAtx(range);
        headings.add(new Heading(
                node.getLevel(),
                atx ? HeadingForm.ATX : HeadingForm.SETEXT,
                VisibleText.normalize(VisibleText.of(node)),
                range,
                textRange(node, range, atx),
                anchors.next(VisibleText.of(node, '\n'))));
    }

    /** An underlined heading may begin with {@code #} as well, but with no space after it. */
    private boolean isAtx(SourceRange range) {
        int offset = markStart(range);
        while (offset < range.end() && source.charAt(offset) == '#') {
            offset++;
        }
        return offset > markStart(range)
                && (offset == range.end() || Character.isWhitespace(source.charAt(offset)))
                && source.endOfLine(offset) >= range.end();
    }

    /** Up to three spaces before a heading are part of its range. */
    private int markStart(SourceRange range) {
        int start = range.start();
        while (start < range.end() && source.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private SourceRange textRange(org.commonmark.node.Heading node, SourceRange range, boolean atx) {
        if (node.getFirstChild() == null || node.getLastChild() == null) {
            return SourceRange.at(atx ? Math.min(range.end(), markStart(range) + node.getLevel()) : range.start());
        }
        return Spans.of(node.getFirstChild()).span(Spans.of(node.getLastChild()));
    }

    private void addHtml(Node node) {
        SourceRange block = Spans.of(node);
        String html = source.slice(block);
        String lower = HtmlTags.lowerCase(html);
        int from = 0;
        while (true) {
            int open = indexOfHeading(lower, from);
            if (open < 0) {
                return;
            }
            int level = lower.charAt(open + 2) - '0';
            int textStart = lower.indexOf('>', open) + 1;
            int close = lower.indexOf("</h" + level, Math.max(open, textStart));
            if (textStart == 0 || close < 0) {
                return;
            }
            int closeEnd = lower.indexOf('>', close) + 1;
            int end = closeEnd == 0 ? html.length() : closeEnd;
            String text = HtmlTags.text(html.substring(textStart, close));
            headings.add(new Heading(
                    level,
                    HeadingForm.HTML,
                    VisibleText.normalize(text),
                    new SourceRange(block.start() + open, block.start() + end),
                    new SourceRange(block.start() + textStart, block.start() + close),
                    anchors.next(text)));
            from = end;
        }
    }

    private static int indexOfHeading(String lower, int from) {
        for (int open = lower.indexOf("<h", from); open >= 0; open = lower.indexOf("<h", open + 2)) {
            if (open + 3 < lower.length()
                    && lower.charAt(open + 2) >= '1'
                    && lower.charAt(open + 2) <= '6'
                    && (lower.charAt(open + 3) == '>' || Character.isWhitespace(lower.charAt(open + 3)))) {
                return open;
            }
        }
        return -1;
    }
}
