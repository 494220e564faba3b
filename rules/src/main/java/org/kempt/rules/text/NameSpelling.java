package org.kempt.rules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows how names are spelled. */
final class NameSpelling {
    private final Map<String, ProductName> byLowerCase = new HashMap<>();
    private final Map<String, ProductName> byOther = new HashMap<>();

    /**
     * Knows the names of {@link ProductNames}.
     *
     * @param added more names
     * @param removed names to leave alone, whatever their case
     */
    NameSpelling(List<String> added, List<String> removed) {
        ProductNames.ALL.forEach(this::add);
        added.forEach(name -> add(ProductName.of(name, "")));
        for (String name : removed) {
            byLowerCase.remove(name.toLowerCase(Locale.ROOT));
            byOther.values().removeIf(product -> product.name().equalsIgnoreCase(name));
        }
    }

    private void add(ProductName product) {
        byLowerCase.put(product.name().toLowerCase(Locale.ROOT), product);
        product.others().forEach(other -> byOther.put(other, product));
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
