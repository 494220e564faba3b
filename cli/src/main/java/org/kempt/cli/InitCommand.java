package org.kempt.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.kempt.core.rule.RuleSet;
import org.kempt.workspace.FirstConfiguration;
import org.kempt.workspace.WriteException;

/** {@code kempt init}: writes a first configuration. */
final class InitCommand implements Subcommand {
    private static final String FORCE = "force";
    private static final String FROM_MARKDOWNLINT = "from-markdownlint";

    private final RuleSet rules;

    InitCommand(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "init";
    }

    @Override
    public String operands() {
        return "[FILE...]";
    }

    @Override
    public String summary() {
        return "Write a first configuration from what a list does.";
    }

    @Override
    public String description() {
        return """
                Writes a .kempt.yaml into the current folder that states what the lists usually do, each with the figures \
                behind it. What is written for contributors is read, too, and what markdownlint and remark are told here.

                A FILE is a list. Without any it is the README of the current folder.""";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(CommonOptions.flag(null, FORCE, "Replace a .kempt.yaml that is there."));
        options.addOption(CommonOptions.value(
                FROM_MARKDOWNLINT, "FILE", "Translate this configuration of markdownlint; no list is needed."));
        return CommonOptions.general(options);
    }

    @Override
    public int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException {
        boolean force = line.hasOption(FORCE);
        Path folder = surroundings.directory();
        FirstConfiguration first = new FirstConfiguration(rules, folder, console);
        Optional<String> existing = first.existing(force);
        if (existing.isPresent()) {
            throw new UsageException(existing.get() + " is there already; "
                    + (force ? "remove it first" : "--force replaces a " + FirstConfiguration.NAME));
        }
        Optional<String> markdownlint = Arguments.last(line, FROM_MARKDOWNLINT);
        Optional<String> text;
        if (markdownlint.isPresent()) {
            text = first.translate(resolve(folder, markdownlint.get()), resolve(folder, line.getArgList()));
        } else if (!line.getArgList().isEmpty()) {
            text = first.draft(resolve(folder, line.getArgList()));
        } else {
            Path readme = first.readme()
                    .orElseThrow(() ->
                            new UsageException("there is no README.md in this folder; name the list: kempt init FILE"));
            text = first.draft(List.of(readme));
        }
        if (text.isEmpty()) {
            return ExitCode.ERROR;
        }
        try {
            first.write(text.get(), force);
        } catch (WriteException e) {
            console.problem(FirstConfiguration.NAME + ": " + e.getMessage(), e);
            return ExitCode.ERROR;
        }
        console.out()
                .append("wrote ")
                .append(FirstConfiguration.NAME)
                .append('\n')
                .append(text.get());
        return ExitCode.CLEAN;
    }

    private static List<Path> resolve(Path folder, List<String> operands) throws UsageException {
        List<Path> paths = new ArrayList<>();
        for (String operand : operands) {
            paths.add(resolve(folder, operand));
        }
        return paths;
    }

    private static Path resolve(Path folder, String operand) throws UsageException {
        try {
            return folder.resolve(operand);
        } catch (InvalidPathException e) {
            throw new UsageException(operand + ": not a path: " + e.getReason());
        }
    }
}
