package org.kempt.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.kempt.core.document.Document;
import org.kempt.core.rule.RuleSet;
import org.kempt.report.EntriesJsonReporter;
import org.kempt.report.EntriesReporter;
import org.kempt.report.EntriesTextReporter;
import org.kempt.workspace.FileRun;
import org.kempt.workspace.InputFile;
import org.kempt.workspace.InputFinder;
import org.kempt.workspace.RuleChoice;

/** {@code kempt entries}: shows a list as Kempt understands it. */
final class EntriesCommand implements Subcommand {
    private final RuleSet rules;

    EntriesCommand(RuleSet rules) {
        this.rules = rules;
    }

    /** A file as Kempt understands it. */
    private record Model(String path, Document document) {}

    @Override
    public String name() {
        return "entries";
    }

    @Override
    public String operands() {
        return "[PATH...]";
    }

    @Override
    public String summary() {
        return "Show sections, lists and entries as data.";
    }

    @Override
    public String description() {
        return """
                Shows lists as Kempt understands them: their sections, lists and entries, each entry with name, address, \
                separator, description and what trails it.

                A PATH is a file, a folder or - for standard input. Without any it is the current folder.""";
    }

    @Override
    public Options options() {
        Options options = new Options();
        CommonOptions.format(options);
        CommonOptions.input(options);
        options.addOption(CommonOptions.flag("v", CommonOptions.VERBOSE, "Say also what was read and decided."));
        return CommonOptions.general(options);
    }

    @Override
    public int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException {
        boolean json = RunOptions.isJson(line);
        Optional<InputFinder> inputs = RunOptions.inputs(line, rules, RuleChoice.ANY, surroundings, console);
        if (inputs.isEmpty()) {
            return ExitCode.ERROR;
        }
        List<InputFile> files = inputs.get().find(line.getArgList());
        EntriesReporter reporter = json
                ? new EntriesJsonReporter(console.out())
                : new EntriesTextReporter(console.out(), console.colors());
        FileRun.run(
                files,
                (file, source) -> new Model(file.name(), Document.parse(source)),
                model -> reporter.add(model.path(), model.document()),
                console);
        reporter.finish();
        return console.hasProblems() ? ExitCode.ERROR : ExitCode.CLEAN;
    }
}
