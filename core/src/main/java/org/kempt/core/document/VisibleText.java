package org.kempt.core.document;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text that a reader sees of inline content: no markup, no images, no HTML tags. */
public final class VisibleText {
    /** Joins emoji into one; without it a family falls apart into its members. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private VisibleText() {}

    /** Returns the visible text below {@code node}; a line break counts as a space. */
    public static String of(Node node) {
        StringBuilder text = new StringBuilder();
        append(node, text);
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof Text literal) {
            text.append(literal.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        } else if (!(node instanceof Image || node instanceof HtmlInline || node instanceof FootnoteReference)) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                append(child, text);
            }
        }
    }

    /** Returns {@code text} trimmed, without invisible characters, each run of white space a single space. */
    public static String normalize(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        boolean space = false;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = normal.length() > 0;
            } else if (Character.getType(c) != Character.FORMAT || c == ZERO_WIDTH_JOINER) {
                if (space) {
                    normal.append(' ');
                    space = false;
                }
                normal.appendCodePoint(c);
            }
        }
        return normal.toString();
    }
}
