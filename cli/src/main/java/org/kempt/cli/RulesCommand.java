package org.kempt.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.kempt.core.config.Configuration;
import org.kempt.core.rule.RuleSet;
import org.kempt.report.RuleListing;
import org.kempt.rules.Presets;

/** {@code kempt rules}: shows which rules there are. */
final class RulesCommand implements Subcommand {
    private final RuleSet rules;

    RulesCommand(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String summary() {
        return "Show which rules there are.";
    }

    @Override
    public String description() {
        return "Shows which rules there are. `kempt explain RULE` says more about one of them.";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(CommonOptions.value(
                CommonOptions.PRESET,
                "NAME,...",
                "Show what this preset sets: " + String.join(", ", Presets.names()) + "."));
        CommonOptions.format(options);
        return CommonOptions.general(options);
    }

    @Override
    public int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException {
        if (!line.getArgList().isEmpty()) {
            throw new UsageException("`kempt rules` takes no paths or names; `kempt explain RULE` is about one rule");
        }
        if (line.hasOption(CommonOptions.PRESET)) {
            writePreset(RunOptions.preset(line, rules), RunOptions.isJson(line), console);
        } else if (RunOptions.isJson(line)) {
            RuleListing.writeJson(rules.descriptors(), console.out());
        } else {
            RuleListing.writeText(rules.descriptors(), console.out(), console.colors());
        }
        return ExitCode.CLEAN;
    }

    private void writePreset(Configuration preset, boolean json, Console console) throws IOException {
        if (json) {
            RuleListing.writeJson(rules.descriptors(), preset, console.out());
        } else {
            RuleListing.writeText(rules.descriptors(), preset, console.out(), console.colors());
        }
    }
}
