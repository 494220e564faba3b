package org.kempt.core.document;

import java.util.Optional;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** What a single entry says of the habits of its list; nothing where it could not be otherwise. */
public final class EntryStyle {
    private EntryStyle() {}

    /** Returns what stands between name and description, as {@link Separators#of} gives it. */
    public static Optional<String> separator(SourceText source, Entry entry) {
        return Separators.of(source, entry);
    }

    /** Returns whether the description ends in a full stop. */
    public static Optional<Boolean> finalPeriod(SourceText source, Entry entry) {
        return separatedDescription(entry)
                .filter(description -> !endsInAbbreviation(source, description))
                .map(description -> entry.parts().endsWithPeriod());
    }

    /** A dot that abbreviates says nothing of periods: lists of authors end in {@code et al.} */
    private static boolean endsInAbbreviation(SourceText source, SourceRange description) {
        int last = description.end() - 1;
        return source.charAt(last) == '.' && Abbreviations.endAt(source, description.start(), last);
    }

    /** Returns how the description begins; empty where it continues a sentence that the name begins. */
    public static Optional<LetterCase> firstLetter(SourceText source, Entry entry) {
        return separatedDescription(entry)
                .filter(description -> Separators.explicit(
                                source, entry.separator().orElseThrow())
                        .isPresent())
                .flatMap(description -> FirstWord.of(source, description))
                .map(FirstWord::letterCase);
    }

    private static Optional<SourceRange> separatedDescription(Entry entry) {
        return entry.separator().isPresent() ? entry.description() : Optional.empty();
    }
}
