package org.kempt.core.document;

import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Finds the parts of a link in the source: the parser gives spans for a link as a whole and for its text, but none for
 * its destination (CommonMark 0.31, section 6.3).
 */
final class LinkScanner {
    private final SourceText source;

    LinkScanner(SourceText source) {
        this.source = source;
    }

    /**
     * The parts of one link.
     *
     * @param form how it is written
     * @param name its text between the brackets; for an autolink the address
     * @param destination its address; for a reference the label, or null where the label is the text itself
     */
    record Parts(LinkForm form, SourceRange name, @Nullable SourceRange destination) {}

    /** Returns the parts of a link or image that stands at {@code range}. */
    Parts scan(Node link, SourceRange range) {
        if (source.charAt(range.start()) == '<') {
            SourceRange address = new SourceRange(range.start() + 1, range.end() - 1);
            return new Parts(LinkForm.AUTOLINK, address, address);
        }
        int nameStart = range.start() + (link instanceof Image ? 2 : 1);
        int nameEnd = nameEnd(link, nameStart, range.end());
        SourceRange name = new SourceRange(nameStart, nameEnd);
        int next = nameEnd + 1;
        if (next >= range.end()) {
            return new Parts(LinkForm.REFERENCE, name, null);
        }
        if (source.charAt(next) == '[') {
            SourceRange label = new SourceRange(next + 1, range.end() - 1);
            return new Parts(LinkForm.REFERENCE, name, label.isEmpty() ? null : label);
        }
        return new Parts(LinkForm.INLINE, name, destination(source, next + 1, range.end() - 1));
    }

    /** The last child says where the text ends, up to markup that it does not cover; there the bracket closes. */
    private int nameEnd(Node link, int nameStart, int end) {
        int offset = nameStart;
        Node last = link.getLastChild();
        while (last != null && !Spans.has(last)) {
            last = last.getPrevious();
        }
        if (last != null) {
            offset = Math.max(offset, Spans.of(last).end());
        }
        while (offset < end && source.charAt(offset) != ']') {
            offset++;
        }
        return Math.min(offset, end - 1);
    }

    /** Returns the range of the address that begins, white space aside, at {@code from} and ends before {@code to}. */
    static SourceRange destination(SourceText source, int from, int to) {
        int start = skipWhitespace(source, from, to);
        if (start < to && source.charAt(start) == '<') {
            int end = start + 1;
            while (end < to && source.charAt(end) != '>') {
                end += source.charAt(end) == '\\' && end + 1 < to ? 2 : 1;
            }
            return new SourceRange(start + 1, end);
        }
        int end = start;
        while (end < to && !isWhitespace(source.charAt(end))) {
            end += source.charAt(end) == '\\' && end + 1 < to ? 2 : 1;
        }
        return new SourceRange(start, Math.min(end, to));
    }

    private static int skipWhitespace(SourceText source, int from, int to) {
        int offset = from;
        while (offset < to && isWhitespace(source.charAt(offset))) {
            offset++;
        }
        return offset;
    }

    private static boolean isWhitespace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
