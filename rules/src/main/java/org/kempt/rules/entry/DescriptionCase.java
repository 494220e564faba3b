package org.kempt.rules.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.FirstWord;
import org.kempt.core.document.LetterCase;
import org.kempt.core.document.Separators;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Finds descriptions that begin in lower case where the list's others begin with a capital, or the other way round. */
public final class DescriptionCase implements Rule {
    private static final int SHORTEST_STEM = 3;

    /** Words that continue what the name begins, whatever stands between. */
    private static final Set<String> CONTINUATIONS = Set.of("by", "via", "aka", "and", "or", "from", "with");

    /** Verbs whose subject is the name: wrong where capitals are asked for, but a capital does not make them right. */
    private static final Set<String> PREDICATES = Set.of("is", "are", "was", "has");

    private static final Set<String> PRONOUNS =
            Set.of("all", "here", "it", "that", "there", "this", "what", "which", "who");

    private static final int MOST_WORDS_OF_HANDLE = 3;

    private static final Option<Style> STYLE = Option.choice(
            "style",
            Style.AUTO,
            "Whether descriptions begin with an upper-case or lower-case letter; `auto` does as the list does");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "description-case",
                    RuleCategory.ENTRY,
                    "The description begins with another case than the list's other descriptions.")
            .option(STYLE)
            .fixes(FixAvailability.SOMETIMES, Effect.TEXT)
            .build();

    /** What may be asked for. */
    enum Style {
        AUTO(null),
        UPPER(LetterCase.UPPER),
        LOWER(LetterCase.LOWER);

        private final @Nullable LetterCase letterCase;

        Style(@Nullable LetterCase letterCase) {
            this.letterCase = letterCase;
        }
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Style style = context.option(STYLE);
        SourceText source = document.source();
        List<Entry> suspects = document.entries()
                .filter(entry -> beginsSentence(source, entry))
                .filter(entry -> unwantedWord(document, style, entry).isPresent())
                .toList();
        if (suspects.isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>();
        document.entries().forEach(entry -> names.add(entry.name()));
        for (Entry entry : suspects) {
            unwantedWord(document, style, entry)
                    .filter(word -> !names.contains(withoutGenitive(source.slice(word.range()))))
                    .filter(word -> isFree(source, entry, word))
                    .filter(word -> style == Style.UPPER || !isPredicate(source, word))
                    .filter(word -> style != Style.AUTO || !isHandle(document, entry))
                    .ifPresent(word -> context.report(diagnostic(source, entry, word)));
        }
    }

    /** Returns the first word of a description where it begins in the other case than is wanted. */
    private static Optional<FirstWord> unwantedWord(Document document, Style style, Entry entry) {
        LetterCase wanted = style.letterCase != null
                ? style.letterCase
                : document.conventions()
                        .firstLetter(entry)
                        .map(Convention::value)
                        .orElse(null);
        return wanted == null
                ? Optional.empty()
                : FirstWord.of(document.source(), entry.description().orElseThrow())
                        .filter(word -> word.letterCase() != wanted);
    }

    /** After a mere space or a comma the description continues what the name begins. */
    private static boolean beginsSentence(SourceText source, Entry entry) {
        return entry.description().isPresent()
                && entry.separator()
                        .flatMap(separator -> Separators.explicit(source, separator))
                        .isPresent();
    }

    private static boolean isFree(SourceText source, Entry entry, FirstWord first) {
        String word = source.slice(first.range());
        if (first.letterCase() == LetterCase.UPPER) {
            return LowerCaseWords.contains(word);
        }
        return !CONTINUATIONS.contains(word)
                && !isPartlyCaseless(word)
                && !isSubject(source, first)
                && !isAlone(source, first, entry.description().orElseThrow())
                && !isInName(entry.name(), word)
                && !isStemOfName(entry.name(), word)
                && (isCapitalised(word, entry.name()) || !FoldedName.of(word).equals(FoldedName.of(entry.name())));
    }

    /** {@code [Foo](url) - foo is a tool} spells the name in two ways, of which the first fits in both places. */
    private static boolean isCapitalised(String word, String name) {
        int first = word.codePointAt(0);
        return name.equals(
                Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first)));
    }

    private static boolean isPredicate(SourceText source, FirstWord first) {
        return PREDICATES.contains(source.slice(first.range()));
    }

    /** {@code foo is a build tool} begins with a name, unless its first word is one that stands for another. */
    private static boolean isSubject(SourceText source, FirstWord first) {
        return source.text().startsWith(" is ", first.range().end()) && !PRONOUNS.contains(source.slice(first.range()));
    }

    /** {@code foo's fast build tool} begins with the name {@code foo}. */
    private static String withoutGenitive(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    /** In a list without periods, whose descriptions are often authors, two or three words may be somebody's handle. */
    private static boolean isHandle(Document document, Entry entry) {
        String description = document.source().slice(entry.description().orElseThrow());
        boolean periods = document.conventions()
                .finalPeriod(entry.list())
                .map(Convention::value)
                .orElse(true);
        return !periods && description.chars().filter(Character::isWhitespace).count() < MOST_WORDS_OF_HANDLE;
    }

    /** A description of one word, or one word and a parenthesis, is somebody's handle. */
    private static boolean isAlone(SourceText source, FirstWord first, SourceRange description) {
        for (int offset = first.range().end(); offset < description.end(); offset++) {
            if (Character.isLetterOrDigit(source.charAt(offset))) {
                return source.indexOf('(', first.range().end(), offset) >= 0;
            }
        }
        return true;
    }

    /** A word in which Latin letters meet others, as in {@code alpha出品}, begins with a name; the sentence has no capital. */
    private static boolean isPartlyCaseless(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }

    /** The name {@code atdjs} is made from {@code atd}, which then is no plain word. */
    private static boolean isStemOfName(String name, String word) {
        return word.length() >= SHORTEST_STEM && name.startsWith(word);
    }

    /** The name {@code htop 3} has the word {@code htop}; the name {@code foo-bar-baz} has {@code foo-bar}. */
    private static boolean isInName(String name, String word) {
        int found = name.indexOf(word);
        int end = found + word.length();
        boolean whole = found >= 0
                && (found == 0 || !Character.isLetterOrDigit(name.charAt(found - 1)))
                && (end == name.length() || !Character.isLetterOrDigit(name.charAt(end)));
        return whole && (word.indexOf('-') >= 0 || name.indexOf('-') < 0);
    }

    private static Diagnostic.Builder diagnostic(SourceText source, Entry entry, FirstWord word) {
        int first = source.text().codePointAt(word.range().start());
        boolean lower = word.letterCase() == LetterCase.LOWER;
        int changed = lower ? Character.toTitleCase(first) : Character.toLowerCase(first);
        String letter = Character.toString(changed);
        SourceRange range = new SourceRange(word.range().start(), word.range().start() + Character.charCount(first));
        String message = "The description of " + EntryNames.quoted(entry) + " begins "
                + (lower ? "in lower case" : "with a capital") + ", unlike the others: `"
                + source.slice(word.range()) + "`";
        Diagnostic.Builder diagnostic = Diagnostic.at(word.range(), message);
        return isPredicate(source, word)
                ? diagnostic
                : diagnostic.fix(Fix.safe(
                        lower ? "Begin with a capital" : "Begin in lower case",
                        Effect.TEXT,
                        TextEdit.replace(range, letter)));
    }
}
