package org.kempt.rules.layout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How rules are written; an option of {@code rule-marker}. */
public enum RuleStyle {
    /** As most rules of the file. */
    AUTO(null),
    HYPHENS("---"),
    ASTERISKS("***"),
    UNDERSCORES("___");

    private final @Nullable String text;

    RuleStyle(@Nullable String text) {
        this.text = text;
    }

    /** Returns the rule; empty where the file's habit decides. */
    Optional<String> text() {
        return Optional.ofNullable(text);
    }
}
