package org.kempt.rules.entry;

import java.util.Optional;
import org.kempt.core.document.Abbreviations;
import org.kempt.core.document.Characters;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** The end of a description: where its period belongs, and whether one can be added or removed there. */
final class DescriptionEnd {
    private static final String OPEN = ",;:-–—/\\&|•·(\\=<~^@，、；：→";

    private static final int MOST_WORDS_OF_TAG = 3;

    private final SourceText source;
    private final SourceRange description;
    private final int textEnd;

    DescriptionEnd(SourceText source, SourceRange description) {
        this.source = source;
        this.description = description;
        this.textEnd = beforeEmoji(source, description);
    }

    /** Returns the offset at which a period belongs: after the text, before emoji. */
    int offset() {
        return textEnd;
    }

    /** Returns whether emoji stand after the text: a description may well be meant to end in one. */
    boolean isBeforeEmoji() {
        return textEnd < description.end();
    }

    /** Returns the last character of the text. */
    int lastCharacter() {
        return source.text().codePointBefore(textEnd);
    }

    /** Returns whether nothing is missing: the text ends a sentence, or its colon introduces what follows. */
    boolean isClosed() {
        int offset = beforeTags();
        while (offset > description.start() && Characters.isCloser(source.charAt(offset - 1))) {
            offset--;
        }
        return offset > description.start()
                && (Characters.isTerminal(source.charAt(offset - 1)) || ":：".indexOf(source.charAt(offset - 1)) >= 0);
    }

    /** Returns whether the description is a tag or an author: up to three words, the first in code or brackets, or all in emphasis. */
    boolean isTag() {
        char first = source.charAt(description.start());
        int words = 1;
        for (int offset = description.start(); offset < textEnd; offset++) {
            words += Characters.isSpace(source.charAt(offset)) ? 1 : 0;
        }
        boolean emphasis = (first == '*' || first == '_') && source.charAt(textEnd - 1) == first;
        return (first == '`' || first == '(' || emphasis) && words <= MOST_WORDS_OF_TAG;
    }

    /** Returns whether a period may be added: not after other punctuation, and not where it would join an address. */
    boolean takesPeriod() {
        return OPEN.indexOf(lastCharacter()) < 0 && !endsInAddress() && beforeTags() == textEnd;
    }

    /** Returns the offset before tags such as {@code [zlib]} at the end: whether these belong to the sentence, who knows. */
    private int beforeTags() {
        int end = textEnd;
        while (end > description.start() && source.charAt(end - 1) == ']') {
            int open = end - 1;
            while (open > description.start() && source.charAt(open) != '[') {
                open--;
            }
            if (open <= description.start() || source.indexOf(' ', open, end) >= 0) {
                break;
            }
            end = open;
            while (end > description.start() && " /".indexOf(source.charAt(end - 1)) >= 0) {
                end--;
            }
        }
        return end;
    }

    /** Returns whether the description ends in an address in sight of all: a period might be taken for a part of it. */
    boolean isAddress() {
        return endsInAddress()
                || (source.charAt(textEnd - 1) == '>' && lastWord(textEnd).contains("://"));
    }

    private boolean endsInAddress() {
        String word = lastWord(textEnd);
        return word.startsWith("www.") || (word.contains("://") && !word.endsWith(")") && !word.endsWith(">"));
    }

    /** Returns the range of the one period that ends the text; empty for an ellipsis, an abbreviation, initials. */
    Optional<SourceRange> period() {
        int dot = textEnd - 1;
        if (source.charAt(dot) != '.' || dot == description.start()) {
            return Optional.empty();
        }
        return Abbreviations.endAt(source, description.start(), dot)
                ? Optional.empty()
                : Optional.of(new SourceRange(dot, dot + 1));
    }

    private String lastWord(int to) {
        int start = to;
        while (start > description.start() && !Characters.isSpace(source.charAt(start - 1))) {
            start--;
        }
        return source.slice(new SourceRange(start, to));
    }

    private static int beforeEmoji(SourceText source, SourceRange description) {
        int end = description.end();
        while (end > description.start()) {
            int c = source.text().codePointBefore(end);
            int shortcode = Characters.shortcodeStart(source.text(), description.start(), end);
            if (shortcode < end) {
                end = shortcode;
            } else if (Characters.isSymbol(c) || Characters.isSpace(c)) {
                end -= Character.charCount(c);
            } else {
                break;
            }
        }
        return end == description.start() ? description.end() : end;
    }
}
