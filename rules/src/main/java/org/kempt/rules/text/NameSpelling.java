package org.kempt.rules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows how names are spelled. Immutable once it is made. */
final class NameSpelling {
    private static final NameSpelling COMMON = new NameSpelling(List.of(), List.of());
    private static final int FIRST_NON_ASCII = 0x80;
    private static final int LETTER_BITS = 5;
    private static final int LETTER = (1 << LETTER_BITS) - 1;

    /** For each pair of first letters a bit for each length that a name with these has, so that most words are no name. */
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
        addLength(product.name());
        for (String other : product.others()) {
            byOther.put(other, product);
            addLength(other);
        }
    }

    private void addLength(String name) {
        if (name.length() > 1) {
            // A letter that is not of ASCII may become two in lower case.
            boolean isAscii = name.chars().allMatch(NameSpelling::isAscii);
            lengths[prefix(name.charAt(0), name.charAt(1))] |= isAscii ? 1 << name.length() : -1;
        }
    }

    /** Letters of ASCII differ from each other in these bits, and from themselves in the other case in none of them. */
    private static int prefix(char first, char second) {
        return (first & LETTER) << LETTER_BITS | (second & LETTER);
    }

    /**
     * Returns whether a name may be meant by a word that begins with these letters; a quick look, which spares most words
     * to be cut out and looked up. Lengths that differ by 32 are taken for each other.
     */
    boolean mayBeMeant(char first, char second, int length) {
        return (lengths[prefix(first, second)] & (1 << length)) != 0 || !isAscii(first) || !isAscii(second);
    }

    private static boolean isAscii(int c) {
        return c < FIRST_NON_ASCII;
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
