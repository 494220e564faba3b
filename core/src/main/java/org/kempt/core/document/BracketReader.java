package org.kempt.core.document;

import org.kempt.core.document.InlineAtom.Kind;
import org.kempt.core.source.SourceText;

/** Finds pairs of brackets in inline content, and what stands between them. Brackets of links don't count. */
final class BracketReader {
    private final InlineAtoms atoms;
    private final SourceText source;

    BracketReader(InlineAtoms atoms) {
        this.atoms = atoms;
        this.source = atoms.source();
    }

    /** What stands between two brackets. */
    enum Content {
        /** Links and nothing to read but them. */
        LINKS,
        /** Images and nothing to read. */
        PICTURES,
        /** No link. */
        TEXT,
        /** Words and links. */
        MIXED
    }

    /** Returns the offset after the bracket that closes the one at {@code from}, before {@code end}, or -1. */
    int closing(int from, int end, char open) {
        char close = open == '(' ? ')' : ']';
        int depth = 0;
        int offset = from;
        while (offset < end) {
            InlineAtom atom = atoms.at(offset);
            if (atom != null && !atom.is(Kind.TEXT)) {
                offset = atom.end();
                continue;
            }
            char c = source.charAt(offset++);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (c == close && depth == 0) {
                return offset;
            }
        }
        return -1;
    }

    /** Returns the offset of the bracket that the one before {@code end} closes, not before {@code from}, or -1. */
    int opening(int from, int end, char close) {
        char open = close == ')' ? '(' : '[';
        int depth = 0;
        int offset = end;
        while (offset > from) {
            InlineAtom atom = atoms.at(offset - 1);
            if (atom != null && !atom.is(Kind.TEXT)) {
                offset = atom.start();
                continue;
            }
            char c = source.charAt(--offset);
            depth += c == close ? 1 : c == open ? -1 : 0;
            if (c == open && depth == 0) {
                return offset;
            }
        }
        return -1;
    }

    /** Returns what stands from {@code start} up to {@code stop}. */
    Content content(int start, int stop) {
        boolean link = false;
        boolean words = false;
        boolean picture = false;
        for (int offset = start; offset < stop; ) {
            InlineAtom atom = atoms.at(offset);
            if (atom == null) {
                break;
            }
            if (atom.is(Kind.TEXT)) {
                words |= Character.isLetterOrDigit(source.text().codePointAt(offset));
                offset++;
                continue;
            }
            link |= atom.is(Kind.LINK);
            picture |= atom.is(Kind.IMAGE);
            words |= atom.is(Kind.CODE);
            offset = atom.end();
        }
        if (words) {
            return link ? Content.MIXED : Content.TEXT;
        }
        return link ? Content.LINKS : picture ? Content.PICTURES : Content.TEXT;
    }
}
