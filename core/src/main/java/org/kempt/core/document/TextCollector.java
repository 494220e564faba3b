package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Collects the text of a tree, block by block, in one walk for all who look at text. */
final class TextCollector {
    private static final List<String> VERBATIM = List.of("code", "kbd", "pre", "samp", "tt", "var");

    private final SourceText source;
    private final Lines lines;
    private final RareCharacters.Offsets addressStarts;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<List<SourceRange>> unlinkedBlocks = new ArrayList<>();
    private final List<SourceRange> bareAddresses = new ArrayList<>();
    private final List<TextRun> runs = new ArrayList<>();
    private final List<SourceRange> unlinked = new ArrayList<>();
    private @Nullable String url;
    private int verbatim;
    private int nextAddress;
    private int lastStart;

    /**
     * What was collected.
     *
     * @param blocks the text that a reader sees
     * @param unlinked see {@link Document#unlinkedText()}
     * @param bareAddresses the addresses in unlinked text, in order
     */
    record Found(List<TextBlock> blocks, List<List<SourceRange>> unlinked, List<SourceRange> bareAddresses) {}

    private TextCollector(Document document) {
        this.source = document.source();
        this.lines = document.lines();
        this.addressStarts = document.rareCharacters().addresses();
    }

    /** Returns all text of {@code document} in order. */
    static Found collect(Document document) {
        TextCollector collector = new TextCollector(document);
        collector.visitChildren(document.root());
        return new Found(
                List.copyOf(collector.blocks),
                List.copyOf(collector.unlinkedBlocks),
                List.copyOf(collector.bareAddresses));
    }

    /** Goes as deep as the tree, which the parser limits. */
    private void visitChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            // Ordered by how many there are; the visitors of the parser cost two calls that cannot be foreseen a node.
            if (node instanceof Text) {
                visitText(node);
            } else if (node instanceof Link link) {
                visitLink(link);
            } else if (node instanceof Paragraph) {
                addBlock(TextBlock.Kind.PARAGRAPH, node);
            } else if (node instanceof TableCell) {
                addBlock(TextBlock.Kind.CELL, node);
            } else if (node instanceof org.commonmark.node.Heading) {
                addBlock(TextBlock.Kind.HEADING, node);
            } else if (node instanceof HtmlInline tag) {
                visitTag(tag.getLiteral().toLowerCase(Locale.ROOT));
            } else if (!(node instanceof Image)) {
                // What a reader sees of an image is not its text.
                visitChildren(node);
            }
        }
    }

    private void addBlock(TextBlock.Kind kind, Node node) {
        runs.clear();
        verbatim = 0;
        visitChildren(node);
        if (!runs.isEmpty() && Spans.has(node)) {
            blocks.add(new TextBlock(kind, Spans.of(node), runs));
        }
        if (!unlinked.isEmpty()) {
            unlinkedBlocks.add(List.copyOf(unlinked));
            unlinked.clear();
        }
    }

    private void visitLink(Link node) {
        boolean isAddress = Spans.has(node) && source.charAt(Spans.of(node).start()) == '<';
        if (!isAddress) {
            url = node.getDestination();
            visitChildren(node);
            url = null;
        }
    }

    private void visitTag(String tag) {
        for (String name : VERBATIM) {
            if (tag.startsWith(name, 1)) {
                verbatim++;
            } else if (tag.startsWith("/", 1) && tag.startsWith(name, 2)) {
                verbatim = Math.max(0, verbatim - 1);
            }
        }
    }

    private void visitText(Node node) {
        SourceRange range = Spans.find(node);
        if (range == null) {
            return;
        }
        boolean isUnlinked = url == null && !lines.isVerbatimHtml(range.start());
        if (isUnlinked) {
            addUnlinked(range);
        }
        int start = range.start();
        for (int next = addressFrom(start); next < range.end(); next = addressFrom(Math.max(start, next + 1))) {
            int end = BareAddress.end(source.text(), next, range.end());
            if (end > next) {
                if (isUnlinked) {
                    bareAddresses.add(new SourceRange(next, end));
                }
                addRun(start, next);
                start = end;
            }
        }
        addRun(start, range.end());
    }

    /** Returns where the first address begins at or after {@code offset}; the end of the text where there is none. */
    private int addressFrom(int offset) {
        if (offset < lastStart) {
            nextAddress = addressStarts.indexFrom(offset);
        }
        lastStart = offset;
        while (nextAddress < addressStarts.size() && addressStarts.get(nextAddress) < offset) {
            nextAddress++;
        }
        return nextAddress < addressStarts.size() ? addressStarts.get(nextAddress) : source.length();
    }

    private void addRun(int start, int end) {
        if (start < end && verbatim == 0) {
            runs.add(new TextRun(new SourceRange(start, end), url));
        }
    }

    private void addUnlinked(SourceRange range) {
        int last = unlinked.size() - 1;
        if (last >= 0 && unlinked.get(last).end() == range.start()) {
            unlinked.set(last, unlinked.get(last).span(range));
        } else {
            unlinked.add(range);
        }
    }
}
