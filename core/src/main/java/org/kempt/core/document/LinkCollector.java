package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Collects the links and images of a tree in order. */
final class LinkCollector extends AbstractVisitor {
    private final LinkScanner scanner;
    private final List<DocumentLink> links = new ArrayList<>();

    private LinkCollector(SourceText source) {
        this.scanner = new LinkScanner(source.text());
    }

    /** Returns all links and images below {@code root}. */
    static List<DocumentLink> collect(SourceText source, Node root) {
        LinkCollector collector = new LinkCollector(source);
        root.accept(collector);
        return List.copyOf(collector.links);
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
}
