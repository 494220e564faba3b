package org.kempt.rules.heading;

import java.text.Normalizer;
import org.kempt.core.document.Anchors;
import org.kempt.core.text.Spelling;

/**
 * What two titles are compared by: their letters and digits in lower case, in any script, and the signs that tell C from
 * C++ and C#.
 */
final class TitleKey {
    /** Shorter names are alike by chance. */
    private static final int LEAST_ALIKE = 4;

    /** In the scripts from here on a word takes fewer characters. */
    private static final char FIRST_NON_LATIN = 0x250;

    private TitleKey() {}

    /** Returns the letters and digits of {@code title} in lower case; empty text for a title of emoji alone. */
    static String of(String title) {
        StringBuilder key = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); ) {
            int c = title.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
                key.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    /** Returns the key of what an anchor says; that of a title is never equal to it but by the title's own anchor. */
    static String ofAnchor(String titleOrAnchor) {
        return of(Anchors.slug(titleOrAnchor));
    }

    /**
     * Returns the key of {@code title} without accents and without the word "and", which some write {@code &}; C# is
     * "C sharp".
     */
    static String loose(String title) {
        StringBuilder key = new StringBuilder(title.length());
        Normalizer.normalize(of(title).replace("#", "sharp"), Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString().replace("and", "");
    }

    /** Returns the key of {@code title} without a count in brackets at its end: {@code Audio (39)} is {@code audio}. */
    static String withoutCount(String title) {
        int end = title.length();
        if (end > 0 && title.charAt(end - 1) == ')') {
            int digits = end - 1;
            while (digits > 0 && Character.isDigit(title.charAt(digits - 1))) {
                digits--;
            }
            if (digits < end - 1 && digits > 0 && title.charAt(digits - 1) == '(') {
                end = digits - 1;
            }
        }
        return of(title.substring(0, end));
    }

    /** Returns a measure of unlikeness of two keys, or the greatest number where they are not alike. */
    static int distance(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter == 0) {
            return Integer.MAX_VALUE;
        }
        if (shorter < (one.charAt(0) < FIRST_NON_LATIN ? LEAST_ALIKE : LEAST_ALIKE / 2)
                || Math.max(one.length(), other.length()) > 200) {
            return Integer.MAX_VALUE;
        }
        if (one.startsWith(other) || other.startsWith(one) || one.endsWith(other) || other.endsWith(one)) {
            return 1;
        }
        int limit = Math.max(1, shorter / 4);
        int distance = Spelling.distance(one, other, limit);
        return distance <= limit ? distance : Integer.MAX_VALUE;
    }
}
