package org.kempt.rules.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.document.Fact;
import org.kempt.core.document.RareCharacters;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;
import org.kempt.rules.link.LinkLookalike.Kind;

/** Finds text whose brackets look like those of a link. */
final class LookalikeFinder {
    /** No address is as long; without a limit, brackets that nothing closes would be sought to the end again and again. */
    private static final int LONGEST = 2_000;

    private static final Fact<List<LinkLookalike>> FACT = Fact.of(LookalikeFinder::search);

    private final SourceText source;

    /** In order, without images. */
    private final List<SourceRange> links = new ArrayList<>();

    private final List<LinkLookalike> found = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final RareCharacters.Offsets paired;
    private int nextPaired;
    private int parentheses;

    private LookalikeFinder(Document document) {
        this.source = document.source();
        this.paired = document.rareCharacters().paired();
        for (DocumentLink link : document.links()) {
            if (!link.isImage()) {
                links.add(link.range());
            }
        }
    }

    /** Returns the first link that begins at or after {@code offset}, or null; binary search. */
    private @Nullable SourceRange linkFrom(int offset) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < links.size() ? links.get(low) : null;
    }

    /** Returns all of a document, in order of their ends. */
    static List<LinkLookalike> in(Document document) {
        return document.know(FACT);
    }

    private static List<LinkLookalike> search(Document document) {
        if (document.source().text().indexOf('[') < 0) {
            return List.of();
        }
        LookalikeFinder finder = new LookalikeFinder(document);
        for (List<SourceRange> block : document.unlinkedText()) {
            finder.open.clear();
            finder.parentheses = 0;
            block.forEach(finder::scan);
        }
        return List.copyOf(finder.found);
    }

    private void scan(SourceRange stretch) {
        int next = stretch.start();
        for (int k = pairedFrom(next); k < paired.size() && paired.get(k) < stretch.end(); k++) {
            int i = paired.get(k);
            if (i < next || isEscaped(i, next)) {
                continue;
            }
            char c = source.charAt(i);
            if (c == '[' || c == '(') {
                open.push(i);
                parentheses += c == '(' ? 1 : 0;
            } else if (c == ']' || c == ')') {
                LinkLookalike lookalike = close(i, stretch.end());
                if (lookalike != null) {
                    found.add(lookalike);
                    next = lookalike.range().end();
                }
            }
        }
    }

    /** Returns the index of the first bracket at or after {@code offset}; stretches come in order, but for footnotes. */
    private int pairedFrom(int offset) {
        if (nextPaired > 0 && paired.get(nextPaired - 1) >= offset) {
            nextPaired = paired.indexFrom(offset);
        }
        while (nextPaired < paired.size() && paired.get(nextPaired) < offset) {
            nextPaired++;
        }
        return nextPaired;
    }

    /** Returns whether a backslash from {@code start} on, which none escapes itself, stands before {@code offset}. */
    private boolean isEscaped(int offset, int start) {
        int backslash = offset;
        while (backslash > start && source.charAt(backslash - 1) == '\\') {
            backslash--;
        }
        return (offset - backslash) % 2 == 1;
    }

    /** Returns what the bracket at {@code close} makes together with those before and after it. */
    private @Nullable LinkLookalike close(int close, int end) {
        boolean isSquare = source.charAt(close) == ']';
        if ((isSquare ? open.size() - parentheses : parentheses) == 0) {
            return null;
        }
        int opening = pop();
        while (source.charAt(opening) != (isSquare ? '[' : '(')) {
            opening = pop();
        }
        SourceRange name = new SourceRange(opening + 1, close);
        if (!isName(name)) {
            return null;
        }
        int next = close + 1;
        char after = next < end ? source.charAt(next) : ' ';
        if (!isSquare) {
            return after == '[' ? inBrackets(Kind.REVERSED, name, next, end) : null;
        }
        if (after == '[') {
            return inBrackets(Kind.FULL_REFERENCE, name, next, end);
        }
        SourceRange inner = after == '(' ? linkFrom(next + 1) : null;
        if (inner != null
                && inner.start() == next + 1
                && inner.end() < source.length()
                && source.charAt(inner.end()) == ')') {
            return lookalike(Kind.LINK_INSIDE, name, inner.end() + 1, inner);
        }
        int bracket = next;
        while (bracket < end && (source.charAt(bracket) == ' ' || source.charAt(bracket) == '\t')) {
            bracket++;
        }
        LinkLookalike lookalike = bracket < end && source.charAt(bracket) == '('
                ? inBrackets(bracket > next ? Kind.SPACE_BETWEEN : Kind.SPACE_INSIDE, name, bracket, end)
                : null;
        return lookalike != null ? lookalike : lookalike(Kind.SHORTCUT, name, next, name);
    }

    private int pop() {
        int opening = open.pop();
        parentheses -= source.charAt(opening) == '(' ? 1 : 0;
        return opening;
    }

    /** A name is written on one line and has no link in it; a footnote, a box to tick and an alert have none. */
    private boolean isName(SourceRange name) {
        String text = source.slice(name).strip();
        SourceRange link = linkFrom(name.start());
        return !text.isEmpty()
                && !text.equalsIgnoreCase("x")
                && text.charAt(0) != '^'
                && text.charAt(0) != '!'
                && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0
                && (link == null || link.start() >= name.end());
    }

    /** Returns the text whose name is followed by an address or label in the brackets that begin at {@code from}. */
    private @Nullable LinkLookalike inBrackets(Kind kind, SourceRange name, int from, int end) {
        int close = closing(from, Math.min(end, from + LONGEST));
        if (close < 0) {
            return null;
        }
        SourceRange target = stripped(from + 1, close);
        boolean isSquare = source.charAt(from) == '[';
        String text = source.slice(target);
        if (isSquare) {
            boolean isEmpty = close == from + 1;
            boolean isFootnote = text.startsWith("^");
            return isFootnote || (kind == Kind.REVERSED && !AddressText.isAddress(text))
                    ? null
                    : lookalike(isEmpty ? Kind.COLLAPSED_REFERENCE : kind, name, close + 1, target);
        }
        boolean fits = kind == Kind.SPACE_BETWEEN ? AddressText.isAddress(text) : AddressText.hasSpaces(text);
        return fits ? lookalike(kind, name, close + 1, target) : null;
    }

    private int closing(int from, int end) {
        char opening = source.charAt(from);
        char closing = opening == '(' ? ')' : ']';
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = source.charAt(i);
            depth += c == opening ? 1 : c == closing ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private SourceRange stripped(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return new SourceRange(start, end);
    }

    private LinkLookalike lookalike(Kind kind, SourceRange name, int end, SourceRange target) {
        int start = name.start() - 1;
        char before = start == 0 ? ' ' : source.charAt(start - 1);
        boolean isApart = before >= 0x80 || !(Character.isLetterOrDigit(before) || "])}_`".indexOf(before) >= 0);
        boolean isImage = before == '!' && (start == 1 || Character.isWhitespace(source.charAt(start - 2)));
        return new LinkLookalike(kind, new SourceRange(isImage ? start - 1 : start, end), name, target, isApart);
    }
}
