package org.kempt.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.kempt.core.document.Document;
import org.kempt.core.rule.RuleSet;
import org.kempt.report.ConventionsJsonReporter;
import org.kempt.report.ConventionsReporter;
import org.kempt.report.ConventionsTextReporter;
import org.kempt.workspace.FileRun;
import org.kempt.workspace.InputFile;
import org.kempt.workspace.InputFinder;
import org.kempt.workspace.RuleChoice;

/** {@code kempt conventions}: shows what a list usually does. */
final class ConventionsCommand implements Subcommand {
    private final RuleSet rules;

    ConventionsCommand(RuleSet rules) {
        this.rules = rules;
    }

    /** A file and what is in it. */
    private record Model(String path, Document document) {}

    @Override
    public String name() {
        return "conventions";
    }

    @Override
    public String operands() {
        return "[PATH...]";
    }

    @Override
    public String summary() {
        return "Show what a list usually does, with figures.";
    }

    @Override
    public String description() {
        return """
                Shows what a list usually does: its separator, the end of its descriptions, its order, and so on, each \
                with its share and count, and the lines in which it is otherwise. Rules whose options are `auto` go by \
                these habits; where too little agrees there is none.

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
        ConventionsReporter reporter = json
                ? new ConventionsJsonReporter(console.out())
                : new ConventionsTextReporter(console.out(), console.colors());
        FileRun.run(
                files,
                (file, source) -> new Model(file.name(), Document.parse(source)),
                model -> reporter.add(model.path(), model.document()),
                console);
        reporter.finish();
        return console.hasProblems() ? ExitCode.ERROR : ExitCode.CLEAN;
    }
}
