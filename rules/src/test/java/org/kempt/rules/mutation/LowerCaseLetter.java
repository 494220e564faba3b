package org.kempt.rules.mutation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    LowerCaseLetter() {
        super("lower-case a first letter", true, "description-case");
    }

    @Override
    List<TextEdit> edits(Document document) {
        return Sites.items(document).stream()
                .filter(entry -> isUsual(document, entry))
                .flatMap(entry -> firstLetter(document.source(), entry).stream())
                .toList();
    }

    private static boolean isUsual(Document document, Entry entry) {
        return document.conventions()
                        .firstLetter(entry.list())
                        .filter(habit -> habit.value() == LetterCase.UPPER)
                        .map(Convention::value)
                        .isPresent()
                && EntryStyle.firstLetter(document.source(), entry)
                        .filter(LetterCase.UPPER::equals)
                        .isPresent();
    }

    private static Optional<TextEdit> firstLetter(SourceText source, Entry entry) {
        return FirstWord.of(source, entry.description().orElseThrow())
                .map(FirstWord::range)
                .filter(word -> isPlain(source.slice(word)))
                .map(word -> new SourceRange(word.start(), word.start() + 1))
                .map(letter -> TextEdit.replace(letter, source.slice(letter).toLowerCase(Locale.ROOT)));
    }

    /** Of an abbreviation or a name such as `LaTeX` nobody makes the first letter alone small. */
    private static boolean isPlain(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.substring(1).chars().allMatch(Character::isLowerCase);
    }
}
