package org.kempt.rules.draft;

import java.util.List;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.ConfigurationLoader;
import org.kempt.core.config.InvalidConfigurationException;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceText;

/**
 * Tells settings that mostly report what a rule leaves alone where it goes by habits, such as a description that is nothing
 * but a tag. Who has many of those does not want the setting, however usual it is.
 */
final class Strictness {
    /** Fewer are worth a look, and may be what nobody has noticed. */
    private static final int LEAST = 3;

    private final RuleSet rules;
    private final List<SourceText> lists;

    Strictness(RuleSet rules, List<SourceText> lists) {
        this.rules = rules;
        this.lists = List.copyOf(lists);
    }

    /** Returns whether more than half of what a setting reports goes unreported without it. */
    boolean isBeyondHabit(DraftSetting setting) {
        RuleSet rule = RuleSet.of(rules.find(setting.rule()).stream().toList());
        int strict = count(rule, configuration(setting, rule));
        int more = strict - count(rule, Configuration.defaults());
        return more >= LEAST && more * 2 > strict;
    }

    private int count(RuleSet rule, Configuration configuration) {
        Linter linter = Linter.of(rule, configuration);
        return lists.stream()
                .mapToInt(list -> linter.lint(list).diagnostics().size())
                .sum();
    }

    private static Configuration configuration(DraftSetting setting, RuleSet rule) {
        try {
            return ConfigurationLoader.load("rules: {" + setting.rule() + ": " + setting.value() + "}\n", rule);
        } catch (InvalidConfigurationException e) {
            throw new IllegalStateException("no setting: " + setting, e);
        }
    }
}
