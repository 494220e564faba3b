package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Collects the links, images and HTML comments of a tree in order. */
final class InlineCollector extends AbstractVisitor {
    private final SourceText source;
    private final LinkScanner scanner;
    private final List<DocumentLink> links = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();

    InlineCollector(SourceText source) {
        this.source = source;
        this.scanner = new LinkScanner(source.text());
    }

    List<DocumentLink> links() {
        return links;
    }

    List<Comment> comments() {
        return comments;
    }

    @Override
    public void visit(Link node) {
        add(node, node.getDestination(), false);
        visitChildren(node);
    }

    @Override
    public void visit(Image node) {
        add(node, node.getDestination(), true);
        visitChildren(node);
    }

    private void add(Node node, String url, boolean isImage) {
        if (!Spans.has(node)) {
            return;
        }
        SourceRange range = Spans.of(node);
        LinkScanner.Parts parts = scanner.scan(node, range);
        SourceRange destination = parts.form() == LinkForm.REFERENCE ? null : parts.destination();
        String text = VisibleText.normalize(isImage ? imageText(node) : VisibleText.of(node));
        links.add(new DocumentLink(range, destination, url, text, isImage));
    }

    private static String imageText(Node image) {
        StringBuilder text = new StringBuilder();
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            text.append(VisibleText.of(child));
        }
        return text.toString();
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
