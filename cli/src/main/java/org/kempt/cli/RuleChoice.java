package org.kempt.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.kempt.core.config.Configuration;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleId;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.text.Spelling;

/**
 * Which rules the arguments ask for.
 *
 * @param only the only rules to run; empty for no such limit
 * @param without the rules not to run
 */
record RuleChoice(Set<RuleId> only, Set<RuleId> without) {
    /** Every rule that the configuration turns on. */
    static final RuleChoice ANY = new RuleChoice(Set.of(), Set.of());

    /**
     * Reads {@code --rule} and {@code --disable}.
     *
     * @throws UsageException if there is no rule of a name
     */
    static RuleChoice of(CommandLine line, RuleSet rules) throws UsageException {
        return new RuleChoice(ids(line, CommonOptions.RULE, rules), ids(line, CommonOptions.DISABLE, rules));
    }

    private static Set<RuleId> ids(CommandLine line, String option, RuleSet rules) throws UsageException {
        Set<RuleId> ids = new LinkedHashSet<>();
        for (String name : Arguments.all(line, option)) {
            ids.add(descriptor(name, rules).id());
        }
        if (ids.isEmpty() && line.hasOption(option)) {
            throw new UsageException("--" + option + " names no rule; `kempt rules` lists all");
        }
        return ids;
    }

    /**
     * Returns the rule of a name.
     *
     * @throws UsageException if there is none
     */
    static RuleDescriptor descriptor(String name, RuleSet rules) throws UsageException {
        List<String> names = new ArrayList<>();
        for (RuleDescriptor rule : rules.descriptors()) {
            if (rule.id().value().equals(name)) {
                return rule;
            }
            names.add(rule.id().value());
        }
        String hint = Spelling.hint(name, names);
        throw new UsageException("unknown rule `" + name + "`" + (hint.isEmpty() ? "; `kempt rules` lists all" : hint));
    }

    /** Returns the configuration with the rules limited to those asked for. */
    Configuration limit(Configuration configuration) {
        Configuration limited = only.isEmpty() ? configuration : configuration.only(only);
        return without.isEmpty() ? limited : limited.without(without);
    }
}
