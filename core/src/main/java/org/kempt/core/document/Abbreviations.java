package org.kempt.core.document;

import java.util.Locale;
import java.util.Set;
import org.kempt.core.source.SourceText;

/** Tells dots that abbreviate from those that end a sentence. */
public final class Abbreviations {
    private static final int LONGEST_DOTTED = 6;

    private static final Set<String> WORDS = Set.of(
            "a.k.a a.m al approx b.v co corp dept dr e.g ed etc i.e inc intl jr ltd no p.m ph.d prof s.a sr st u.k u.s u.s.a"
                    .split(" ", -1));

    private Abbreviations() {}

    /**
     * Returns whether the dot at {@code dot} belongs to an abbreviation, an initial or an ellipsis.
     *
     * @param from offset at which the text begins that the dot ends
     */
    public static boolean endAt(SourceText source, int from, int dot) {
        int start = dot;
        while (start > from && !Characters.isSpace(source.charAt(start - 1))) {
            start--;
        }
        while (start < dot && !Character.isLetterOrDigit(source.charAt(start))) {
            start++;
        }
        String word = source.text().substring(start, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean letter = !word.isEmpty() && Character.isLetter(word.charAt(word.length() - 1));
        boolean dotted =
                letter && word.length() > 2 && word.length() <= LONGEST_DOTTED && word.charAt(word.length() - 2) == '.';
        boolean ellipsis = dot > from && source.charAt(dot - 1) == '.';
        return ellipsis || initial || dotted || WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
