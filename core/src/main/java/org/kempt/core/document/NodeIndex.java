package org.kempt.core.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The nodes of a tree by type, in order; plain text, of which a tree has most, is left out. */
final class NodeIndex {
    private final Map<Class<?>, List<Node>> nodes = new HashMap<>();
    private final List<Node> html = new ArrayList<>();
    private final List<Node> links = new ArrayList<>();
    private final List<Node> headingsAndHtml = new ArrayList<>();

    NodeIndex(Node root) {
        Node node = root;
        while (node != null) {
            if (!(node instanceof Text) && !(node instanceof SoftLineBreak)) {
                nodes.computeIfAbsent(node.getClass(), type -> new ArrayList<>())
                        .add(node);
                if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                    html.add(node);
                } else if (node instanceof Link || node instanceof Image) {
                    links.add(node);
                }
                if (node instanceof org.commonmark.node.Heading || node instanceof HtmlBlock) {
                    headingsAndHtml.add(node);
                }
            }
            node = following(node);
        }
    }

    /** Returns the nodes of exactly {@code type}. */
    <T extends Node> List<T> of(Class<T> type) {
        // Each list holds nodes of its key only.
        @SuppressWarnings("unchecked")
        List<T> found = (List<T>) nodes.getOrDefault(type, List.of());
        return Collections.unmodifiableList(found);
    }

    /** Returns the blocks and the tags of HTML, as they follow each other. */
    List<Node> html() {
        return Collections.unmodifiableList(html);
    }

    /** Returns the links and the images, as they follow each other. */
    List<Node> links() {
        return Collections.unmodifiableList(links);
    }

    /** Returns the headings and the blocks of HTML, in which headings may be, as they follow each other. */
    List<Node> headingsAndHtml() {
        return Collections.unmodifiableList(headingsAndHtml);
    }

    /** Returns the next node in the order of the text; null after the last one. */
    private static @Nullable Node following(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node current = node;
        while (current != null && current.getNext() == null) {
            current = current.getParent();
        }
        return current == null ? null : current.getNext();
    }
}
