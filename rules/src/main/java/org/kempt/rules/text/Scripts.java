package org.kempt.rules.text;

import org.kempt.core.source.SourceRange;

/** What scripts need of characters that nobody sees. */
final class Scripts {
    private Scripts() {}

    /** Returns whether {@code range} has letters of a script that is written from right to left. */
    static boolean hasRightToLeft(String text, SourceRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            char c = text.charAt(i);
            if (c >= 0x590 && isRightToLeft(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightToLeft(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /**
     * Returns whether {@code c} is of a script whose letters take other forms next to a joiner (The Unicode Standard 15.0,
     * section 23.2): Arabic and the like, and those of India.
     */
    static boolean joins(int c) {
        return (Character.isLetter(c) && isShaping(Character.UnicodeScript.of(c))) || isMarkOfShaping(c);
    }

    private static boolean isMarkOfShaping(int c) {
        int type = Character.getType(c);
        return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
                && isShaping(Character.UnicodeScript.of(c));
    }

    private static boolean isShaping(Character.UnicodeScript script) {
        return switch (script) {
            case ARABIC,
                    SYRIAC,
                    NKO,
                    MONGOLIAN,
                    DEVANAGARI,
                    BENGALI,
                    GURMUKHI,
                    GUJARATI,
                    ORIYA,
                    TAMIL,
                    TELUGU,
                    KANNADA,
                    MALAYALAM,
                    SINHALA -> true;
            default -> false;
        };
    }

    /** Returns whether {@code c} is of a script without spaces, in which a zero-width one says where a word ends. */
    static boolean isWithoutSpaces(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }
}
