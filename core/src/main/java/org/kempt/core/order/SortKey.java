package org.kempt.core.order;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** A way to put names in order: turns a name into a key; keys compare as strings do. Immutable. */
public final class SortKey {
    private final String description;
    private final boolean ordersAllScripts;
    private final Function<NameForms, List<String>> function;

    private SortKey(String description, boolean ordersAllScripts, Function<NameForms, List<String>> function) {
        this.description = description;
        this.ordersAllScripts = ordersAllScripts;
        this.function = function;
    }

    /**
     * Returns the key of a form.
     *
     * @param form what of a name counts
     * @param numbersByValue whether {@code Part 9} comes before {@code Part 10}
     * @param articles the words that {@link KeyForm#TITLES} and {@link KeyForm#TITLE_LETTERS} leave out at the start
     */
    public static SortKey of(KeyForm form, boolean numbersByValue, List<String> articles) {
        List<String> prefixes = articles.stream()
                .map(article -> Folding.words(Folding.fold(article)) + ' ')
                .toList();
        Function<NameForms, List<String>> plain = switch (form) {
            case EXACT -> NameForms::names;
            case FOLDED -> NameForms::folded;
            case WORDS -> NameForms::words;
            case LETTERS -> NameForms::letters;
            case TITLES -> forms -> titles(forms, prefixes);
            case TITLE_LETTERS -> forms -> titleLetters(forms, prefixes);
        };
        return numbersByValue
                ? new SortKey(
                        form.description() + ", numbers by their value",
                        false,
                        forms -> forms.numbersByValue(plain.apply(forms)))
                : new SortKey(form.description(), false, plain);
    }

    /**
     * Returns the keys that people use, the plainest first: each form, with numbers by their digits and by their value.
     *
     * @param articles the words that titles are sorted without, for example {@code the}
     */
    public static List<SortKey> usual(List<String> articles) {
        return Arrays.stream(KeyForm.values())
                .flatMap(form -> Stream.of(of(form, false, articles), of(form, true, articles)))
                .toList();
    }

    /**
     * Returns the key of a language's own order, case aside, as the Java platform knows it. That order passes over spaces
     * and punctuation. A language the platform does not know has the order of its root locale.
     *
     * @param languageTag the language, for example {@code sv} or {@code de-AT} (BCP 47)
     */
    public static SortKey ofLocale(String languageTag) {
        Locale locale = Locale.forLanguageTag(languageTag);
        return new SortKey(
                "as in the language `" + languageTag + "`",
                true,
                forms -> NameForms.map(forms.names(), name -> collationKey(locale, name)));
    }

    /** Returns how a list is sorted by it, to be put after "sorted", for example "ignoring case and accents". */
    public String description() {
        return description;
    }

    /**
     * Returns whether the key can tell where a name belongs. People sort Chinese characters by their sound or by their
     * strokes; their code points say nothing of either.
     */
    public boolean hasPlaceFor(String name) {
        return !name.isBlank() && (ordersAllScripts || !beginsWithIdeograph(name));
    }

    /** Returns whether names of different scripts have an agreed order among each other under this key. */
    boolean ordersAllScripts() {
        return ordersAllScripts;
    }

    /** Returns the key of a name. Of two names the one with the lesser key comes first. */
    public String of(String name) {
        return function.apply(new NameForms(List.of(name))).get(0);
    }

    /** Returns the keys of names, in their order. */
    List<String> ofAll(NameForms names) {
        return function.apply(names);
    }

    @Override
    public String toString() {
        return description;
    }

    private static boolean beginsWithIdeograph(String name) {
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            if (Character.isLetter(c)) {
                return Character.isIdeographic(c);
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static List<String> titles(NameForms forms, List<String> prefixes) {
        return NameForms.map(forms.words(), words -> withoutArticle(words, prefixes));
    }

    private static List<String> titleLetters(NameForms forms, List<String> prefixes) {
        List<String> words = forms.words();
        List<String> titles = titles(forms, prefixes);
        if (titles == words) {
            return forms.letters();
        }
        List<String> letters = new ArrayList<>(forms.letters());
        for (int i = 0; i < letters.size(); i++) {
            if (!titles.get(i).equals(words.get(i))) {
                letters.set(i, Folding.letters(titles.get(i)));
            }
        }
        return letters;
    }

    private static String withoutArticle(String words, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (words.length() > prefix.length() && words.startsWith(prefix)) {
                return words.substring(prefix.length());
            }
        }
        return words;
    }

    /** A collation key's bytes compare one by one, unsigned; so do chars. */
    private static String collationKey(Locale locale, String name) {
        Collator collator = Collator.getInstance(locale);
        collator.setStrength(Collator.SECONDARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        CollationKey key = collator.getCollationKey(name);
        byte[] bytes = key.toByteArray();
        StringBuilder chars = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            chars.append((char) (b & 0xFF));
        }
        return chars.toString();
    }
}
