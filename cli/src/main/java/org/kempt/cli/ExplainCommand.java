package org.kempt.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleSet;
import org.kempt.report.TerminalMarkdown;
import org.kempt.workspace.RuleDocumentReader;

/** {@code kempt explain}: shows the document of a rule. */
final class ExplainCommand implements Subcommand {
    private final RuleSet rules;

    ExplainCommand(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String operands() {
        return "RULE...";
    }

    @Override
    public String summary() {
        return "Say what a rule is about, with examples.";
    }

    @Override
    public String description() {
        return "Says what a rule is about: why, with examples, what its fix does, and its options.";
    }

    @Override
    public Options options() {
        return CommonOptions.general(new Options());
    }

    @Override
    public int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException {
        List<String> names = line.getArgList();
        if (names.isEmpty()) {
            throw new UsageException("explain which rule? `kempt rules` lists all");
        }
        for (String name : names) {
            RuleDescriptor rule = RuleArguments.descriptor(name, rules);
            TerminalMarkdown.write(RuleDocumentReader.read(rule), console.out(), console.colors());
        }
        return ExitCode.CLEAN;
    }
}
