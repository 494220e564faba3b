package org.kempt.core.document;

import java.util.Locale;
import org.commonmark.node.Node;
import org.kempt.core.document.InlineAtom.Kind;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Finds where a description ends and what trails it begins, looking backward from the end of the entry: badges,
 * {@code [[Code](url)]}, parentheses made of links, tags like {@code `MIT`}, formats like {@code (PDF)}, links that
 * are mere labels.
 */
final class TrailingFinder {
    private final InlineAtoms atoms;
    private final SourceText source;
    private final BracketReader brackets;
    private final TagReader tags;
    private final int from;
    private final boolean explicit;

    /**
     * Creates a finder.
     *
     * @param from where the description would begin
     * @param explicit whether a sign like a dash stands between name and description, so that something follows
     */
    TrailingFinder(InlineAtoms atoms, int from, boolean explicit) {
        this.atoms = atoms;
        this.source = atoms.source();
        this.brackets = new BracketReader(atoms);
        this.tags = new TagReader(atoms.source());
        this.from = from;
        this.explicit = explicit;
    }

    /** Returns where the trailing part begins; the end of the entry where there is none. */
    int start() {
        int end = badgesAfterSentence();
        int start = end;
        int joint = beforeStop(end);
        while (joint > from) {
            int unit = unitStart(skipBack(joint));
            if (unit < 0) {
                break;
            }
            start = unit;
            joint = beforeJoint(unit);
        }
        return beforeDash(start);
    }

    /** "Text - [Video](url)": a dash, bar or comma that only leads to what trails is no end of a description. */
    private int beforeDash(int start) {
        int sign = skipBack(start) - 1;
        if (sign <= from || sign + 1 >= start || atoms.kindAt(sign) != Kind.TEXT) {
            return start;
        }
        char c = source.charAt(sign);
        boolean stands = isSpaceOrBreak(sign - 1) && (Characters.isDash(c) || "|·•".indexOf(c) >= 0);
        return stands || c == ',' || (c == ';' && !isEntity(sign)) ? sign : start;
    }

    /** Returns whether the semicolon ends a character entity, as the invisible mark for right-to-left text often is. */
    private boolean isEntity(int semicolon) {
        int start = semicolon;
        while (start > from && Character.isLetterOrDigit(source.charAt(start - 1))) {
            start--;
        }
        return start < semicolon && start > from && "&#".indexOf(source.charAt(start - 1)) >= 0;
    }

    /** "Text. [Demo](url).": a full stop after a link that stands apart from the last sentence belongs to that link. */
    private int beforeStop(int end) {
        int stop = skipBack(end) - 1;
        InlineAtom link = stop > from && source.charAt(stop) == '.' ? atoms.at(stop - 1) : null;
        boolean isDetached = link != null
                && link.is(Kind.LINK)
                && link.start() > from
                && (afterSentence(link.start()) || afterDash(link.start()));
        return isDetached ? stop : end;
    }

    /** Returns the first badge after a full stop, with which the trailing part begins; else the end of the entry. */
    private int badgesAfterSentence() {
        InlineAtom image = atoms.next(Kind.IMAGE, from);
        return image != null && image.start() > from && afterSentence(image.start())
                ? image.start()
                : atoms.range().end();
    }

    private int skipBack(int offset) {
        int back = offset;
        while (back > from && isSpaceOrBreak(back - 1)) {
            back--;
        }
        return back;
    }

    private boolean isSpaceOrBreak(int offset) {
        Kind kind = atoms.kindAt(offset);
        return (kind == Kind.TEXT || kind == Kind.BREAK) && Characters.isSpace(source.charAt(offset));
    }

    /** Skips what joins two trailing units: commas, slashes, a dash. */
    private int beforeJoint(int unit) {
        int offset = skipBack(unit);
        if (offset > from
                && atoms.kindAt(offset - 1) == Kind.TEXT
                && ",;|/-–—·•&".indexOf(source.charAt(offset - 1)) >= 0) {
            int before = skipBack(offset - 1);
            return unitStart(before) >= 0 ? before : unit;
        }
        return unit;
    }

    /** Returns where the trailing unit that ends at {@code end} begins, or -1 where none ends there. */
    private int unitStart(int end) {
        InlineAtom atom = end > from ? atoms.at(end - 1) : null;
        if (atom == null || atom.start() < from) {
            return atom != null && atom.is(Kind.TEXT) ? textUnitStart(end) : -1;
        }
        return switch (atom.kind()) {
            case IMAGE -> atom.start();
            case FOOTNOTE -> -1;
            case HTML -> showsNoText(atom) ? atom.start() : -1;
            case CODE -> afterSentence(atom.start()) || isFirst(atom) || isTagRun(atom) ? atom.start() : -1;
            case LINK -> linkUnitStart(atom);
            case MARKUP -> markupUnitStart(atom);
            case BREAK -> -1;
            case TEXT -> textUnitStart(end);
        };
    }

    private int linkUnitStart(InlineAtom link) {
        int start = link.start();
        if (start > from && source.charAt(start - 1) == '(' && atoms.kindAt(start - 1) == Kind.TEXT) {
            return start - 1;
        }
        Node node = link.node();
        String text = node == null ? "" : VisibleText.of(node);
        boolean detached = afterSentence(start) || isFirst(link) || afterDash(start) || touchesBracket(start);
        boolean label = Labels.isLabel(text) && !Labels.pointsBack(text) && !Labels.needsLabelAfter(wordBefore(start));
        return Labels.isBracketed(text) || detached || label ? unlabelled(start) : -1;
    }

    /** Without a separator what stands first after the name describes nothing unless it is prose. */
    private boolean isFirst(InlineAtom atom) {
        return !explicit && skipBack(atom.start()) <= from;
    }

    private String wordBefore(int offset) {
        int end = skipBack(offset);
        int start = end;
        while (start > from && Character.isLetter(source.charAt(start - 1))) {
            start--;
        }
        return source.slice(new SourceRange(start, end));
    }

    /** {@code [Boost][website](url)}: a bracket that touches the link belongs to it. */
    private boolean touchesBracket(int start) {
        return start > from && source.charAt(start - 1) == ']' && atoms.kindAt(start - 1) == Kind.TEXT;
    }

    private int unlabelled(int start) {
        if (touchesBracket(start)) {
            int open = start - 1;
            while (open >= from && source.charAt(open) != '[') {
                open--;
            }
            return open >= from ? open : start;
        }
        return start;
    }

    private boolean showsNoText(InlineAtom atom) {
        String tag = source.slice(new SourceRange(atom.start(), atom.end())).toLowerCase(Locale.ROOT);
        return tag.startsWith("<br") || tag.startsWith("<img") || tag.startsWith("<!--");
    }

    /** A tag of capitals and digits, or one of several tags in a row, is a licence or language, not part of a sentence. */
    private boolean isTagRun(InlineAtom code) {
        int before = skipBack(code.start());
        InlineAtom previous = before > from ? atoms.at(before - 1) : null;
        boolean afterUnit = previous != null
                && (previous.is(Kind.CODE) || (source.charAt(before - 1) == ')' && textUnitStart(before) >= 0));
        int next = code.end();
        while (next < atoms.range().end() && isSpaceOrBreak(next)) {
            next++;
        }
        return afterUnit
                || (atoms.kindAt(next) == Kind.CODE && next < atoms.range().end());
    }

    /** Markup that closes: its content as a whole may be a parenthesis, or one link. */
    private int markupUnitStart(InlineAtom closing) {
        int inner = unitStart(closing.start());
        if (inner <= from) {
            return -1;
        }
        InlineAtom opening = atoms.at(inner - 1);
        return opening != null && opening.is(Kind.MARKUP) ? opening.start() : -1;
    }

    private int textUnitStart(int end) {
        char last = source.charAt(end - 1);
        if (last == ')' || last == ']') {
            return groupStart(end, last);
        }
        int symbols = symbolsStart(end);
        return symbols < end && (afterSentence(symbols) || afterUnit(symbols)) ? symbols : -1;
    }

    /** Returns where the run of symbols, with white space between them, that ends at {@code end} begins. */
    private int symbolsStart(int end) {
        int start = end;
        int offset = end;
        while (offset > from && atoms.kindAt(offset - 1) == Kind.TEXT) {
            int c = Character.codePointBefore(source.text(), offset);
            if (!Characters.isSpace(c) && !Characters.isSymbol(c)) {
                break;
            }
            offset -= Character.charCount(c);
            start = Characters.isSymbol(c) ? offset : start;
        }
        return start;
    }

    /** Returns whether a badge or a trailing bracket ends before {@code offset}. */
    private boolean afterUnit(int offset) {
        int before = skipBack(offset);
        if (before <= from) {
            return false;
        }
        char last = source.charAt(before - 1);
        return atoms.kindAt(before - 1) == Kind.IMAGE
                || (atoms.kindAt(before - 1) == Kind.TEXT
                        && (last == ')' || last == ']')
                        && groupStart(before, last) >= 0);
    }

    private int groupStart(int end, char close) {
        int open = brackets.opening(from, end, close);
        if (open < 0) {
            return -1;
        }
        int start = open > from && source.charAt(open - 1) == '\\' ? open - 1 : open;
        BracketReader.Content content = brackets.content(open + 1, end - 1);
        return switch (content) {
            case LINKS, PICTURES -> start;
            case TEXT -> isTag(start, open, end, close) ? start : -1;
            case MIXED -> tags.startsWithPicture(open + 1, end - 1) ? start : -1;
        };
    }

    private boolean isTag(int start, int open, int end, char close) {
        if (afterSentence(start) || tags.isTag(open + 1, end - 1) || tags.startsWithPicture(open + 1, end - 1)) {
            return true;
        }
        return close == ']' && tags.isShortOrCapitals(open + 1, end - 1) && !Labels.needsLabelAfter(wordBefore(start));
    }

    /** Returns whether what stands before {@code offset} ends a sentence. */
    private boolean afterSentence(int offset) {
        int before = skipBack(offset);
        if (before <= from) {
            return false;
        }
        return SentenceEnd.isBefore(atoms, new SourceRange(from, before));
    }

    private boolean afterDash(int offset) {
        int before = skipBack(offset);
        return before > from
                && before < offset
                && Characters.isDash(source.charAt(before - 1))
                && isSpaceOrBreak(before - 2 < from ? from : before - 2);
    }
}
