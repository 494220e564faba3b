package org.kempt.core.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes the anchors of headings as GitHub does: the visible text in lower case, without anything that is no letter,
 * mark, digit, connector, hyphen or space, each space a hyphen; {@code -1}, {@code -2} … where an anchor is taken.
 *
 * <p>The rule is that of GitHub's {@code html-pipeline} (its table-of-contents filter); the numbering of repeats skips
 * anchors that another heading already has.
 */
public final class Anchors {
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Starts a new document, in which no anchor is taken. */
    public Anchors() {}

    /** Returns the anchor of the next heading with the visible text {@code text}. */
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

    private static boolean isWordCharacter(int c) {
        if (Character.isLetter(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> false;
        };
    }
}
