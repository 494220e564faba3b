package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.kempt.core.source.SourceRange;

/** Collects the links and images of a document in order. */
final class LinkCollector {
    private final LinkScanner scanner;
    private final List<DocumentLink> links = new ArrayList<>();

    private LinkCollector(Document document) {
        this.scanner = new LinkScanner(document.source());
    }

    /** Returns all links and images of {@code document}. */
    static List<DocumentLink> collect(Document document) {
        LinkCollector collector = new LinkCollector(document);
        for (Node node : document.linkNodes()) {
            if (node instanceof Image image) {
                collector.add(image, image.getDestination(), true);
            } else if (node instanceof Link link) {
                collector.add(link, link.getDestination(), false);
            }
        }
        return List.copyOf(collector.links);
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
