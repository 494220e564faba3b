package org.kempt.rules.structure;

import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListMarker;
import org.kempt.core.document.Spans;
import org.kempt.core.document.VisibleText;
import org.kempt.core.source.SourceText;

/**
 * Blocks that follow a list, and the evidence for their belonging to its last entry: numbers that go on after them, or
 * their own indentation.
 *
 * @param source the text
 * @param list the list
 * @param entry its last entry
 * @param blocks the blocks after it, up to the list that goes on or to what parts lists
 * @param next the list of the same kind after the blocks, if there is one
 */
record ListBreak(
        SourceText source,
        ListBlock list,
        Entry entry,
        List<Node> blocks,
        @Nullable ListBlock next) {
    /** Indentation by this many columns more than the entry is no slip. */
    private static final int CLEAR = 2;

    /** More than this many numbers are not left out by mistake. */
    private static final int WIDEST_GAP = 3;

    /** A paragraph shorter than this, without the end of a sentence, may be the title of what follows. */
    private static final int LONGEST_TITLE = 60;

    /** Returns by how many columns the least indented of {@code nodes} is indented. */
    static int column(SourceText source, List<? extends Node> nodes) {
        int least = Integer.MAX_VALUE;
        for (Node node : nodes) {
            least = Math.min(least, Columns.indentAt(source, Spans.of(node).start()));
            if (node instanceof ListBlock) {
                for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                    least = Math.min(
                            least, Columns.indentAt(source, Spans.of(item).start()));
                }
            }
        }
        return least;
    }

    /** Returns whether all blocks evidently belong to the entry, and the list goes on after them. */
    boolean splitsList() {
        if (next == null || isHeading() || !HtmlFragment.of(blocks).isSelfContained()) {
            return false;
        }
        int offset = column(source, blocks) - marker().indent();
        boolean indented = offset > 0;
        if (offset < CLEAR && mayIntroduce(blocks.get(blocks.size() - 1))) {
            return false;
        }
        if (!(next instanceof OrderedList numbers)) {
            return indented;
        }
        int first = numbers.getMarkerStartNumber();
        return continues(number(), first) || (number() == 1 && first == 1 && (indented || isTightListOfOnes(numbers)));
    }

    /**
     * Returns the number of blocks from the first one on whose indentation shows that they belong to the entry, although
     * no further number confirms it: bullets just below it, or clearly indented, and what is indented after them.
     */
    int indentedAtEnd() {
        if (!(list instanceof OrderedList) || !(blocks.get(0) instanceof BulletList bullets) || isHeading()) {
            return 0;
        }
        int offset = column(source, List.of(bullets)) - marker().indent();
        if (offset < 1 || (offset < CLEAR && isAfterBlankLine(bullets))) {
            return 0;
        }
        int count = 1;
        while (count < blocks.size() && isIndented(blocks.subList(count, count + 1))) {
            count++;
        }
        // All of them moved, the next list would become one with this although it begins anew.
        boolean wouldJoin = count == blocks.size() && next != null;
        return wouldJoin || !HtmlFragment.of(blocks.subList(0, count)).isSelfContained() ? 0 : count;
    }

    /** Returns whether {@code next} goes on counting from {@code last}, with a repeat or a small gap at most. */
    static boolean continues(int last, int next) {
        return next == last + 1 || (next >= 2 && next >= last && next - last <= WIDEST_GAP);
    }

    private ListMarker marker() {
        return entry.marker().orElseThrow();
    }

    private int number() {
        return marker().number().orElse(-1);
    }

    private boolean isIndented(List<Node> nodes) {
        return column(source, nodes) > marker().indent();
    }

    /** An entry that is a heading titles the text below it, which stands at the margin like that of any heading. */
    private boolean isHeading() {
        return list.getLastChild().getFirstChild() instanceof Heading;
    }

    /** Where all numbers are 1, a list that goes on looks like one that begins; only without blank lines it is clear. */
    private boolean isTightListOfOnes(OrderedList numbers) {
        boolean ones = list.getFirstChild() != list.getLastChild() || numbers.getFirstChild() != numbers.getLastChild();
        return ones
                && !(blocks.get(0) instanceof Paragraph)
                && !isAfterBlankLine(blocks.get(0))
                && !isAfterBlankLine(numbers);
    }

    private boolean isAfterBlankLine(Node node) {
        return Columns.isAfterBlankLine(source, Spans.of(node).start());
    }

    /** Returns whether {@code block} may be a title or an anchor of the entries after it. */
    private boolean mayIntroduce(Node block) {
        if (block instanceof HtmlBlock || block.getFirstChild() instanceof HtmlInline) {
            String html = source.slice(Spans.of(block));
            return html.stripLeading().startsWith("<a ") && !html.contains("<img") && !html.contains("![");
        }
        return block instanceof Paragraph && isTitle(block);
    }

    private static boolean isTitle(Node paragraph) {
        Node only = paragraph.getFirstChild();
        if (only != null && only == paragraph.getLastChild()) {
            if (only instanceof StrongEmphasis || only instanceof Emphasis) {
                return true;
            }
            if (only instanceof Image) {
                return false;
            }
        }
        String text = VisibleText.normalize(VisibleText.of(paragraph));
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return last == ':' || last == '：' || (Character.isLetterOrDigit(last) && text.length() < LONGEST_TITLE);
    }
}
