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
import org.kempt.workspace.BaselineChoice;
import org.kempt.workspace.BaselineOutcome;
import org.kempt.workspace.Baselines;
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
                Says what is wrong in lists. No list is changed.

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
        BaselineArguments.writing(CommonOptions.baseline(options));
        CommonOptions.reports(options);
        CommonOptions.loudness(options);
        return CommonOptions.general(options);
    }

    @Override
    public int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException {
        RunOptions options = RunOptions.of(line, surroundings);
        BaselineChoice choice = BaselineArguments.of(line, surroundings.directory());
        Optional<InputFinder> inputs =
                RunOptions.inputs(line, rules, RuleArguments.choice(line, rules), surroundings, console);
        if (inputs.isEmpty()) {
            return ExitCode.ERROR;
        }
        List<InputFile> found = inputs.get().find(options.operands());
        ChangedFiles changes = ChangedFiles.of(found, ChangeArguments.of(line), console);
        List<InputFile> files = changes.in(found);
        Optional<Baselines> baselines = Baselines.of(files, rules, choice, surroundings.directory(), console);
        if (baselines.isEmpty()) {
            return ExitCode.ERROR;
        }
        ReportSettings settings = options.settings(console.colors());
        Optional<ReportFiles> reports = ReportFiles.begin(options.reports(), files, settings, console);
        if (reports.isEmpty()) {
            return ExitCode.ERROR;
        }
        try (ReportFiles opened = reports.get()) {
            Reporter reporter = opened.with(options.format().reporter(console.out(), settings));
            Summary summary = check(files, new ListChecker(rules, changes, baselines.get()), reporter, console);
            opened.commit(console);
            if (console.hasProblems()) {
                // A baseline that is written now would lose what it holds of the files that failed.
                return ExitCode.ERROR;
            }
            for (String written : baselines.get().write(console)) {
                if (!options.quiet()) {
                    console.note(written);
                }
            }
            if (console.hasProblems()) {
                return ExitCode.ERROR;
            }
            return options.fails(summary) ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }
    }

    private static Summary check(List<InputFile> files, ListChecker task, Reporter reporter, Console console)
            throws IOException {
        SummingReporter sum = new SummingReporter(reporter);
        UnmatchedSections unmatched = new UnmatchedSections();
        FileRun.run(
                files,
                task,
                checked -> {
                    unmatched.add(
                            checked.file().configuration(), checked.result().document());
                    BaselineOutcome baseline = checked.baseline();
                    task.baselines().record(checked.file(), baseline);
                    sum.add(FileReport.checked(checked.file().name(), checked.result())
                            .since(checked.unchanged())
                            .withBaseline(baseline.held(), baseline.fixedSince()));
                },
                console);
        if (console.hasProblems()) {
            sum.miss();
        }
        Summary summary = sum.finish();
        unmatched.report(console);
        return summary;
    }
}
