package org.kempt.rules.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.source.SourceText;

/** Knows how names are spelled. Immutable once it is made. */
final class NameSpelling {
    private static final NameSpelling COMMON = new NameSpelling(List.of(), List.of());
    private static final int FIRST_NON_ASCII = 0x80;
    private static final int LETTER_BITS = 5;
    private static final int LETTER = (1 << LETTER_BITS) - 1;
    private static final int BEGINNINGS = 1 << (3 * LETTER_BITS);

    /** With which three letters, see {@link #letters}, a name begins. */
    private final boolean[] beginnings = new boolean[BEGINNINGS];

    /** How long the names are that begin with these two letters: a bit for each length, modulo 32. */
    private final int[] lengths = new int[1 << (2 * LETTER_BITS)];

    private final Map<String, ProductName> byLowerCase = new HashMap<>();
    private final Map<String, ProductName> byOther = new HashMap<>();

    /**
     * Returns what knows the names of {@link ProductNames}.
     *
     * @param added more names
     * @param removed names to leave alone, whatever their case
     */
    static NameSpelling of(List<String> added, List<String> removed) {
        return added.isEmpty() && removed.isEmpty() ? COMMON : new NameSpelling(added, removed);
    }

    private NameSpelling(List<String> added, List<String> removed) {
        ProductNames.ALL.forEach(this::add);
        added.forEach(name -> add(ProductName.of(name, "")));
        for (String name : removed) {
            byLowerCase.remove(name.toLowerCase(Locale.ROOT));
            byOther.values().removeIf(product -> product.name().equalsIgnoreCase(name));
        }
    }

    private void add(ProductName product) {
        byLowerCase.put(product.name().toLowerCase(Locale.ROOT), product);
        addBeginning(product.name());
        for (String other : product.others()) {
            byOther.put(other, product);
            addBeginning(other);
        }
    }

    private void addBeginning(String name) {
        int letters = 0;
        for (int i = 0; i < Math.min(3, name.length()); i++) {
            letters = letters(letters, name.charAt(i));
            if (name.charAt(i) >= FIRST_NON_ASCII) {
                // Beyond ASCII the bits of a letter may differ from those of the same letter in the other case.
                Arrays.fill(beginnings, true);
                Arrays.fill(lengths, -1);
            }
        }
        beginnings[letters] = true;
        boolean isAscii = name.chars().allMatch(c -> c < FIRST_NON_ASCII);
        // A letter beyond ASCII may become two in lower case.
        lengths[letters >> LETTER_BITS] |= isAscii ? 1 << name.length() : -1;
    }

    /**
     * Returns the last two of {@code letters} and {@code next} as one number. In the bits that it has of each, letters of
     * ASCII differ from each other, and from themselves in the other case in none.
     */
    private static int letters(int letters, char next) {
        return ((letters << LETTER_BITS) | (next & LETTER)) & (BEGINNINGS - 1);
    }

    /**
     * Returns where, at or after {@code from}, the first three letters stand with which a name may begin; {@code to} where
     * there are none. A quick look, which spares most words to be looked up.
     */
    int nextBeginning(SourceText source, int from, int to) {
        // A loop that does nothing else keeps all it needs in registers; nearly every character of a text goes through
        // it.
        boolean[] known = beginnings;
        int first = 0;
        int second = 0;
        for (int i = from; i < to; i++) {
            int third = source.charAt(i) & LETTER;
            if (known[(first << (2 * LETTER_BITS)) | (second << LETTER_BITS) | third] && i >= from + 2) {
                return i - 2;
            }
            first = second;
            second = third;
        }
        return to;
    }

    /** Returns whether a name that begins like the word from {@code start} to {@code end} may be that long; another quick look. */
    boolean mayBeMeant(SourceText source, int start, int end) {
        int letters = letters(letters(0, source.charAt(start)), source.charAt(start + 1));
        return (lengths[letters] & (1 << (end - start))) != 0;
    }

    /** Returns the name that {@code word} misspells; empty for one that is right, shouted, or no name. */
    Optional<ProductName> meant(String word) {
        ProductName other = byOther.get(word);
        if (other != null) {
            return Optional.of(other);
        }
        ProductName product = byLowerCase.get(word.toLowerCase(Locale.ROOT));
        boolean wrong = product != null && !product.name().equals(word) && !isShouted(product, word);
        return wrong ? Optional.ofNullable(product) : Optional.empty();
    }

    /** A word in capitals stands among others in capitals, unless it is a short one. */
    private static boolean isShouted(ProductName product, String word) {
        return product.context().isEmpty() && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
