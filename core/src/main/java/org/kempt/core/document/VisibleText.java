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

    /** Below this there are no format characters and no white space but the space and controls. */
    private static final char FIRST_UNUSUAL = 0x7F;

    private VisibleText() {}

    /** Returns the visible text below {@code node}; a line break counts as a space. */
    public static String of(Node node) {
        return of(node, ' ');
    }

    /** Returns the visible text of HTML: no tags, no comments, the usual entities resolved, white space collapsed. */
    public static String ofHtml(String html) {
        return HtmlTags.visibleText(html);
    }

    /** Returns the visible text below {@code node}, with {@code lineBreak} for each line break. */
    static String of(Node node, char lineBreak) {
        Node only = node.getFirstChild();
        if (only instanceof Text literal && only.getNext() == null) {
            return literal.getLiteral();
        }
        StringBuilder text = new StringBuilder();
        append(node, lineBreak, text);
        return text.toString();
    }

    private static void append(Node node, char lineBreak, StringBuilder text) {
        if (node instanceof Text literal) {
            text.append(literal.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(lineBreak);
        } else if (!(node instanceof Image || node instanceof HtmlInline || node instanceof FootnoteReference)) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                append(child, lineBreak, text);
            }
        }
    }

    /** Returns {@code text} trimmed, without invisible characters, each run of white space a single space. */
    public static String normalize(String text) {
        return isNormal(text) ? text : normalized(text);
    }

    /** Most names are plain, and only looking at them is several times cheaper than building them anew. */
    private static boolean isNormal(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= FIRST_UNUSUAL || (c == ' ' && space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }

    private static String normalized(String text) {
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
