package org.kempt.core.fix;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.kempt.core.document.Document;
import org.kempt.core.document.MarkdownSyntax;

/**
 * Renders a document as if bulleted lists that follow each other were one, and numbered lists that go on counting, and as
 * if all items were set apart.
 */
final class PlainLists extends AbstractVisitor {
    private PlainLists() {}

    static String render(Document document) {
        // The document's own tree is not to be changed.
        Node root = MarkdownSyntax.parse(document.source().text());
        root.accept(new PlainLists());
        return MarkdownSyntax.renderHtml(root);
    }

    @Override
    public void visit(BulletList list) {
        while (list.getNext() instanceof BulletList next) {
            join(list, next);
        }
        list.setTight(false);
        visitChildren(list);
    }

    @Override
    public void visit(OrderedList list) {
        int next = list.getMarkerStartNumber() + count(list);
        while (list.getNext() instanceof OrderedList more && more.getMarkerStartNumber() == next) {
            next += count(more);
            join(list, more);
        }
        list.setTight(false);
        visitChildren(list);
    }

    /** Joins take away nodes that follow; the visitor that this overrides would go on from there. */
    @Override
    protected void visitChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node.accept(this);
        }
    }

    private static void join(ListBlock list, ListBlock next) {
        while (next.getFirstChild() != null) {
            list.appendChild(next.getFirstChild());
        }
        next.unlink();
    }

    private static int count(ListBlock list) {
        int count = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            count++;
        }
        return count;
    }
}
