package org.kempt.core.document;

import org.jspecify.annotations.Nullable;
import org.kempt.core.document.InlineAtom.Kind;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Finds out whether text ends as a sentence does. */
final class SentenceEnd {
    private SentenceEnd() {}

    /** Returns whether the description, or what trails it, ends in a full stop of some kind. */
    static boolean isAtEndOf(InlineAtoms atoms, @Nullable SourceRange description, @Nullable SourceRange trailing) {
        return description != null && (isBefore(atoms, description) || (trailing != null && isBefore(atoms, trailing)));
    }

    /** Returns whether the visible text of {@code range} ends in a full stop; quotes, brackets, markup don't count. */
    static boolean isBefore(InlineAtoms atoms, SourceRange range) {
        SourceText source = atoms.source();
        int offset = range.end();
        while (offset > range.start()) {
            InlineAtom atom = atoms.at(offset - 1);
            if (atom == null) {
                return false;
            }
            switch (atom.kind()) {
                case MARKUP, BREAK, HTML, FOOTNOTE -> offset = atom.start();
                case IMAGE -> {
                    return false;
                }
                case LINK, CODE -> {
                    return atom.is(Kind.LINK) && atom.node() != null && endsInFullStop(VisibleText.of(atom.node()));
                }
                case TEXT -> {
                    int c = Character.codePointBefore(source.text(), offset);
                    if (Characters.isTerminal(c)) {
                        return true;
                    }
                    if (!Characters.isSpace(c) && !Characters.isCloser(c)) {
                        return false;
                    }
                    offset -= Character.charCount(c);
                }
            }
        }
        return false;
    }

    private static boolean endsInFullStop(String text) {
        int offset = text.length();
        while (offset > 0) {
            int c = text.codePointBefore(offset);
            if (Characters.isTerminal(c)) {
                return true;
            }
            if (!Characters.isSpace(c) && !Characters.isCloser(c)) {
                return false;
            }
            offset -= Character.charCount(c);
        }
        return false;
    }
}
