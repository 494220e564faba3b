package org.kempt.core.fix;

import java.util.function.Consumer;

/** What counts as a word. */
enum WordForm {
    /** Whatever stands between white space, punctuation included. */
    BETWEEN_SPACES {
        @Override
        boolean holds(int codePoint) {
            return !Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint);
        }
    },
    /** Letters, digits and marks: what is left of a word when punctuation changes. */
    LETTERS {
        @Override
        boolean holds(int codePoint) {
            return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
        }
    };

    /** Returns whether the character may stand in a word. */
    abstract boolean holds(int codePoint);

    /** Passes on the words in {@code text}, in order. */
    void split(CharSequence text, Consumer<String> words) {
        int start = -1;
        int i = 0;
        while (i < text.length()) {
            int codePoint = Character.codePointAt(text, i);
            if (holds(codePoint)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.accept(text.subSequence(start, i).toString());
                start = -1;
            }
            i += Character.charCount(codePoint);
        }
        if (start >= 0) {
            words.accept(text.subSequence(start, text.length()).toString());
        }
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
