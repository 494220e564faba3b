package org.kempt.core.suppression;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Document;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Removes a comment so that the page looks as if it had never been there.
 *
 * <p>A comment on a line of its own keeps apart what would be one without it: paragraphs stay apart by a blank line,
 * lists become the one list that they are to a reader, and where neither can be, the comment is not removed.
 */
final class CommentRemoval {
    /** How many comments in a row are looked past: more stand nowhere, and all of them would take long. */
    private static final int LONGEST_ROW = 50;

    private static final List<String> VERBATIM = List.of("<pre", "<script", "<style", "<textarea", "<?");

    private final SourceText source;
    private final Document document;
    private @Nullable NavigableMap<Integer, HtmlBlock> blocks;

    CommentRemoval(Document document) {
        this.document = document;
        this.source = document.source();
    }

    /** Returns the edit that removes a comment; empty if that would change what stands around it. */
    Optional<TextEdit> edit(SourceRange comment) {
        int first = source.line(comment.start());
        int last = source.line(comment.end() - 1);
        boolean startsLine = firstContent(source.lineStart(first), comment.start()) == comment.start();
        int rest = firstContent(comment.end(), source.lineRange(last).end());
        boolean endsLine = rest == source.lineRange(last).end();
        HtmlBlock block = blockAround(comment);
        if (block != null && isVerbatim(block)) {
            return Optional.empty();
        }
        if (startsLine && endsLine) {
            return block != null && isOnly(block, comment)
                    ? ownBlock(block, comment, first, last)
                    : Optional.of(wholeLines(first, last));
        }
        boolean beginsBlock = block != null && begins(block, comment);
        if (beginsBlock && !source.text().startsWith("<!--", rest)) {
            // What follows the comment in its line is HTML only because of it.
            return Optional.empty();
        }
        if (endsLine) {
            return Optional.of(TextEdit.delete(new SourceRange(trimmed(comment.start(), first), comment.end())));
        }
        // Of the space on both sides one remains; the space on one side alone is all that keeps two words apart.
        boolean isApart = startsLine || source.charAt(comment.start() - 1) <= ' ';
        return Optional.of(TextEdit.delete(
                new SourceRange(comment.start(), isApart ? afterBlanks(comment.end(), last) : comment.end())));
    }

    /** Removes a comment that is a block and has its lines to itself. */
    private Optional<TextEdit> ownBlock(HtmlBlock block, SourceRange comment, int first, int last) {
        Node before = pastComments(block, Node::getPrevious);
        Node after = pastComments(block, Node::getNext);
        boolean blankBefore = isBlank(first - 1);
        boolean blankAfter = isBlank(last + 1);
        if (before instanceof ListBlock list
                && after instanceof ListBlock other
                && list.getClass() == other.getClass()) {
            if (!continues(list, other)) {
                return Optional.empty();
            }
            if (list.isTight()) {
                return Optional.of(wholeLines(firstBlankBefore(first), lastBlankAfter(last)));
            }
        } else if (before instanceof ListBlock && isIndented(last + 1)) {
            return Optional.empty();
        }
        if (blankBefore && blankAfter) {
            boolean endsText = lastBlankAfter(last) >= source.lineCount();
            return Optional.of(wholeLines(endsText ? firstBlankBefore(first) : first, lastBlankAfter(last)));
        }
        boolean keepsNothingApart = before instanceof Heading || block.getNext() instanceof HtmlBlock;
        if (blankBefore || blankAfter || keepsNothingApart) {
            return Optional.of(wholeLines(first, last));
        }
        if (block.getParent() instanceof ListItem) {
            boolean joinsText = before instanceof Paragraph && !startsBlock(last + 1);
            return joinsText ? Optional.empty() : Optional.of(wholeLines(first, last));
        }
        return Optional.of(TextEdit.delete(new SourceRange(trimmed(comment.start(), first), comment.end())));
    }

    /** Returns the block next to a comment, past other comments, which may go as well; null where there is none. */
    private static @Nullable Node pastComments(HtmlBlock comment, UnaryOperator<Node> step) {
        Node node = step.apply(comment);
        for (int passed = 0; passed < LONGEST_ROW && isComment(node); passed++) {
            node = step.apply(node);
        }
        return node;
    }

    private static boolean isComment(@Nullable Node node) {
        return node instanceof HtmlBlock html
                && html.getLiteral().stripLeading().startsWith("<!--");
    }

    /** Returns whether two lists look the same joined: as loose as each other, of one marker, and numbered on. */
    private static boolean continues(ListBlock list, ListBlock other) {
        if (list.isTight() != other.isTight() || isIndentedBelow(list, other)) {
            return false;
        }
        if (list instanceof OrderedList numbers && other instanceof OrderedList others) {
            int items = 0;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                items++;
            }
            Integer start = numbers.getMarkerStartNumber();
            Integer otherStart = others.getMarkerStartNumber();
            return same(numbers.getMarkerDelimiter(), others.getMarkerDelimiter())
                    && start != null
                    && otherStart != null
                    && start + items == otherStart;
        }
        return list instanceof BulletList bullets
                && other instanceof BulletList others
                && same(bullets.getMarker(), others.getMarker());
    }

    /** Returns whether a list stands so far to the right that it would become a part of the last entry of the other. */
    private static boolean isIndentedBelow(ListBlock list, ListBlock other) {
        if (!(list.getLastChild() instanceof ListItem last && other.getFirstChild() instanceof ListItem next)) {
            return true;
        }
        Integer content = last.getContentIndent();
        Integer marker = next.getMarkerIndent();
        return content == null || marker == null || marker >= content;
    }

    private static boolean same(@Nullable String marker, @Nullable String other) {
        return marker != null && marker.equals(other);
    }

    private TextEdit wholeLines(int first, int last) {
        int start = source.lineStart(first);
        int end = last < source.lineCount() ? source.lineStart(last + 1) : source.length();
        boolean leavesLineEnding =
                last == source.lineCount() && end == source.lineRange(last).end() && first > 1;
        return TextEdit.delete(
                new SourceRange(leavesLineEnding ? source.lineRange(first - 1).end() : start, end));
    }

    private boolean isBlank(int line) {
        if (line < 1 || line > source.lineCount()) {
            return true;
        }
        SourceRange range = source.lineRange(line);
        return firstContent(range.start(), range.end()) == range.end();
    }

    private int firstBlankBefore(int line) {
        int first = line;
        while (first > 1 && isBlank(first - 1)) {
            first--;
        }
        return first;
    }

    private int lastBlankAfter(int line) {
        int last = line;
        while (last < source.lineCount() && isBlank(last + 1)) {
            last++;
        }
        return last;
    }

    /** Returns whether the next line that is not blank is indented, as what belongs to an item is. */
    private boolean isIndented(int line) {
        int content = lastBlankAfter(line - 1) + 1;
        return content <= source.lineCount() && source.charAt(source.lineStart(content)) <= ' ';
    }

    /** Returns whether a line cannot go on with the paragraph above it. */
    private boolean startsBlock(int line) {
        SourceRange range = source.lineRange(line);
        int at = firstContent(range.start(), range.end());
        return "-*+#<>`~0123456789".indexOf(source.charAt(Math.min(at, range.end() - 1))) >= 0;
    }

    /** Returns the first offset in a part of a line at which neither white space nor a quote's marker stands. */
    private int firstContent(int start, int end) {
        int at = start;
        while (at < end && (source.charAt(at) <= ' ' || source.charAt(at) == '>')) {
            at++;
        }
        return at;
    }

    private int afterBlanks(int offset, int line) {
        int end = source.lineRange(line).end();
        int at = offset;
        while (at < end && source.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** Returns the offset after the last character before {@code offset} in its line that is no white space. */
    private int trimmed(int offset, int line) {
        int at = offset;
        while (at > source.lineStart(line) && source.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }

    /** Returns whether every space and line ending of a block is shown or may matter (CommonMark 0.31, section 4.6). */
    private static boolean isVerbatim(HtmlBlock block) {
        String html = block.getLiteral().stripLeading();
        return VERBATIM.stream().anyMatch(tag -> html.regionMatches(true, 0, tag, 0, tag.length()));
    }

    /** Returns whether a block is a comment and nothing else. */
    private boolean isOnly(HtmlBlock block, SourceRange comment) {
        String html = block.getLiteral();
        return begins(block, comment)
                && html.indexOf("-->") + "-->".length() == html.stripTrailing().length();
    }

    private boolean begins(HtmlBlock block, SourceRange comment) {
        int start = block.getSourceSpans().get(0).getInputIndex();
        return firstContent(start, comment.start()) == comment.start();
    }

    private @Nullable HtmlBlock blockAround(SourceRange comment) {
        if (blocks == null) {
            blocks = new TreeMap<>();
            collect(document.root(), blocks);
        }
        Map.Entry<Integer, HtmlBlock> block = blocks.floorEntry(comment.start());
        if (block == null) {
            return null;
        }
        List<SourceSpan> spans = block.getValue().getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return comment.start() < last.getInputIndex() + last.getLength() ? block.getValue() : null;
    }

    /** Recurs as deep as blocks are nested, which the parser limits. */
    private static void collect(Node parent, Map<Integer, HtmlBlock> blocks) {
        for (Node node = parent.getFirstChild(); node instanceof Block; node = node.getNext()) {
            if (node instanceof HtmlBlock html && !html.getSourceSpans().isEmpty()) {
                blocks.put(html.getSourceSpans().get(0).getInputIndex(), html);
            } else {
                collect(node, blocks);
            }
        }
    }
}
