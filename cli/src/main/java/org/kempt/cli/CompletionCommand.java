package org.kempt.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.text.Spelling;

/** {@code kempt completion}: writes a script that has a shell complete commands and options. */
final class CompletionCommand implements Subcommand {
    private final RuleSet rules;
    private final Supplier<List<Subcommand>> commands;

    /** Creates the command; {@code commands} has it among all others. */
    CompletionCommand(RuleSet rules, Supplier<List<Subcommand>> commands) {
        this.rules = rules;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String operands() {
        return "bash|zsh|fish";
    }

    @Override
    public String summary() {
        return "Write a script that completes commands in a shell.";
    }

    @Override
    public String description() {
        return "Writes a script with which bash, zsh or fish completes commands, options and what these take. Its first lines say"
                + " how to use it.";
    }

    @Override
    public Options options() {
        return CommonOptions.general(new Options());
    }

    @Override
    public int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException {
        List<String> shells = Arrays.stream(ShellCompletion.values())
                .map(shell -> shell.name().toLowerCase(Locale.ROOT))
                .toList();
        List<String> operands = line.getArgList();
        if (operands.size() != 1 || !shells.contains(operands.get(0))) {
            String hint = operands.isEmpty() ? "" : Spelling.hint(operands.get(0), shells);
            throw new UsageException("completion takes one of " + String.join(", ", shells) + hint);
        }
        ShellCompletion shell = ShellCompletion.valueOf(operands.get(0).toUpperCase(Locale.ROOT));
        List<String> ids =
                rules.descriptors().stream().map(rule -> rule.id().value()).toList();
        console.out().append(shell.script(new ShellCompletion.Words(commands.get(), new OptionChoices(rules), ids)));
        return ExitCode.CLEAN;
    }
}
