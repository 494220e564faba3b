package org.kempt.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** {@code kempt man}: writes the manual page. */
final class ManCommand implements Subcommand {
    private final Supplier<List<Subcommand>> commands;

    /** Creates the command; {@code commands} has it among all others. */
    ManCommand(Supplier<List<Subcommand>> commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "man";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String summary() {
        return "Write the manual page.";
    }

    @Override
    public String description() {
        return "Writes the manual page, to be read with `kempt man | man -l -` or put where man looks for it.";
    }

    @Override
    public Options options() {
        return CommonOptions.general(new Options());
    }

    @Override
    public int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException {
        if (!line.getArgList().isEmpty()) {
            throw new UsageException("man takes no argument; `kempt help COMMAND` explains one command");
        }
        console.out().append(ManualPage.of(commands.get()));
        return ExitCode.CLEAN;
    }
}
