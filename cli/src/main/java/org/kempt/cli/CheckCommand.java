package org.kempt.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.kempt.core.rule.RuleSet;
import org.kempt.report.FileReport;
import org.kempt.report.ReportSettings;
import org.kempt.report.Reporter;
import org.kempt.report.Summary;
import org.kempt.report.SummingReporter;
import org.kempt.workspace.ChangedFiles;
import org.kempt.workspace.FileRun;
import org.kempt.workspace.InputFile;
import org.kempt.workspace.InputFinder;
import org.kempt.workspace.ListChecker;
import org.kempt.workspace.UnmatchedSections;

/** {@code kempt check}: says what is wrong. */
final class CheckCommand implements Subcommand {
    private final RuleSet rules;

    CheckCommand(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String operands() {
        return "[PATH...]";
    }

    @Override
    public String summary() {
        return "Say what is wrong in lists.";
    }

    @Override
    public String description() {
        return """
                Says what is wrong in lists. No file is changed.

                A PATH is a file, a folder, in which every Markdown file is read that Git does not ignore, or - for \
                standard input. Without any it is the current folder.""";
    }

    @Override
    public Options options() {
        Options options = new Options();
        CommonOptions.preset(options);
        CommonOptions.rules(options);
        CommonOptions.input(options);
        CommonOptions.changes(options);
        CommonOptions.reports(options);
        CommonOptions.loudness(options);
        return CommonOptions.general(options);
    }

    @Override
    public int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException {
        RunOptions options = RunOptions.of(line, surroundings);
        Optional<InputFinder> inputs =
                RunOptions.inputs(line, rules, RuleArguments.choice(line, rules), surroundings, console);
        if (inputs.isEmpty()) {
            return ExitCode.ERROR;
        }
        List<InputFile> found = inputs.get().find(options.operands());
        ChangedFiles changes = ChangedFiles.of(found, ChangeArguments.of(line), console);
        List<InputFile> files = changes.in(found);
        ReportSettings settings = options.settings(console.colors());
        Optional<ReportFiles> reports = ReportFiles.begin(options.reports(), files, settings, console);
        if (reports.isEmpty()) {
            return ExitCode.ERROR;
        }
        try (ReportFiles opened = reports.get()) {
            Reporter reporter = opened.with(options.format().reporter(console.out(), settings));
            Summary summary = check(files, changes, reporter, console);
            opened.commit(console);
            if (console.hasProblems()) {
                return ExitCode.ERROR;
            }
            return options.fails(summary) ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }
    }

    private Summary check(List<InputFile> files, ChangedFiles changes, Reporter reporter, Console console)
            throws IOException {
        SummingReporter sum = new SummingReporter(reporter);
        UnmatchedSections unmatched = new UnmatchedSections();
        FileRun.run(
                files,
                new ListChecker(rules, changes),
                checked -> {
                    unmatched.add(
                            checked.file().configuration(), checked.result().document());
                    sum.add(FileReport.checked(checked.file().name(), checked.result())
                            .since(checked.unchanged()));
                },
                console);
        Summary summary = sum.finish();
        unmatched.report(console);
        return summary;
    }
}
