package org.kempt.rules.entry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kempt.core.order.KeyForm;
import org.kempt.core.order.SortKey;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** The options that rules of order share: by what names are sorted. */
final class OrderOptions {
    static final Option<Key> KEY = Option.choice(
            "key",
            Key.AUTO,
            "What of a name counts: `folded` ignores case and accents, `words` punctuation too, `letters` also spaces, "
                    + "`titles` and `title-letters` leading articles as well; with `exact` capital letters come first; "
                    + "`auto` takes what fits best");
    static final Option<Numbers> NUMBERS = Option.choice(
            "numbers",
            Numbers.AUTO,
            "How numbers compare: `by-value` puts `Part 9` before `Part 10`, `by-digit` after it; `auto` takes what "
                    + "fits best");
    static final Option<List<String>> ARTICLES =
            Option.strings("articles", List.of("a", "an", "the"), "Articles that do not count where they begin a name");
    static final Option<String> LOCALE = Option.string(
            "locale",
            "",
            "The language whose alphabet is used instead of a `key`, for example `sv`; it ignores case, spaces and "
                    + "punctuation");
    static final Option<List<String>> PINNED_FIRST = Option.strings(
            "pinned-first", List.of(), "Names of entries that come first; `*` stands for any characters");
    static final Option<List<String>> PINNED_LAST =
            Option.strings("pinned-last", List.of(), "Names of entries that come last; `*` stands for any characters");

    private OrderOptions() {}

    /**
     * Returns the option that says which sequences are to be sorted.
     *
     * @param sequences what they are called, in the plural
     */
    static Option<OrderMode> order(String sequences) {
        return Option.choice(
                "order",
                OrderMode.AUTO,
                "Which " + sequences
                        + " are to be sorted: those that evidently are meant to be (`auto`), all (`always`), or "
                        + "only those below a comment `kempt-sorted` (`never`)");
    }

    /** Adds {@code order} and all options of names to those of a rule. */
    static RuleDescriptor.Builder add(Option<OrderMode> order, RuleDescriptor.Builder rule) {
        return rule.option(order)
                .option(KEY)
                .option(NUMBERS)
                .option(ARTICLES)
                .option(LOCALE)
                .option(PINNED_FIRST)
                .option(PINNED_LAST);
    }

    /** What of a name counts. */
    enum Key {
        AUTO,
        FOLDED,
        WORDS,
        LETTERS,
        TITLES,
        TITLE_LETTERS,
        EXACT
    }

    /** How numbers in names compare. */
    enum Numbers {
        AUTO,
        BY_VALUE,
        BY_DIGIT
    }

    /** Returns the usual keys, the plainest first, or that of the configured language. */
    static List<SortKey> usualKeys(RuleContext context) {
        String locale = context.option(LOCALE);
        return locale.isBlank() ? SortKey.usual(context.option(ARTICLES)) : List.of(SortKey.ofLocale(locale));
    }

    /** Returns the keys that all of the options allow, the plainest first. */
    static List<SortKey> keys(RuleContext context) {
        if (!context.option(LOCALE).isBlank()) {
            return usualKeys(context);
        }
        Key key = context.option(KEY);
        Numbers numbers = context.option(NUMBERS);
        List<String> articles = context.option(ARTICLES);
        return Arrays.stream(KeyForm.values())
                .filter(form -> key == Key.AUTO || key.name().equals(form.name()))
                .flatMap(form -> Stream.of(false, true)
                        .filter(byValue -> numbers == Numbers.AUTO || byValue == (numbers == Numbers.BY_VALUE))
                        .map(byValue -> SortKey.of(form, byValue, articles)))
                .toList();
    }
}
