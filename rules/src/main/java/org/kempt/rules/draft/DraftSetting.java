package org.kempt.rules.draft;

import java.util.List;

/**
 * What a draft sets for a rule.
 *
 * @param rule the name of the rule
 * @param value what is written after its name: a word, or a map of options
 * @param reason where that comes from, in one line
 * @param exceptions titles of sections that it does not hold for
 */
record DraftSetting(String rule, String value, String reason, List<String> exceptions) {
    DraftSetting {
        exceptions = List.copyOf(exceptions);
    }

    /** Sets something for all sections. */
    DraftSetting(String rule, String value, String reason) {
        this(rule, value, reason, List.of());
    }

    /** Returns whether it is how the list is usually written, which nobody asks for. */
    boolean isHabit() {
        return value.startsWith("{style: ");
    }
}
