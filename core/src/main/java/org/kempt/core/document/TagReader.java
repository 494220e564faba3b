package org.kempt.core.document;

import java.util.Locale;
import java.util.Set;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Recognises brackets that tag an entry and are no part of its description: {@code (PDF, HTML)}, {@code [MIT]}. */
final class TagReader {
    /** Square brackets with more words than this are prose. */
    private static final int MOST_WORDS_IN_TAG = 2;

    /** Formats, prices, states and words of licences ({@code CC BY-SA}); one or several of them make a tag. */
    private static final Set<String> WORDS = Set.of(
            "archived",
            "audio",
            "azw3",
            "book",
            "by",
            "by-nc",
            "by-nc-nd",
            "by-nc-sa",
            "by-nd",
            "by-sa",
            "cc",
            "cc0",
            "chm",
            "course",
            "deprecated",
            "discontinued",
            "djvu",
            "docx",
            "ebook",
            "email",
            "epub",
            "free",
            "html",
            "ipynb",
            "jupyter",
            "kindle",
            "latex",
            "markdown",
            "md",
            "mobi",
            "notebook",
            "notebooks",
            "obsolete",
            "online",
            "paid",
            "pdf",
            "podcast",
            "ps",
            "rst",
            "slides",
            "txt",
            "unmaintained",
            "video",
            "videos",
            "web",
            "wip",
            "zip");

    private final SourceText source;

    TagReader(SourceText source) {
        this.source = source;
    }

    /** Returns whether every word from {@code start} up to {@code stop} is a format, a price, a state or a licence. */
    boolean isTag(int start, int stop) {
        for (String word : Words.split(source.slice(new SourceRange(start, stop)), ",/+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!WORDS.contains(lower) && !lower.startsWith("cc-by")) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether what stands from {@code start} up to {@code stop} is a word or two, or all in capitals. */
    boolean isShortOrCapitals(int start, int stop) {
        String text = source.slice(new SourceRange(start, stop));
        return Words.count(text) <= MOST_WORDS_IN_TAG || text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Returns whether the first thing to see from {@code start} up to {@code stop} is an emoji or another symbol. */
    boolean startsWithPicture(int start, int stop) {
        int offset = start;
        while (offset < stop && Characters.isSpace(source.charAt(offset))) {
            offset++;
        }
        return offset < stop
                && (Characters.shortcodeEnd(source.text(), offset, stop) > offset
                        || Characters.isSymbol(source.text().codePointAt(offset)));
    }
}
