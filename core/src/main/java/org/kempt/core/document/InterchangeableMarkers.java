package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Finds emphasis that could be marked by {@code *} as well as by {@code _}, so that its marker is a matter of habit:
 * {@code _} cannot mark part of a word, and where emphasis stands in other emphasis, or next to a literal star, the marker
 * is there to tell them apart.
 */
final class InterchangeableMarkers {
    private final SourceText source;

    InterchangeableMarkers(SourceText source) {
        this.source = source;
    }

    /**
     * Returns those of {@code nodes} that could have another marker.
     *
     * @param nodes emphasis of one kind
     * @param length how many characters mark it on each side
     */
    <T extends Node> List<T> among(List<T> nodes, int length) {
        List<T> found = new ArrayList<>();
        for (T node : nodes) {
            if (Spans.has(node) && isInterchangeable(node, length)) {
                found.add(node);
            }
        }
        return found;
    }

    private boolean isInterchangeable(Node node, int length) {
        SourceRange range = Spans.of(node);
        return opensOrCloses(range.start() - 1, range.start() + length)
                && opensOrCloses(range.end(), range.end() - length - 1)
                && !isInEmphasis(node)
                && !Content.hasMarkers(node);
    }

    /**
     * Returns whether a marker between two characters can do one thing only, whichever marker it is: open or close.
     *
     * @param outside the offset of the character outside of the emphasis, which may be none of the text's
     * @param inside the offset of the character inside of it
     */
    private boolean opensOrCloses(int outside, int inside) {
        char inner = source.charAt(inside);
        if (isMarker(inner)) {
            return false;
        }
        if (outside < 0 || outside >= source.length() || Character.isWhitespace(source.charAt(outside))) {
            return true;
        }
        char outer = source.charAt(outside);
        return isPunctuation(outer) && !isMarker(outer) && Character.isLetterOrDigit(inner);
    }

    /** Punctuation of other scripts is left out: what is not certain does not count. */
    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private static boolean isMarker(char c) {
        return c == '*' || c == '_';
    }

    private static boolean isInEmphasis(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Emphasis || parent instanceof StrongEmphasis) {
                return true;
            }
        }
        return false;
    }

    /** Looks for other emphasis, and for characters that could be taken for markers. */
    private static final class Content extends AbstractVisitor {
        private boolean markers;

        static boolean hasMarkers(Node emphasis) {
            Content content = new Content();
            content.visitChildren(emphasis);
            return content.markers;
        }

        @Override
        public void visit(Emphasis emphasis) {
            markers = true;
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            markers = true;
        }

        @Override
        public void visit(Text text) {
            String literal = text.getLiteral();
            markers |= literal.indexOf('*') >= 0 || literal.indexOf('_') >= 0;
        }
    }
}
