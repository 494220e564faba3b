package org.kempt.rules.heading;

import java.util.Locale;
import java.util.Set;

/** Titles of sections on the list itself, not on its subject; tables of contents usually leave them out. */
final class HousekeepingTitles {
    private static final Set<String> WORDS = Set.of(
            "about",
            "acknowledgement",
            "acknowledgements",
            "acknowledgment",
            "acknowledgments",
            "attribution",
            "author",
            "authors",
            "backers",
            "changelog",
            "citation",
            "cite",
            "conduct",
            "contact",
            "contents",
            "contribute",
            "contributing",
            "contribution",
            "contributions",
            "contributor",
            "contributors",
            "copyright",
            "credit",
            "credits",
            "disclaimer",
            "donate",
            "donation",
            "donations",
            "footnotes",
            "guidelines",
            "history",
            "index",
            "introduction",
            "legend",
            "licence",
            "license",
            "licensing",
            "maintainer",
            "maintainers",
            "note",
            "notes",
            "preface",
            "related",
            "sponsor",
            "sponsors",
            "sponsorship",
            "stargazers",
            "support",
            "thanks",
            "todo",
            "toc",
            "translations");

    private static final Set<String> PHRASES = Set.of(
            "other awesome lists",
            "other lists",
            "similar lists",
            "similar projects",
            "related lists",
            "star history",
            "table of content",
            "table of contents",
            "贡献",
            "许可证",
            "许可协议",
            "目录");

    private HousekeepingTitles() {}

    /** Returns whether {@code title} is one of them, or begins or ends with the word for one. */
    static boolean contains(String title) {
        String lower = words(title);
        if (PHRASES.contains(lower)) {
            return true;
        }
        int first = lower.indexOf(' ');
        int last = lower.lastIndexOf(' ');
        return WORDS.contains(first < 0 ? lower : lower.substring(0, first))
                || WORDS.contains(lower.substring(last + 1));
    }

    /** Returns the words of letters and digits, in lower case, with one space between. */
    private static String words(String title) {
        StringBuilder words = new StringBuilder(title.length());
        boolean space = false;
        String lower = title.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                space = !words.isEmpty();
                continue;
            }
            if (space) {
                words.append(' ');
                space = false;
            }
            words.append(c);
        }
        return words.toString();
    }
}
