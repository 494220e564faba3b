package org.kempt.rules.mutation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryStyle;
import org.kempt.core.document.FirstWord;
import org.kempt.core.document.LetterCase;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Begins a description in lower case, where descriptions begin with a capital. */
final class LowerCaseLetter extends SingleEdit {
    private static final int MOST_WORDS_OF_AUTHOR = 3;

    LowerCaseLetter() {
        super("lower-case a first letter", true, "description-case");
    }

    @Override
    List<TextEdit> edits(Document document) {
        Set<String> names = document.entries().map(Entry::name).collect(Collectors.toSet());
        return Sites.items(document).stream()
                .filter(entry -> isUsual(document, entry) && !mayBeAuthor(document, entry))
                .flatMap(entry -> firstLetter(document.source(), entry, names).stream())
                .toList();
    }

    private static boolean isUsual(Document document, Entry entry) {
        return document.conventions()
                        .firstLetter(entry)
                        .filter(habit -> habit.value() == LetterCase.UPPER)
                        .map(Convention::value)
                        .isPresent()
                && EntryStyle.firstLetter(document.source(), entry)
                        .filter(LetterCase.UPPER::equals)
                        .isPresent();
    }

    /** In lists without periods, which often name authors, a few words may be somebody's handle; so may a single one. */
    private static boolean mayBeAuthor(Document document, Entry entry) {
        int words = document.source().slice(entry.description().orElseThrow()).split(" ").length;
        boolean periods = document.conventions()
                .finalPeriod(entry)
                .filter(Convention::value)
                .isPresent();
        return words == 1 || (!periods && words <= MOST_WORDS_OF_AUTHOR);
    }

    private static Optional<TextEdit> firstLetter(SourceText source, Entry entry, Set<String> names) {
        return FirstWord.of(source, entry.description().orElseThrow())
                .map(FirstWord::range)
                .filter(word -> isPlain(source.slice(word))
                        && !continuesName(source.slice(word))
                        && !isForeign(source, word)
                        && !isName(source.slice(word), entry, names))
                .map(word -> new SourceRange(word.start(), word.start() + 1))
                .map(letter -> TextEdit.replace(letter, source.slice(letter).toLowerCase(Locale.ROOT)));
    }

    /** Of an abbreviation or a name such as `LaTeX` nobody makes the first letter alone small. */
    private static boolean isPlain(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.substring(1).chars().allMatch(Character::isLowerCase);
    }

    /** {@code by Jane Doe} is no sentence. */
    private static boolean continuesName(String word) {
        return Set.of("By", "Via", "From", "With", "And", "Or", "Is", "Are", "Was", "Has")
                .contains(word);
    }

    /** In a text of a script without case a Latin word is a name, however it is written. */
    private static boolean isForeign(SourceText source, SourceRange word) {
        int next = word.end();
        while (next < source.length() && source.charAt(next) == ' ') {
            next++;
        }
        return next < source.length() && Character.getType(source.text().codePointAt(next)) == Character.OTHER_LETTER;
    }

    /** In lower case the word would be the name of this or another entry, or part of its own, and so could be meant. */
    private static boolean isName(String word, Entry entry, Set<String> names) {
        String lower = word.toLowerCase(Locale.ROOT);
        return names.contains(lower)
                || entry.name().contains(lower)
                || (entry.name().equalsIgnoreCase(word) && !entry.name().equals(word));
    }
}
