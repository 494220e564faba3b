package org.kempt.workspace;

import java.util.Set;
import org.kempt.core.config.Configuration;
import org.kempt.core.rule.RuleId;

/**
 * Which rules a run is limited to, whatever is configured.
 *
 * @param only the only rules to run; empty for no such limit
 * @param without the rules not to run
 */
public record RuleChoice(Set<RuleId> only, Set<RuleId> without) {
    /** Every rule that the configuration turns on. */
    public static final RuleChoice ANY = new RuleChoice(Set.of(), Set.of());

    /** Returns the configuration with the rules limited to those asked for. */
    public Configuration limit(Configuration configuration) {
        Configuration limited = only.isEmpty() ? configuration : configuration.only(only);
        return without.isEmpty() ? limited : limited.without(without);
    }
}
