package org.kempt.core.document;

import org.jspecify.annotations.Nullable;
import org.kempt.core.document.InlineAtom.Kind;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Finds what follows the name of an entry: decoration (badges, emoji, a second link in brackets), the separator, the
 * description, and what trails it.
 */
final class DescriptionFinder {
    /** A longer parenthesis after a name describes it. */
    private static final int MOST_WORDS_IN_REMARK = 4;

    private final InlineAtoms atoms;
    private final SourceText source;
    private final int end;

    /** The ranges found; each may be absent. */
    record Found(
            @Nullable SourceRange separator,
            @Nullable SourceRange description,
            @Nullable SourceRange trailing) {
        static final Found NOTHING = new Found(null, null, null);
    }

    DescriptionFinder(InlineAtoms atoms) {
        this.atoms = atoms;
        this.source = atoms.source();
        this.end = atoms.range().end();
    }

    Found find(NameFinder.Found name) {
        if (name.nameRange() == null) {
            return Found.NOTHING;
        }
        int nameEnd = name.end();
        boolean labelled = name.link() != null && !name.isLinked();
        int separatorStart = labelled ? nameEnd : afterDecoration(nameEnd);
        int descriptionStart = SeparatorScanner.end(atoms, separatorStart, end);
        boolean explicit = descriptionStart > separatorStart;
        if (!explicit) {
            separatorStart = labelled ? nameEnd : afterPictures(nameEnd);
            descriptionStart = SeparatorScanner.skipSpace(atoms, separatorStart, end);
        }
        TrailingFinder trailingFinder = new TrailingFinder(atoms, descriptionStart, explicit);
        int trailingStart = trailingFinder.start();
        SourceRange description = trimmed(descriptionStart, withoutForeignMarkup(descriptionStart, trailingStart));
        if (description == null || isBareSign(description) || isFurtherLink(separatorStart, description)) {
            return new Found(null, null, trimmed(nameEnd, end));
        }
        SourceRange separator = new SourceRange(separatorStart, description.start());
        return new Found(separator, description, trimmed(trailingStart, end));
    }

    /** Skips everything that may stand between a name and an explicit separator, if one follows; else pictures only. */
    private int afterDecoration(int from) {
        int offset = from;
        while (true) {
            int pictures = afterPictures(offset);
            int next = SeparatorScanner.skipSpace(atoms, pictures, end);
            int names = afterFurtherNames(next);
            if (names < 0 && SeparatorScanner.end(atoms, pictures, end) > pictures) {
                return pictures;
            }
            int group = names < 0 ? afterGroup(next) : names;
            if (group < 0) {
                return from;
            }
            offset = group;
        }
    }

    /** Skips images, badges, emoji, shortcodes and tags of HTML, and white space before each. */
    private int afterPictures(int from) {
        int offset = from;
        while (true) {
            int next = SeparatorScanner.skipSpace(atoms, offset, end);
            InlineAtom atom = atoms.at(next);
            if (atom == null) {
                return offset;
            }
            boolean picture = atom.is(Kind.IMAGE)
                    || atom.is(Kind.FOOTNOTE)
                    || (atom.is(Kind.HTML) && !HtmlLinkReader.opensLink(source, atom))
                    || (atom.is(Kind.MARKUP) && next == offset);
            if (picture) {
                offset = atom.end();
                continue;
            }
            if (!atom.is(Kind.TEXT)) {
                return offset;
            }
            int symbols = afterSymbols(next, atom.end());
            if (symbols == next) {
                return offset;
            }
            offset = symbols;
        }
    }

    private int afterSymbols(int from, int textEnd) {
        int offset = from;
        while (offset < textEnd) {
            int c = Character.codePointAt(source.text(), offset);
            int shortcode = Characters.shortcodeEnd(source.text(), offset, textEnd);
            if (shortcode > offset) {
                offset = shortcode;
            } else if (Characters.isSymbol(c)) {
                offset += Character.charCount(c);
            } else {
                break;
            }
        }
        return offset;
    }

    /** Returns the offset after a code tag or a bracketed group that begins at {@code from}, or -1. */
    private int afterGroup(int from) {
        InlineAtom atom = atoms.at(from);
        if (atom == null) {
            return -1;
        }
        if (atom.is(Kind.CODE)) {
            return atom.end();
        }
        if (atom.is(Kind.MARKUP)) {
            return afterEmphasis(atom);
        }
        if (atom.is(Kind.LINK) && atom.node() != null && Labels.isBracketed(VisibleText.of(atom.node()))) {
            return atom.end();
        }
        if (!atom.is(Kind.TEXT)) {
            return -1;
        }
        char open = source.charAt(from) == '\\' && from + 1 < end ? source.charAt(from + 1) : source.charAt(from);
        if (open != '[' && open != '(') {
            return -1;
        }
        int close = new BracketReader(atoms).closing(from, end, open);
        boolean remark = close >= 0 && open == '(' && !holdsLink(from, close);
        return close < 0 || (remark && Words.count(source.slice(new SourceRange(from, close))) > MOST_WORDS_IN_REMARK)
                ? -1
                : close;
    }

    /** Returns the offset after a short remark in emphasis, {@code *(archived)*}, or -1; "by" begins a description. */
    private int afterEmphasis(InlineAtom opening) {
        int start = opening.end();
        InlineAtom atom = atoms.at(start);
        while (atom != null && (atom.is(Kind.TEXT) || atom.is(Kind.CODE))) {
            atom = atoms.at(atom.end());
        }
        if (atom == null || !atom.is(Kind.MARKUP) || atom.start() == start) {
            return -1;
        }
        String remark = source.slice(new SourceRange(start, atom.start()));
        boolean author = remark.regionMatches(/* ignoreCase= */ true, 0, "by ", 0, "by ".length());
        return author || Words.count(remark) > MOST_WORDS_IN_REMARK ? -1 : atom.end();
    }

    /** Returns the offset after {@code / [Other](url)}, further names of the same entry before a separator, or -1. */
    private int afterFurtherNames(int from) {
        int offset = from;
        int after = -1;
        while (offset < end && atoms.kindAt(offset) == Kind.TEXT && "/,&+".indexOf(source.charAt(offset)) >= 0) {
            InlineAtom link = atoms.at(SeparatorScanner.skipSpace(atoms, offset + 1, end));
            if (link == null || !link.is(Kind.LINK)) {
                break;
            }
            after = link.end();
            offset = SeparatorScanner.skipSpace(atoms, after, end);
        }
        return after > from && SeparatorScanner.end(atoms, after, end) > after ? after : -1;
    }

    private boolean holdsLink(int from, int to) {
        InlineAtom link = atoms.next(Kind.LINK, from);
        return link != null && link.end() <= to;
    }

    /** Leaves out delimiters at the end that belong to markup opened before the description. */
    private int withoutForeignMarkup(int start, int to) {
        int offset = to;
        while (offset > start) {
            InlineAtom atom = atoms.at(offset - 1);
            if (atom == null || !atom.is(Kind.MARKUP) || opensWithin(start, atom)) {
                return offset;
            }
            offset = atom.start();
        }
        return offset;
    }

    private boolean opensWithin(int start, InlineAtom closing) {
        int delimiters = 0;
        for (InlineAtom atom : atoms.all()) {
            if (atom.is(Kind.MARKUP) && atom.start() >= start && atom.start() < closing.start()) {
                delimiters++;
            }
        }
        return delimiters % 2 == 1;
    }

    /** {@code [A](url), [B](url)}: after a comma or slash nothing but links, which are no description. */
    private boolean isFurtherLink(int separatorStart, SourceRange description) {
        if (source.indexOf(',', separatorStart, description.start()) < 0 && source.charAt(description.start()) != '/') {
            return false;
        }
        for (int offset = description.start(); offset < description.end(); offset++) {
            if (atoms.kindAt(offset) == Kind.TEXT && Character.isLetterOrDigit(source.charAt(offset))) {
                return false;
            }
        }
        return true;
    }

    private boolean isBareSign(SourceRange range) {
        return range.length() == 1 && !Character.isLetterOrDigit(source.charAt(range.start()));
    }

    private @Nullable SourceRange trimmed(int from, int to) {
        int start = from;
        int stop = to;
        while (start < stop && Characters.isSpace(source.charAt(start))) {
            start++;
        }
        while (stop > start && Characters.isSpace(source.charAt(stop - 1))) {
            stop--;
        }
        return start < stop ? new SourceRange(start, stop) : null;
    }
}
