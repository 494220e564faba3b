package org.kempt.core.order;

import java.text.Normalizer;
import java.util.Locale;

/** Takes from a name what does not count when it is put in order. All methods return one key for equal names. */
final class Folding {
    private static final int FIRST_NON_ASCII = 0x80;

    private Folding() {}

    /** Decomposes (Unicode NFKD), drops marks, and folds case without regard to a language. */
    static String fold(String name) {
        if (isAscii(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (!isMark(c)) {
                folded.appendCodePoint(c);
            }
        }
        // Upper case first: that makes ß and SS, ς and σ the same.
        return folded.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Makes of everything but letters and digits single spaces; returns {@code folded} where nothing is left. */
    static String words(String folded) {
        String words = lettersAnd(' ', folded);
        return words.isEmpty() ? folded : words;
    }

    /** Drops everything but letters and digits; returns {@code folded} where nothing is left. */
    static String letters(String folded) {
        String letters = lettersAnd('\0', folded);
        return letters.isEmpty() ? folded : letters;
    }

    /**
     * Writes numbers such that they compare by their value: without leading zeros, and after a zero and how many digits
     * they have.
     */
    static String numbersByValue(String key) {
        if (!hasDigit(key)) {
            return key;
        }
        StringBuilder result = new StringBuilder(key.length() + 8);
        int i = 0;
        while (i < key.length()) {
            if (!isDigit(key.charAt(i))) {
                result.append(key.charAt(i++));
                continue;
            }
            while (i + 1 < key.length() && key.charAt(i) == '0' && isDigit(key.charAt(i + 1))) {
                i++;
            }
            int start = i;
            while (i < key.length() && isDigit(key.charAt(i))) {
                i++;
            }
            result.append('0').append((char) (i - start)).append(key, start, i);
        }
        return result.toString();
    }

    /** Returns what stands before the first number. */
    static String beforeNumber(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (isDigit(key.charAt(i))) {
                return key.substring(0, i);
            }
        }
        return key;
    }

    private static String lettersAnd(char between, String folded) {
        if (isPlain(between, folded)) {
            return folded;
        }
        // Every character that is written, a gap too, takes the place of one that is read.
        char[] kept = new char[folded.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            char unit = folded.charAt(i);
            int c = unit < FIRST_NON_ASCII ? unit : folded.codePointAt(i);
            i += Character.charCount(c);
            if (isLowerCaseOrDigit(c) || Character.isLetterOrDigit(c)) {
                if (gap && between != '\0' && length > 0) {
                    kept[length++] = between;
                }
                length += Character.toChars(c, kept, length);
                gap = false;
            } else {
                gap = true;
            }
        }
        return new String(kept, 0, length);
    }

    /** Returns whether {@code text} is lower-case ASCII letters and digits with no more than one {@code between} between two. */
    private static boolean isPlain(char between, String text) {
        boolean afterLetter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = isLowerCaseOrDigit(c);
            if (!letter && (c != between || !afterLetter)) {
                return false;
            }
            afterLetter = letter;
        }
        return afterLetter;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Returns whether a digit of ASCII stands in {@code key}. */
    static boolean hasDigit(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (isDigit(key.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLowerCaseOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_NON_ASCII) {
                return false;
            }
        }
        return true;
    }
}
