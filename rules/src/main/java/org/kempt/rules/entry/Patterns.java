package org.kempt.rules.entry;

import java.util.List;
import org.kempt.core.text.Wildcards;

/** Texts that a configuration allows; {@code *} in a pattern stands for any characters. */
final class Patterns {
    private final List<String> patterns;

    Patterns(List<String> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** Returns whether a pattern matches the whole of {@code text}. */
    boolean match(String text) {
        for (String pattern : patterns) {
            if (Wildcards.match(pattern, text)) {
                return true;
            }
        }
        return false;
    }
}
