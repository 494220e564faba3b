package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers things so that equal things have equal numbers: what a thing is made of can then be said in few characters. */
final class Identities {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> labels = new ArrayList<>();

    /**
     * Returns the number of a thing.
     *
     * @param key what it is made of
     * @param label how a message would call it
     */
    int of(String key, String label) {
        Integer known = numbers.putIfAbsent(key, labels.size());
        if (known != null) {
            return known;
        }
        labels.add(label);
        return labels.size() - 1;
    }

    String label(int number) {
        return labels.get(number);
    }
}
