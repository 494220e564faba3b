package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Collects the text of a tree, block by block. */
final class TextCollector extends AbstractVisitor {
    private static final List<String> VERBATIM = List.of("code", "kbd", "pre", "samp", "tt", "var");

    private final SourceText source;
    private final List<TextBlock> blocks = new ArrayList<>();
    private List<TextRun> runs = new ArrayList<>();
    private @Nullable String url;
    private int verbatim;

    private TextCollector(SourceText source) {
        this.source = source;
    }

    /** Returns the blocks of text below {@code root} in order. */
    static List<TextBlock> collect(SourceText source, Node root) {
        TextCollector collector = new TextCollector(source);
        root.accept(collector);
        return List.copyOf(collector.blocks);
    }

    @Override
    public void visit(Paragraph node) {
        add(TextBlock.Kind.PARAGRAPH, node);
    }

    @Override
    public void visit(org.commonmark.node.Heading node) {
        add(TextBlock.Kind.HEADING, node);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            add(TextBlock.Kind.CELL, node);
        } else {
            visitChildren(node);
        }
    }

    private void add(TextBlock.Kind kind, Node node) {
        runs = new ArrayList<>();
        verbatim = 0;
        visitChildren(node);
        if (!runs.isEmpty() && Spans.has(node)) {
            blocks.add(new TextBlock(kind, Spans.of(node), runs));
        }
    }

    @Override
    public void visit(Link node) {
        boolean isAddress = Spans.has(node) && source.charAt(Spans.of(node).start()) == '<';
        if (!isAddress) {
            url = node.getDestination();
            visitChildren(node);
            url = null;
        }
    }

    @Override
    public void visit(Image node) {
        // What a reader sees of an image is not its text.
    }

    @Override
    public void visit(HtmlInline node) {
        String tag = node.getLiteral().toLowerCase(Locale.ROOT);
        for (String name : VERBATIM) {
            if (tag.startsWith("<" + name)) {
                verbatim++;
            } else if (tag.startsWith("</" + name)) {
                verbatim = Math.max(0, verbatim - 1);
            }
        }
    }

    @Override
    public void visit(Text node) {
        if (verbatim > 0 || !Spans.has(node)) {
            return;
        }
        SourceRange range = Spans.of(node);
        if (!BareAddress.mayBeIn(node.getLiteral())) {
            addRun(range.start(), range.end());
            return;
        }
        int start = range.start();
        int i = start;
        while (i < range.end()) {
            int end = BareAddress.startsAt(source.text(), i) ? BareAddress.end(source.text(), i, range.end()) : i;
            if (end > i) {
                addRun(start, i);
                start = end;
                i = end;
            } else {
                i++;
            }
        }
        addRun(start, range.end());
    }

    private void addRun(int start, int end) {
        if (start < end) {
            runs.add(new TextRun(new SourceRange(start, end), url));
        }
    }
}
