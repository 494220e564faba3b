package org.kempt.core.config;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Severity;

/**
 * What a configuration says about one rule.
 *
 * @param on whether the rule runs
 * @param severity the severity of its diagnostics, or null where the configuration leaves that to the rule
 * @param values the value of each option that is set, of the type of its option
 */
record RuleSettings(boolean on, @Nullable Severity severity, Map<Option<?>, Object> values) {
    static final RuleSettings OFF = new RuleSettings(false, null, Map.of());
    static final RuleSettings ON = new RuleSettings(true, null, Map.of());

    RuleSettings {
        values = Map.copyOf(values);
    }

    static RuleSettings withSeverity(Severity severity) {
        return new RuleSettings(true, severity, Map.of());
    }

    /** Returns these settings; a severity or an option that they leave alone is that of {@code below}. */
    RuleSettings over(RuleSettings below) {
        Map<Option<?>, Object> all = new HashMap<>(below.values);
        all.putAll(values);
        return new RuleSettings(on, severity != null ? severity : below.severity, all);
    }
}
