package org.kempt.rules.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A name without what people write differently: case, spaces, punctuation. */
record FoldedName(String value) {
    /** Names that say what kind of thing it is, not which. */
    private static final Set<String> GENERIC = Set.of(
            "api",
            "app",
            "article",
            "blog",
            "blogpost",
            "book",
            "code",
            "course",
            "demo",
            "docs",
            "documentation",
            "download",
            "example",
            "examples",
            "github",
            "home",
            "homepage",
            "introduction",
            "link",
            "here",
            "notes",
            "official",
            "officialsite",
            "officialwebsite",
            "overview",
            "paper",
            "pdf",
            "podcast",
            "project",
            "repo",
            "repository",
            "site",
            "slides",
            "source",
            "sourcecode",
            "talk",
            "tutorial",
            "tutorials",
            "video",
            "videos",
            "website",
            "wiki",
            "wikipedia",
            "youtube",
            "readme",
            "faq",
            "more",
            "guide",
            "gettingstarted",
            "html",
            "epub",
            "web",
            "newsletter",
            "slack",
            "discord",
            "twitter",
            "reddit",
            "forum",
            "installation");

    /** The length of the longest of them. */
    private static final int LONGEST_GENERIC = 15;

    private static final int FIRST_NON_ASCII = 0x80;

    /** The bit that tells a lower-case letter of ASCII from its capital. */
    private static final int ASCII_LOWER_CASE = 0x20;

    private static final Set<String> NUMBERED =
            Set.of("part", "lecture", "week", "chapter", "day", "episode", "lesson", "volume", "vol", "v", "unit");

    /** Returns the folded name; empty for one that different things share: {@code Website}, {@code Part 2}, {@code #3}. */
    static Optional<FoldedName> of(String name) {
        char[] folded = new char[name.length()];
        int length = 0;
        int letters = 0;
        boolean isAscii = true;
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                folded[length++] = (char) (c | ASCII_LOWER_CASE);
                letters++;
            } else if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
                // Signs that make another name: C, C++ and C#.
                length += Character.toChars(c, folded, length);
                letters += Character.isLetter(c) ? 1 : 0;
                isAscii &= c < FIRST_NON_ASCII;
            }
        }
        String text = new String(folded, 0, length);
        String value = isAscii ? text : text.toLowerCase(Locale.ROOT);
        return letters == 0 || (value.length() <= LONGEST_GENERIC && GENERIC.contains(value)) || isNumbered(value)
                ? Optional.empty()
                : Optional.of(new FoldedName(value));
    }

    /** {@code part1}, {@code lecture12}, {@code week3}. */
    private static boolean isNumbered(String folded) {
        int end = folded.length();
        while (end > 0 && Character.isDigit(folded.charAt(end - 1))) {
            end--;
        }
        return end < folded.length() && NUMBERED.contains(folded.substring(0, end));
    }
}
