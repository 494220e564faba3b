package org.kempt.core.document;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.InlineAtom.Kind;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Finds the name of an entry and its main link: the first link, unless it is only a badge or a label after a plain
 * title ({@code Title [pdf](url)}).
 */
final class NameFinder {
    /** More words than this before the first link are a sentence, in which the link is a mention. */
    private static final int MOST_WORDS_BEFORE_LINK = 2;

    /** A longer text before a label is a remark; authors and title of a paper have fewer words. */
    private static final int MOST_WORDS_IN_TITLE = 25;

    /** How a year is written whose digits vary. */
    private static final String YEAR = "(0000)";

    private final InlineAtoms atoms;
    private final SourceText source;
    private final LinkScanner scanner;
    private final int end;

    /**
     * What was found.
     *
     * @param name the visible name; empty where there is none
     * @param nameRange the name in the source, or null
     * @param link the main link, or null
     * @param end offset after the name and its closing markup: where decoration and separator begin
     */
    record Found(
            String name,
            @Nullable SourceRange nameRange,
            @Nullable EntryLink link,
            int end) {
        /** Returns whether the name is the text of the link, not a plain title before it. */
        boolean isLinked() {
            return link != null && link.nameRange().equals(nameRange);
        }
    }

    NameFinder(InlineAtoms atoms) {
        this.atoms = atoms;
        this.source = atoms.source();
        this.scanner = new LinkScanner(source.text());
        this.end = atoms.range().end();
    }

    Found find() {
        int start = afterLead(afterTaskBox(atoms.range().start()));
        InlineAtom first = atoms.at(start);
        if (first == null) {
            return badgeOrNothing();
        }
        if (first.is(Kind.LINK)) {
            return linked(first);
        }
        if (first.is(Kind.HTML)) {
            Found html = new HtmlLinkReader(atoms).read(first);
            return html != null ? html : nothing();
        }
        int bareEnd = first.is(Kind.TEXT) ? BareAddress.end(source.text(), start, first.end()) : start;
        if (bareEnd > start) {
            return bare(new SourceRange(start, bareEnd));
        }
        return plain(start);
    }

    private int afterTaskBox(int start) {
        String text = source.slice(new SourceRange(start, Math.min(end, start + 4)));
        boolean box = text.length() == 4
                && text.charAt(0) == '['
                && text.charAt(2) == ']'
                && " xX".indexOf(text.charAt(1)) >= 0
                && Character.isWhitespace(text.charAt(3));
        return box ? start + 4 : start;
    }

    /** Skips what decorates an entry before its name: emoji, badges, tags in front of a link. */
    private int afterLead(int from) {
        int offset = from;
        while (offset < end) {
            InlineAtom atom = atoms.at(offset);
            if (atom == null) {
                return offset;
            }
            int next = switch (atom.kind()) {
                case MARKUP, BREAK, IMAGE, FOOTNOTE -> atom.end();
                case HTML -> HtmlLinkReader.opensLink(source, atom) ? offset : atom.end();
                case CODE -> tagEnd(atom.end(), atom.start());
                case LINK -> offset;
                case TEXT -> afterLeadingText(offset, atom.end());
            };
            if (next == offset) {
                return offset;
            }
            offset = next;
        }
        return offset;
    }

    private int afterLeadingText(int offset, int textEnd) {
        int c = Character.codePointAt(source.text(), offset);
        if (Characters.isSpace(c) || Characters.isSymbol(c) || c == '|' || c == '*') {
            return offset + Character.charCount(c);
        }
        int shortcode = Characters.shortcodeEnd(source.text(), offset, textEnd);
        if (shortcode > offset) {
            return shortcode;
        }
        if (c == '[' || c == '(') {
            int close = source.indexOf(c == '[' ? ']' : ')', offset, textEnd);
            if (close > 0) {
                return tagEnd(close + 1, offset);
            }
        }
        return offset;
    }

    /** Returns {@code tagEnd} with the punctuation after it if a link follows; else what comes before is no tag. */
    private int tagEnd(int tagEnd, int otherwise) {
        int offset = tagEnd;
        while (offset < end) {
            InlineAtom atom = atoms.at(offset);
            if (atom == null) {
                return otherwise;
            }
            if (atom.is(Kind.LINK)) {
                return isLabel(atom) ? otherwise : offset;
            }
            if (atom.is(Kind.CODE) || atom.is(Kind.MARKUP) || atom.is(Kind.BREAK)) {
                offset = atom.end();
                continue;
            }
            char c = source.charAt(offset);
            if (!atom.is(Kind.TEXT) || !(Characters.isSpace(c) || Characters.isDash(c) || ":|,".indexOf(c) >= 0)) {
                return otherwise;
            }
            offset++;
        }
        return otherwise;
    }

    private Found linked(InlineAtom atom) {
        EntryLink link = entryLink(atom);
        return new Found(visibleName(atom), link.nameRange(), link, afterMarkup(atom.end()));
    }

    private EntryLink entryLink(InlineAtom atom) {
        SourceRange range = new SourceRange(atom.start(), atom.end());
        Node node = atom.node();
        if (!(node instanceof Link link)) {
            throw new IllegalStateException("no link at " + range);
        }
        LinkScanner.Parts parts = scanner.scan(link, range);
        SourceRange destination = parts.destination();
        return new EntryLink(
                range,
                parts.name(),
                destination == null ? parts.name() : destination,
                link.getDestination(),
                parts.form());
    }

    private static String visibleName(InlineAtom atom) {
        return atom.node() == null ? "" : VisibleText.normalize(VisibleText.of(atom.node()));
    }

    private int afterMarkup(int offset) {
        int after = offset;
        for (InlineAtom atom = atoms.at(after); atom != null && atom.is(Kind.MARKUP); atom = atoms.at(after)) {
            after = atom.end();
        }
        return after;
    }

    private Found bare(SourceRange range) {
        String url = source.slice(range);
        return new Found(url, range, new EntryLink(range, range, range, url, LinkForm.BARE), range.end());
    }

    private Found badgeOrNothing() {
        InlineAtom badge = atoms.next(Kind.IMAGE, atoms.range().start());
        if (badge == null || !(badge.node() instanceof Link link)) {
            return nothing();
        }
        EntryLink entryLink = entryLink(badge);
        StringBuilder alt = new StringBuilder();
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            for (Node text = child instanceof Image ? child.getFirstChild() : null;
                    text != null;
                    text = text.getNext()) {
                alt.append(VisibleText.of(text));
            }
        }
        return new Found(VisibleText.normalize(alt.toString()), entryLink.nameRange(), entryLink, badge.end());
    }

    private Found nothing() {
        return new Found("", null, null, atoms.range().start());
    }

    /** Handles an entry that begins with text: a plain title, or prose. */
    private Found plain(int start) {
        Found broken = new BrokenLinkReader(atoms).read(start);
        if (broken != null) {
            return broken;
        }
        InlineAtom link = atoms.next(Kind.LINK, start);
        int textEnd = link == null ? end : link.start();
        int separator = SeparatorScanner.find(atoms, start, textEnd);
        if (link != null && isLabel(link) && hasLetters(start, textEnd)) {
            int year = yearStart(start, textEnd);
            int titleStop = year >= 0 ? year : separator >= 0 ? separator : beforeBracket(textEnd, start);
            int titleEnd = trimmed(start, titleStop);
            String title = atoms.visibleText(start, titleEnd);
            return Words.count(title) > MOST_WORDS_IN_TITLE
                    ? nothing()
                    : new Found(title, new SourceRange(start, titleEnd), entryLink(link), titleEnd);
        }
        if (separator > start) {
            int after = SeparatorScanner.end(atoms, separator, end);
            if (link != null && after == link.start()) {
                return linked(link);
            }
            int titleEnd = trimmed(start, separator);
            return new Found(atoms.visibleText(start, titleEnd), new SourceRange(start, titleEnd), null, titleEnd);
        }
        if (link != null && isShortLead(start, link.start())) {
            return linked(link);
        }
        return nothing();
    }

    private boolean isLabel(InlineAtom link) {
        String name = visibleName(link);
        boolean bracketed = Labels.isBracketed(name)
                || (link.start() > atoms.range().start() && "[(".indexOf(source.charAt(link.start() - 1)) >= 0);
        return Labels.isLabel(name) || (bracketed && !name.contains(" "));
    }

    /** Returns where a year in parentheses begins, after which the authors of a paper stand, or -1. */
    private int yearStart(int from, int to) {
        for (int offset = from + 1; offset + YEAR.length() <= to; offset++) {
            if (source.charAt(offset) == '('
                    && source.charAt(offset + YEAR.length() - 1) == ')'
                    && isYear(offset + 1)) {
                return offset;
            }
        }
        return -1;
    }

    private boolean isYear(int offset) {
        for (int i = 0; i < 4; i++) {
            if (!Character.isDigit(source.charAt(offset + i))) {
                return false;
            }
        }
        return true;
    }

    private int beforeBracket(int offset, int start) {
        int before = offset;
        while (before > start && "[( ".indexOf(source.charAt(before - 1)) >= 0) {
            before--;
        }
        return before;
    }

    private boolean isShortLead(int start, int linkStart) {
        String lead = source.slice(new SourceRange(start, linkStart)).strip();
        boolean endsOpen = lead.endsWith(":") || lead.endsWith("]") || lead.endsWith(")") || lead.endsWith("\"");
        return endsOpen || Words.count(lead) <= MOST_WORDS_BEFORE_LINK;
    }

    private boolean hasLetters(int from, int to) {
        return source.text().substring(from, to).codePoints().anyMatch(Character::isLetter);
    }

    private int trimmed(int start, int to) {
        int offset = to;
        while (offset > start
                && (Characters.isSpace(source.charAt(offset - 1)) || ",:".indexOf(source.charAt(offset - 1)) >= 0)) {
            offset--;
        }
        return Math.max(offset, start);
    }
}
