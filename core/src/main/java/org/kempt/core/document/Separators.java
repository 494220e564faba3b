package org.kempt.core.document;

import java.util.Optional;
import java.util.Set;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reads separators between names and descriptions. */
public final class Separators {
    /** Capitalised or not, these tell whose the entry is. */
    private static final Set<String> CONTINUATIONS = Set.of("By", "Via", "From", "With", "And", "Or");

    /** The separator of most entries: each of them is asked for its own several times. */
    private static final String HYPHEN = " - ";

    private static final Optional<String> SPACED_HYPHEN = Optional.of(HYPHEN);

    private Separators() {}

    /**
     * Returns what stands between the name of {@code entry} and a description that begins a sentence: an
     * {@linkplain #explicit explicit} separator, or a single space before a capital. Empty where there is no description,
     * or the description continues what the name begins ({@code by Jane Doe}, {@code _in French_}).
     */
    public static Optional<String> of(SourceText source, Entry entry) {
        if (entry.separator().isEmpty() || entry.description().isEmpty()) {
            return Optional.empty();
        }
        SourceRange separator = entry.separator().get();
        boolean bare = source.slice(separator).equals(" ")
                && beginsSentence(source, entry.description().get());
        return bare ? Optional.of(" ") : explicit(source, separator);
    }

    private static boolean beginsSentence(SourceText source, SourceRange description) {
        return FirstWord.of(source, description)
                .filter(word -> word.letterCase() == LetterCase.UPPER)
                .filter(word -> word.range().start() == description.start())
                .filter(word -> !CONTINUATIONS.contains(source.slice(word.range())))
                .isPresent();
    }

    /**
     * Returns a separator made of a dash, a colon or a bar as it would stand on one line: white space as written, but a
     * line break with the indentation around it is one space. Empty for mere white space, commas, arrows and other
     * signs: what follows these continues a sentence.
     */
    public static Optional<String> explicit(SourceText source, SourceRange separator) {
        if (separator.length() == HYPHEN.length() && source.text().startsWith(HYPHEN, separator.start())) {
            return SPACED_HYPHEN;
        }
        boolean sign = false;
        boolean lineBreak = false;
        for (int i = separator.start(); i < separator.end(); i++) {
            char c = source.charAt(i);
            if (isSign(c)) {
                sign = true;
            } else if (!Characters.isSpace(c)) {
                return Optional.empty();
            }
            lineBreak |= c == '\n' || c == '\r';
        }
        if (!sign) {
            return Optional.empty();
        }
        return Optional.of(lineBreak ? onOneLine(source, separator) : source.slice(separator));
    }

    private static String onOneLine(SourceText source, SourceRange separator) {
        StringBuilder line = new StringBuilder();
        int offset = separator.start();
        while (offset < separator.end()) {
            int end = spaceEnd(source, offset, separator.end());
            if (end > offset) {
                line.append(hasLineBreak(source, offset, end) ? " " : source.slice(new SourceRange(offset, end)));
                offset = end;
            } else {
                line.append(source.charAt(offset));
                offset++;
            }
        }
        return line.toString();
    }

    private static boolean isSign(char c) {
        return Characters.isDash(c) || c == ':' || c == '：' || c == '|';
    }

    private static int spaceEnd(SourceText source, int from, int to) {
        int end = from;
        while (end < to && Characters.isSpace(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean hasLineBreak(SourceText source, int from, int to) {
        return source.indexOf('\n', from, to) >= 0 || source.indexOf('\r', from, to) >= 0;
    }
}
