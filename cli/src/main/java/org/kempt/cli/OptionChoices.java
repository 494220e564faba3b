package org.kempt.cli;

import java.util.List;
import java.util.Map;
import org.kempt.core.rule.RuleSet;
import org.kempt.report.FailOn;
import org.kempt.report.ReportFormat;
import org.kempt.rules.Presets;

/** The words that options take, for shells to complete. */
final class OptionChoices {
    /** Options that take a path. */
    static final List<String> FILES = List.of(CommonOptions.CONFIG, CommonOptions.STDIN_FILENAME, "from-markdownlint");

    private final Map<String, List<String>> words;

    OptionChoices(RuleSet rules) {
        List<String> ids =
                rules.descriptors().stream().map(rule -> rule.id().value()).toList();
        this.words = Map.of(
                CommonOptions.COLOR,
                KemptCommand.COLOR_WORDS,
                CommonOptions.FAIL_ON,
                FailOn.words(),
                CommonOptions.FORMAT,
                ReportFormat.words(),
                CommonOptions.PRESET,
                Presets.names(),
                CommonOptions.RULE,
                ids,
                CommonOptions.DISABLE,
                ids);
    }

    /** Returns the words that an option takes; none where it takes any. */
    List<String> of(String option) {
        return words.getOrDefault(option, List.of());
    }
}
