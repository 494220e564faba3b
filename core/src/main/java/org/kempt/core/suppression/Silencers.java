package org.kempt.core.suppression;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kempt.core.rule.RuleId;

/** What silences which rule at one place: a line, or the whole file. The first claim to a rule keeps it. */
final class Silencers {
    private final Map<RuleId, Claim> named = new HashMap<>();
    private @Nullable Claim bare;

    void add(Claim claim) {
        if (claim.isBare()) {
            bare = bare == null ? claim : bare;
            return;
        }
        claim.rules().forEach(rule -> named.putIfAbsent(rule, claim));
    }

    /** Returns what silences {@code rule} by name, else what silences all rules, or null. */
    @Nullable
    Claim of(RuleId rule) {
        Claim claim = named.get(rule);
        return claim != null ? claim : bare;
    }

    /** Returns what silences {@code rule} by name, or null. */
    @Nullable
    Claim byName(RuleId rule) {
        return named.get(rule);
    }
}
