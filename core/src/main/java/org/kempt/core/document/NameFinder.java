package org.kempt.core.document;

import org.jspecify.annotations.Nullable;
import org.kempt.core.document.InlineAtom.Kind;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Finds the name of an entry and its main link: the first link, unless it is only a badge or a label after a plain
 * title ({@code Title [pdf](url)}).
 */
final class NameFinder {
    private final InlineAtoms atoms;
    private final SourceText source;
    private final MarkdownLinkReader links;
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
        this.links = new MarkdownLinkReader(atoms);
        this.end = atoms.range().end();
    }

    Found find() {
        int start = afterLead(afterTaskBox(atoms.range().start()));
        InlineAtom first = atoms.at(start);
        if (first == null) {
            return badgeOrNothing();
        }
        if (first.is(Kind.LINK)) {
            return links.read(first);
        }
        if (first.is(Kind.HTML)) {
            Found html = new HtmlLinkReader(atoms).read(first);
            return html != null ? html : nothing();
        }
        int bareEnd = first.is(Kind.TEXT) ? BareAddress.end(source.text(), start, first.end()) : start;
        if (bareEnd > start) {
            return bare(new SourceRange(start, bareEnd));
        }
        Found broken = new BrokenLinkReader(atoms).read(start);
        if (broken != null) {
            return broken;
        }
        Found plain = new PlainTitleReader(atoms, links).read(start);
        return plain != null ? plain : nothing();
    }

    private int afterTaskBox(int start) {
        boolean box = start + 4 <= end
                && source.charAt(start) == '['
                && source.charAt(start + 2) == ']'
                && " xX".indexOf(source.charAt(start + 1)) >= 0
                && Character.isWhitespace(source.charAt(start + 3));
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
                return links.isLabel(atom) ? otherwise : offset;
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

    private Found bare(SourceRange range) {
        String url = source.slice(range);
        return new Found(url, range, new EntryLink(range, range, range, url, LinkForm.BARE), range.end());
    }

    private Found badgeOrNothing() {
        InlineAtom badge = atoms.next(Kind.IMAGE, atoms.range().start());
        Found found = badge == null ? null : links.badge(badge);
        return found == null ? nothing() : found;
    }

    private Found nothing() {
        return new Found("", null, null, atoms.range().start());
    }
}
