package org.kempt.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleId;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.text.Spelling;
import org.kempt.workspace.RuleChoice;

/** Reads names of rules from arguments. */
final class RuleArguments {
    private RuleArguments() {}

    /**
     * Reads {@code --rule} and {@code --disable}.
     *
     * @throws UsageException if there is no rule of a name
     */
    static RuleChoice choice(CommandLine line, RuleSet rules) throws UsageException {
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
}
