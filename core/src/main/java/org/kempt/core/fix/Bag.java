package org.kempt.core.fix;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Texts and how often each occurs, in the order of their first occurrence. */
final class Bag {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    static Bag of(Collection<String> texts) {
        Bag bag = new Bag();
        texts.forEach(bag::add);
        return bag;
    }

    void add(String text) {
        counts.merge(text, 1, Integer::sum);
    }

    /** Returns what this bag has more of than {@code other}, and how many more. */
    Bag minus(Bag other) {
        Bag rest = new Bag();
        counts.forEach((text, count) -> {
            int more = count - other.counts.getOrDefault(text, 0);
            if (more > 0) {
                rest.counts.put(text, more);
            }
        });
        return rest;
    }

    Optional<String> first() {
        return counts.keySet().stream().findFirst();
    }
}
