package org.kempt.core.document;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.kempt.core.source.LineEnding;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * The lines of a document: what each is part of, and where its white space counts. Lines are numbered from 1; they are
 * CommonMark's, which a lone carriage return ends, too. Immutable.
 */
public final class Lines {
    private final SourceText source;
    private final int[] starts;
    private final LineKind[] kinds;
    private final BitSet hardBreaks = new BitSet();
    private final VerbatimRanges verbatim;

    Lines(Document document) {
        this.source = document.source();
        this.starts = indexLines(source);
        this.kinds = new LineKind[starts.length];
        for (int line = 1; line <= starts.length; line++) {
            kinds[line - 1] = inkEnd(line) == start(line) ? LineKind.BLANK : LineKind.TEXT;
        }
        markBlocks(document);
        markFrontMatter();
        for (HardLineBreak hardBreak : document.nodes(HardLineBreak.class)) {
            markHardBreak(hardBreak);
        }
        this.verbatim = VerbatimRanges.in(document);
    }

    private void markBlocks(Document document) {
        document.nodes(IndentedCodeBlock.class).forEach(block -> mark(block, LineKind.CODE));
        for (FencedCodeBlock block : document.nodes(FencedCodeBlock.class)) {
            int last = mark(block, LineKind.CODE);
            if (block.getClosingFenceLength() == null) {
                markBlankLinesBelow(last);
            }
        }
        for (HtmlBlock block : document.nodes(HtmlBlock.class)) {
            boolean verbatim = VerbatimHtml.isIn(block.getLiteral());
            int last = mark(block, verbatim ? LineKind.CODE : LineKind.HTML);
            if (verbatim && block.getLiteral().endsWith("\n")) {
                markBlankLinesBelow(last);
            }
        }
    }

    /** Blank lines are part of code that nothing ends, but the parser gives no place to empty ones. */
    private void markBlankLinesBelow(int last) {
        for (int line = last + 1; line <= starts.length && kind(line) == LineKind.BLANK; line++) {
            kinds[line - 1] = LineKind.CODE;
        }
    }

    /** Marks the lines of a block and returns the last of them. */
    private int mark(Node block, LineKind kind) {
        if (!Spans.has(block)) {
            return 0;
        }
        SourceRange range = Spans.of(block);
        int last = at(Math.max(range.start(), range.end() - 1));
        Arrays.fill(kinds, at(range.start()) - 1, last, kind);
        return last;
    }

    private void markFrontMatter() {
        int end = FrontMatter.end(source);
        if (end > 0) {
            Arrays.fill(kinds, 0, at(end - 1), LineKind.FRONT_MATTER);
        }
    }

    /** The parser does not say where a break is; what follows it begins the next line. */
    private void markHardBreak(HardLineBreak hardBreak) {
        Node next = hardBreak.getNext();
        if (next != null && Spans.has(next)) {
            hardBreaks.set(at(Spans.of(next).start()) - 1);
        }
    }

    /** Returns the number of lines; text after the last line ending is a line, nothing after it is none. */
    public int count() {
        int last = starts.length - 1;
        return last > 0 && starts[last] == source.length() ? last : starts.length;
    }

    /** Returns the offset of the first character of {@code line}. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** Returns the offset at which {@code line} ends, before its line ending. */
    public int end(int line) {
        int end = next(line);
        if (end > start(line) && source.charAt(end - 1) == '\n') {
            end--;
        }
        return line < starts.length && end > start(line) && source.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Returns the offset after the line ending of {@code line}. */
    public int next(int line) {
        return line < starts.length ? starts[line] : source.length();
    }

    /** Returns what ends {@code line}; empty for a last line that nothing ends. */
    public Optional<LineEnding> ending(int line) {
        int end = end(line);
        return switch (next(line) - end) {
            case 0 -> Optional.empty();
            case 2 -> Optional.of(LineEnding.CRLF);
            default -> Optional.of(source.charAt(end) == '\n' ? LineEnding.LF : LineEnding.CR);
        };
    }

    /** Returns the offset after the last character of {@code line} that is neither space nor tab, or its start. */
    public int inkEnd(int line) {
        int end = end(line);
        while (end > start(line) && isBlank(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns the offset of the first character of {@code line} that is neither space nor tab, or its end. */
    public int inkStart(int line) {
        int offset = start(line);
        int end = end(line);
        while (offset < end && isBlank(source.charAt(offset))) {
            offset++;
        }
        return offset;
    }

    /** Returns the line of the character at {@code offset}. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns what {@code line} is part of. */
    public LineKind kind(int line) {
        return kinds[line - 1];
    }

    /** Returns whether the reader of the page sees the text go on, on a line of its own, after {@code line}. */
    public boolean breaksHard(int line) {
        return hardBreaks.get(line);
    }

    /** Returns whether {@code offset} lies in a code span, or in HTML such as {@code <code>}. */
    public boolean isVerbatim(int offset) {
        return verbatim.contains(offset);
    }

    /** Returns whether {@code offset} lies in HTML such as {@code <code>}; to be asked about text, which is no code span. */
    boolean isVerbatimHtml(int offset) {
        return verbatim.htmlContains(offset);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The end of each line is looked for by one search, which is several times faster than to look at each character. */
    private static int[] indexLines(SourceText text) {
        int[] starts = new int[Math.max(16, text.length() / 40)];
        int count = 1;
        for (int next = text.startOfNextLine(0); next > starts[count - 1]; next = text.startOfNextLine(next)) {
            if (!endsLine(text, next)) {
                break;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = next;
        }
        return Arrays.copyOf(starts, count);
    }

    /** Returns whether a line ending stands before {@code offset}; after the last line none needs to. */
    private static boolean endsLine(SourceText text, int offset) {
        char before = text.charAt(offset - 1);
        return before == '\n' || before == '\r';
    }
}
