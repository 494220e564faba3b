package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Document;
import org.kempt.core.document.ListMarker;
import org.kempt.core.document.Spans;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Finds lines of paragraphs that begin with a marker without a space. A marker that begins emphasis is none. */
final class SwallowedItems {
    /** Content that is indented by this much more than it has to be can't begin an item. */
    private static final int CODE = 4;

    /** What markers begin with. */
    private static final String SIGNS = "-*+0123456789";

    private final SourceText source;
    private final Document document;
    private final List<SwallowedItem> found = new ArrayList<>();

    /** The number that an item of the list above would have next, where it has numbers. */
    private int nextNumber;

    private SwallowedItems(Document document) {
        this.source = document.source();
        this.document = document;
    }

    static List<SwallowedItem> find(Document document) {
        SwallowedItems items = new SwallowedItems(document);
        document.nodes(Paragraph.class).forEach(items::search);
        return items.found;
    }

    private void search(Paragraph paragraph) {
        if (!mayHoldMarker(paragraph)) {
            return;
        }
        @Nullable ListMarker above = above(paragraph);
        nextNumber = above == null ? 1 : above.number().orElse(-1) + 1;
        int before = found.size();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (beginsLine(node)) {
                consider(paragraph, (Text) node, above);
            }
        }
        // A lone asterisk before a line of text may refer to another asterisk.
        if (above == null
                && found.size() == before + 1
                && !isBesideList(paragraph)
                && source.charAt(found.get(before).marker().start()) == '*') {
            found.remove(before);
        }
    }

    /** A quick look that spares most paragraphs the search. */
    private static boolean mayHoldMarker(Paragraph paragraph) {
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (beginsLine(node)) {
                String text = ((Text) node).getLiteral();
                if (!text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean beginsLine(Node node) {
        return node instanceof Text && (node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak);
    }

    private @Nullable ListMarker above(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                ? ItemEntries.of(document)
                        .of(item)
                        .flatMap(entry -> entry.marker())
                        .orElse(null)
                : null;
    }

    private static boolean isBesideList(Paragraph paragraph) {
        return paragraph.getNext() instanceof BulletList;
    }

    private void consider(Paragraph paragraph, Text text, @Nullable ListMarker above) {
        SourceRange range = Spans.of(text);
        int start = Columns.firstInk(source, range.start());
        int markerEnd = markerEnd(start, range.end());
        if (markerEnd < 0 || (above == null && !(paragraph.getParent() instanceof org.commonmark.node.Document))) {
            return;
        }
        int column = Columns.of(source, source.startOfLine(start), start);
        int contentColumn = above == null ? 0 : above.contentIndent();
        if (column - contentColumn >= CODE) {
            return;
        }
        boolean beside = above != null && above.indent() == column && above.symbol() == source.charAt(markerEnd - 1);
        boolean isLink = markerEnd == range.end() && isContent(text.getNext());
        boolean isText = markerEnd < range.end() && isLetter(markerEnd);
        boolean isItem = markerEnd == start + 1
                ? isLink || (beside && isText)
                : isNextNumber(start, markerEnd - 1) && (above == null ? isLink : beside && (isLink || isText));
        if (isItem) {
            nextNumber++;
            found.add(new SwallowedItem(new SourceRange(start, markerEnd)));
        }
    }

    /** Returns where a marker that begins at {@code start} ends, or -1. */
    private int markerEnd(int start, int end) {
        if (start >= end) {
            return -1;
        }
        if ("-*+".indexOf(source.charAt(start)) >= 0) {
            return start + 1;
        }
        int digits = start;
        while (digits < end && digits - start < 9 && source.charAt(digits) >= '0' && source.charAt(digits) <= '9') {
            digits++;
        }
        boolean delimited = digits > start && digits < end && ".)".indexOf(source.charAt(digits)) >= 0;
        return delimited ? digits + 1 : -1;
    }

    private boolean isNextNumber(int start, int end) {
        return Integer.parseInt(source.slice(new SourceRange(start, end))) == nextNumber;
    }

    private static boolean isContent(@Nullable Node node) {
        return node instanceof Link || node instanceof Image || node instanceof Code || node instanceof StrongEmphasis;
    }

    /** Returns whether a letter stands at {@code offset}, or a bracket, or a sign such as an emoji. */
    private boolean isLetter(int offset) {
        int c = source.text().codePointAt(offset);
        return Character.isLetter(c) || c == '[' || (c > 0x7F && !Character.isSpaceChar(c));
    }
}
