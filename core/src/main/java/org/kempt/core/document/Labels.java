package org.kempt.core.document;

import java.util.Locale;
import java.util.Set;

/**
 * Names of links that say what kind of thing is behind them, not what the entry is called: {@code [pdf]}, {@code [1]},
 * {@code [Code]}.
 */
final class Labels {
    private static final Set<String> WORDS = Set.of(
            "abs",
            "abstract",
            "api",
            "app",
            "app store",
            "article",
            "arxiv",
            "audio",
            "blog",
            "blogpost",
            "blog post",
            "book",
            "bibtex",
            "checkpoint",
            "code",
            "codes",
            "colab",
            "data",
            "dataset",
            "datasets",
            "demo",
            "doc",
            "docs",
            "documentation",
            "download",
            "epub",
            "example",
            "examples",
            "f-droid",
            "free",
            "github",
            "git",
            "gitlab",
            "google play",
            "here",
            "home",
            "homepage",
            "html",
            "huggingface",
            "implementation",
            "info",
            "link",
            "links",
            "mirror",
            "mobi",
            "model",
            "models",
            "news",
            "notebook",
            "notes",
            "official",
            "page",
            "paper",
            "papers",
            "pdf",
            "play store",
            "post",
            "poster",
            "preprint",
            "project",
            "project page",
            "ps",
            "pytorch",
            "repo",
            "repository",
            "review",
            "screenshot",
            "site",
            "slide",
            "slides",
            "source",
            "source code",
            "src",
            "summary",
            "supplementary",
            "talk",
            "tensorflow",
            "tutorial",
            "url",
            "video",
            "videos",
            "web",
            "webpage",
            "website",
            "wiki",
            "wikipedia",
            "youtube");

    private static final Set<String> PARTS = Set.of(
            "chapter", "day", "episode", "lecture", "lesson", "part", "season", "session", "vol", "vol.", "volume",
            "week");

    /** After one of these words a label is part of the sentence: "see the [documentation](url)". */
    private static final Set<String> LEADING_WORDS = Set.of(
            "a",
            "an",
            "and",
            "as",
            "at",
            "by",
            "for",
            "from",
            "in",
            "its",
            "my",
            "of",
            "official",
            "on",
            "or",
            "our",
            "see",
            "the",
            "their",
            "this",
            "through",
            "to",
            "via",
            "with",
            "your");

    private static final int LONGEST_NUMBER = 5;

    private Labels() {}

    /** Returns whether {@code text} is a label: a known word, a number or a rating, with or without brackets. */
    static boolean isLabel(String text) {
        String bare = withoutBrackets(text.strip());
        String lower = bare.toLowerCase(Locale.ROOT);
        return isNumber(bare) || WORDS.contains(lower) || isPart(lower);
    }

    /** Returns whether {@code text} is a part of a whole, for example "part 2". */
    private static boolean isPart(String text) {
        int space = text.indexOf(' ');
        return space > 0 && PARTS.contains(text.substring(0, space)) && isNumber(text.substring(space + 1));
    }

    /** Returns whether {@code text} as a whole stands in brackets or parentheses. */
    static boolean isBracketed(String text) {
        String stripped = text.strip();
        return !stripped.equals(withoutBrackets(stripped));
    }

    /** Returns whether a label after {@code word} is part of the sentence. */
    static boolean needsLabelAfter(String word) {
        return LEADING_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether {@code label} says where to find what the words before it speak of: "found [here](url)". */
    static boolean pointsBack(String label) {
        return label.strip().equalsIgnoreCase("here");
    }

    private static String withoutBrackets(String text) {
        if (text.length() > 2
                && ((text.charAt(0) == '[' && text.endsWith("]")) || (text.charAt(0) == '(' && text.endsWith(")")))) {
            return text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    private static boolean isNumber(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= Character.isDigit(c);
            if (!Character.isDigit(c) && ".,/%#".indexOf(c) < 0) {
                return false;
            }
        }
        return digit && text.length() <= LONGEST_NUMBER;
    }
}
