package org.kempt.core.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes the anchors of headings as GitHub does: the text in lower case, without anything that is no letter, mark, digit,
 * connector, hyphen or space, each space a hyphen; {@code -1}, {@code -2} … where an anchor is taken.
 *
 * <p>The rule is that of GitHub's {@code html-pipeline} (its table-of-contents filter), which sees the rendered
 * heading. So tags, comments and images leave no trace but the spaces around them: {@code ## Tools ![new](new.svg)} has
 * the anchor {@code tools-}. Nothing is trimmed, each of two spaces is a hyphen, line endings and no-break spaces are
 * dropped. Shortcodes of emoji are still text ({@code :book: Books} has {@code book-books}); of an emoji itself nothing
 * stays but its variation selector, which is a mark.
 */
public final class Anchors {
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Starts a new document, in which no anchor is taken. */
    public Anchors() {}

    /** Returns the anchor of the next heading with the text {@code text}, its spaces and line endings as rendered. */
    public String next(String text) {
        String slug = slug(text);
        String anchor = slug;
        int count = repeats.getOrDefault(slug, 0);
        while (!taken.add(anchor)) {
            count++;
            anchor = slug + "-" + count;
        }
        repeats.put(slug, count);
        return anchor;
    }

    /** Returns the anchor of a heading whose text no earlier heading has. */
    public static String slug(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        int i = 0;
        while (i < lower.length()) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ') {
                slug.append('-');
            } else if (c == '-' || isWordCharacter(c)) {
                slug.appendCodePoint(c);
            }
        }
        return slug.toString();
    }

    /** Ruby's {@code \p{Word}}: alphabetic, a mark, a decimal digit or a connector. */
    private static boolean isWordCharacter(int c) {
        if ((c >= 'a' && c <= 'z') || Character.isAlphabetic(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> false;
        };
    }
}
