package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Collects HTML comments in order. */
final class CommentCollector {
    private final SourceText source;
    private final List<Comment> comments = new ArrayList<>();

    private CommentCollector(SourceText source) {
        this.source = source;
    }

    /** Returns the comments in {@code html}, nodes of HTML. */
    static List<Comment> collect(SourceText source, Iterable<Node> html) {
        CommentCollector collector = new CommentCollector(source);
        html.forEach(collector::addComments);
        return collector.comments;
    }

    /** Searches the node alone: a search to the end of the text from each tag would be quadratic. */
    private void addComments(Node node) {
        SourceRange range = Spans.of(node);
        String html = source.slice(range);
        int open = html.indexOf("<!--");
        while (open >= 0) {
            int close = html.indexOf("-->", open + 4);
            if (close < 0) {
                return;
            }
            comments.add(new Comment(
                    new SourceRange(range.start() + open, range.start() + close + 3),
                    html.substring(open + 4, close).strip()));
            open = html.indexOf("<!--", close + 3);
        }
    }
}
