package org.kempt.core.document;

import org.kempt.core.document.InlineAtom.Kind;
import org.kempt.core.source.SourceText;

/**
 * Recognises what stands between a name and a description: {@code " - "}, {@code ": "}, {@code " – "}, {@code " | "},
 * {@code "："} and their misspelt kin.
 */
final class SeparatorScanner {
    private static final String SIGNS = ":：|,;·•→";

    private SeparatorScanner() {}

    /**
     * Returns the offset after the separator with an explicit sign that begins at {@code from}, white space on both
     * sides included, or {@code from} where there is none.
     */
    static int end(InlineAtoms atoms, int from, int to) {
        int sign = skipSpace(atoms, from, to);
        int afterSign = skipSign(atoms.source(), atoms, sign, to);
        if (afterSign == sign) {
            return from;
        }
        int end = skipSpace(atoms, afterSign, to);
        boolean compound = sign == from && end == afterSign && end < to && isCompound(atoms.source(), sign);
        return compound ? from : end;
    }

    /** A hyphen without space on either side makes a compound: {@code [Foo](url)-based}. */
    private static boolean isCompound(SourceText source, int sign) {
        char c = source.charAt(sign);
        return c != ':' && c != '：' && c != '|' && c != '—' && c != '–';
    }

    /**
     * Returns where the first separator within plain text begins, white space before it included, or -1. What stands in
     * brackets is no separator.
     */
    static int find(InlineAtoms atoms, int from, int to) {
        SourceText source = atoms.source();
        int depth = 0;
        for (int offset = from; offset < to; offset++) {
            offset = Characters.shortcodeEnd(source.text(), offset, to);
            if (offset >= to) {
                return -1;
            }
            char c = source.charAt(offset);
            int shortcode = Characters.shortcodeEnd(source.text(), offset, to);
            if (shortcode > offset) {
                offset = shortcode - 1;
                continue;
            }
            boolean dash = Characters.isDash(c)
                    && offset > from
                    && Characters.isSpace(source.charAt(offset - 1))
                    && offset + 1 < to
                    && Characters.isSpace(source.charAt(offset + 1));
            boolean colon = (c == ':' && offset + 1 < to && Characters.isSpace(source.charAt(offset + 1))) || c == '：';
            depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            if (depth == 0 && (dash || colon) && atoms.kindAt(offset) == Kind.TEXT) {
                int start = offset;
                while (start > from && Characters.isSpace(source.charAt(start - 1))) {
                    start--;
                }
                return start;
            }
        }
        return -1;
    }

    private static int skipSign(SourceText source, InlineAtoms atoms, int from, int to) {
        if (from >= to || atoms.kindAt(from) != Kind.TEXT) {
            return from;
        }
        int offset = from;
        if (Characters.isDash(source.charAt(offset))) {
            while (offset < to && (Characters.isDash(source.charAt(offset)) || source.charAt(offset) == '>')) {
                offset++;
            }
            return offset;
        }
        if (source.charAt(offset) == '=' && offset + 1 < to && source.charAt(offset + 1) == '>') {
            return offset + 2;
        }
        if (source.charAt(offset) == ':' && Characters.shortcodeEnd(source.text(), offset, to) > offset) {
            return from;
        }
        return SIGNS.indexOf(source.charAt(offset)) >= 0 ? offset + 1 : from;
    }

    /** Returns the offset after white space and line breaks. */
    static int skipSpace(InlineAtoms atoms, int from, int to) {
        SourceText source = atoms.source();
        int offset = from;
        while (offset < to) {
            Kind kind = atoms.kindAt(offset);
            boolean space = Characters.isSpace(source.charAt(offset));
            if (!space || (kind != Kind.TEXT && kind != Kind.BREAK)) {
                return offset;
            }
            offset++;
        }
        return offset;
    }
}
