package org.kempt.core.document;

import org.jspecify.annotations.Nullable;
import org.kempt.core.document.InlineAtom.Kind;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Reads the name of an entry that begins with text: a plain title, with a label for its link
 * ({@code Title [pdf](url)}) or none ({@code Title - Text}), or a few words before the link that is the name.
 */
final class PlainTitleReader {
    /** More words than this before the first link are a sentence, in which the link is a mention. */
    private static final int MOST_WORDS_BEFORE_LINK = 2;

    /** A longer text before a label is a remark; authors and title of a paper have fewer words. */
    private static final int MOST_WORDS_IN_TITLE = 25;

    /** How a year is written whose digits vary. */
    private static final String YEAR = "(0000)";

    private final InlineAtoms atoms;
    private final MarkdownLinkReader links;
    private final SourceText source;
    private final int end;

    PlainTitleReader(InlineAtoms atoms, MarkdownLinkReader links) {
        this.atoms = atoms;
        this.links = links;
        this.source = atoms.source();
        this.end = atoms.range().end();
    }

    /** Returns the name that begins with the text at {@code start}, or null where that is prose. */
    NameFinder.@Nullable Found read(int start) {
        InlineAtom link = atoms.next(Kind.LINK, start);
        int textEnd = link == null ? end : link.start();
        int separator = SeparatorScanner.find(atoms, afterQuotation(start, textEnd), textEnd);
        if (link != null && links.isLabel(link) && hasLetters(start, textEnd)) {
            return labelled(start, link, separator);
        }
        if (separator > start) {
            int after = SeparatorScanner.end(atoms, separator, end);
            return link != null && after == link.start() ? links.read(link) : title(start, separator, null);
        }
        return link != null && isShortLead(start, link.start()) ? links.read(link) : null;
    }

    /** What stands in quotation marks is one title, whatever is in it. */
    private int afterQuotation(int start, int to) {
        int closing = start < to ? "\"“«".indexOf(source.charAt(start)) : -1;
        int close = closing < 0 ? -1 : source.indexOf("\"”»".charAt(closing), start + 1, to);
        return close < 0 ? start : close + 1;
    }

    private NameFinder.@Nullable Found labelled(int start, InlineAtom link, int separator) {
        int year = yearStart(start, link.start());
        if (year < 0 && separator < 0 && isMention(link)) {
            return null;
        }
        int stop = year >= 0 ? year : separator >= 0 ? separator : beforeBracket(link.start(), start);
        NameFinder.Found title = title(start, stop, links.link(link));
        return Words.count(title.name()) > MOST_WORDS_IN_TITLE ? null : title;
    }

    private NameFinder.Found title(int start, int stop, @Nullable EntryLink link) {
        int titleEnd = trimmed(start, stop);
        return new NameFinder.Found(
                atoms.visibleText(start, titleEnd), new SourceRange(start, titleEnd), link, titleEnd);
    }

    /** "It can be found [here](url)": no title, but a sentence. */
    private boolean isMention(InlineAtom link) {
        return Labels.pointsBack(MarkdownLinkReader.name(link)) && !links.isBracketed(link);
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
        boolean endsOpen = !lead.isEmpty() && ":])\"·•»".indexOf(lead.charAt(lead.length() - 1)) >= 0;
        return endsOpen || Words.count(lead) <= MOST_WORDS_BEFORE_LINK;
    }

    private boolean hasLetters(int from, int to) {
        return source.text().substring(from, to).codePoints().anyMatch(Character::isLetter);
    }

    /** Leaves out what decorates the end of a title: emoji, shortcodes, badges, commas and colons. */
    private int trimmed(int start, int to) {
        int offset = to;
        while (offset > start) {
            InlineAtom atom = atoms.at(offset - 1);
            int before = atom == null || atom.is(Kind.TEXT) ? beforeDecoration(start, offset) : offset;
            if (atom != null && (atom.is(Kind.IMAGE) || atom.is(Kind.BREAK))) {
                before = atom.start();
            }
            if (before == offset) {
                return offset;
            }
            offset = Math.max(before, start);
        }
        return offset;
    }

    private int beforeDecoration(int start, int offset) {
        int shortcode = Characters.shortcodeStart(source.text(), start, offset);
        int c = Character.codePointBefore(source.text(), offset);
        if (shortcode < offset) {
            return shortcode;
        }
        return Characters.isSpace(c) || Characters.isSymbol(c) || c == ',' || c == ':'
                ? offset - Character.charCount(c)
                : offset;
    }
}
