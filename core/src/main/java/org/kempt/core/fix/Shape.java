package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Block;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.kempt.core.document.Document;
import org.kempt.core.document.Spans;
import org.kempt.core.source.SourceRange;

/** What a document is made of, without any text: which block stands in which, and what is emphasised. */
final class Shape {
    private final StringBuilder blocks = new StringBuilder();
    private final List<SourceRange> emphasis = new ArrayList<>();

    private Shape() {}

    static Shape of(Document document) {
        Shape shape = new Shape();
        Node root = document.root();
        Node node = root;
        while (true) {
            shape.enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != root && node.getNext() == null) {
                shape.leave(node);
                node = node.getParent();
            }
            shape.leave(node);
            if (node == root) {
                return shape;
            }
            node = node.getNext();
        }
    }

    boolean hasBlocksOf(Shape other) {
        return blocks.compareTo(other.blocks) == 0;
    }

    /** Returns where emphasised, strong or struck-through text stands. */
    List<SourceRange> emphasis() {
        return emphasis;
    }

    private void enter(Node node) {
        if (isEmphasis(node)) {
            emphasis.add(Spans.of(node));
        } else if (node instanceof HardLineBreak) {
            blocks.append("break ");
        } else if (isPartOfShape(node)) {
            blocks.append(node.getClass().getSimpleName()).append('(');
        }
    }

    private void leave(Node node) {
        if (isPartOfShape(node)) {
            blocks.append(')');
        }
    }

    private static boolean isPartOfShape(Node node) {
        return node instanceof Block;
    }

    private static boolean isEmphasis(Node node) {
        return node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Strikethrough;
    }
}
