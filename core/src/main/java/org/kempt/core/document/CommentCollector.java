package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Collects the HTML comments of a tree in order. */
final class CommentCollector extends AbstractVisitor {
    private final SourceText source;
    private final List<Comment> comments = new ArrayList<>();

    CommentCollector(SourceText source) {
        this.source = source;
    }

    List<Comment> comments() {
        return comments;
    }

    @Override
    public void visit(HtmlInline node) {
        addComments(node);
    }

    @Override
    public void visit(HtmlBlock node) {
        addComments(node);
    }

    private void addComments(Node node) {
        SourceRange range = Spans.of(node);
        String text = source.text();
        int open = text.indexOf("<!--", range.start());
        while (open >= 0 && open < range.end()) {
            int close = text.indexOf("-->", open + 4);
            if (close < 0 || close + 3 > range.end()) {
                return;
            }
            comments.add(new Comment(
                    new SourceRange(open, close + 3),
                    text.substring(open + 4, close).strip()));
            open = text.indexOf("<!--", close + 3);
        }
    }
}
