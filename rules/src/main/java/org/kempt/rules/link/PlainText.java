package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.kempt.core.document.Document;
import org.kempt.core.document.Lines;
import org.kempt.core.document.Spans;
import org.kempt.core.source.SourceRange;

/**
 * The text of each paragraph, heading and cell that stands in no link and is no code: stretches of the source in which
 * there is nothing but text. Other than a {@link org.kempt.core.document.TextRun}, a stretch includes bare addresses.
 */
final class PlainText extends AbstractVisitor {
    private final Lines lines;
    private final List<List<SourceRange>> blocks = new ArrayList<>();
    private List<SourceRange> stretches = new ArrayList<>();

    private PlainText(Document document) {
        this.lines = document.lines();
    }

    /** Returns the stretches of each block of {@code document}, all in order. */
    static List<List<SourceRange>> of(Document document) {
        PlainText text = new PlainText(document);
        document.root().accept(text);
        return text.blocks;
    }

    @Override
    public void visit(Paragraph node) {
        addBlock(node);
    }

    @Override
    public void visit(Heading node) {
        addBlock(node);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            addBlock(node);
        } else {
            visitChildren(node);
        }
    }

    private void addBlock(Node node) {
        stretches = new ArrayList<>();
        visitChildren(node);
        if (!stretches.isEmpty()) {
            blocks.add(stretches);
        }
    }

    @Override
    public void visit(Link node) {
        // Brackets in the text of a link are its own.
    }

    @Override
    public void visit(Image node) {
        // The same is true of an image.
    }

    @Override
    public void visit(Text node) {
        if (!Spans.has(node) || lines.isVerbatim(Spans.of(node).start())) {
            return;
        }
        SourceRange range = Spans.of(node);
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).end() == range.start()) {
            stretches.set(last, stretches.get(last).span(range));
        } else {
            stretches.add(range);
        }
    }
}
