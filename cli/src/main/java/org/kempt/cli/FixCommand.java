package org.kempt.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.kempt.core.fix.Applicability;
import org.kempt.core.rule.RuleSet;
import org.kempt.report.Colors;
import org.kempt.report.FailOn;
import org.kempt.report.FileReport;
import org.kempt.report.ReportFormat;
import org.kempt.report.ReportSettings;
import org.kempt.report.Reporter;
import org.kempt.report.Summary;
import org.kempt.report.SummingReporter;
import org.kempt.workspace.BaselineChoice;
import org.kempt.workspace.BaselineOutcome;
import org.kempt.workspace.Baselines;
import org.kempt.workspace.ChangedFiles;
import org.kempt.workspace.FileRun;
import org.kempt.workspace.FixedFile;
import org.kempt.workspace.InputFile;
import org.kempt.workspace.InputFinder;
import org.kempt.workspace.ListFixer;
import org.kempt.workspace.UnmatchedSections;

/** {@code kempt fix}: repairs what can be repaired and says what is left. */
final class FixCommand implements Subcommand {
    private static final String UNSAFE = "unsafe";
    private static final String DIFF = "diff";

    private final RuleSet rules;

    FixCommand(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "fix";
    }

    @Override
    public String operands() {
        return "[PATH...]";
    }

    @Override
    public String summary() {
        return "Repair what can be repaired safely.";
    }

    @Override
    public String description() {
        return """
                Repairs what can be repaired safely, and says what is left. A line that no fix is for stays as it is, byte \
                for byte. Each fix is proved: one that would change more than it may is taken back. What a baseline holds \
                is left alone; with --no-baseline it is repaired, too.

                A PATH is a file, a folder, in which every Markdown file is read that Git does not ignore, or - for \
                standard input, which is then written to standard output. Without any it is the current folder.""";
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(CommonOptions.flag(null, DIFF, "Write no file but a patch that `git apply` takes."));
        options.addOption(CommonOptions.flag(null, UNSAFE, "Apply also fixes that may change what the list says."));
        CommonOptions.preset(options);
        CommonOptions.rules(options);
        CommonOptions.input(options);
        CommonOptions.changes(options);
        CommonOptions.baseline(options);
        CommonOptions.reports(options);
        CommonOptions.loudness(options);
        return CommonOptions.general(options);
    }

    @Override
    public int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException {
        RunOptions options = RunOptions.of(line, surroundings);
        BaselineChoice choice = BaselineArguments.of(line, surroundings.directory());
        boolean diff = line.hasOption(DIFF);
        if (diff && options.format() != ReportFormat.TEXT) {
            String word = options.format().word();
            throw new UsageException("--diff writes a patch, not " + word + "; give --diff or --format " + word
                    + ", or --report " + word + "=FILE beside --diff");
        }
        Applicability most = line.hasOption(UNSAFE) ? Applicability.UNSAFE : Applicability.SAFE;
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
        ListFixer task = new ListFixer(rules, changes, baselines.get(), most, !diff);
        boolean fromStandardInput = options.operands().contains(InputFinder.STANDARD_INPUT);
        ReportSettings settings = options.settings(fromStandardInput ? Colors.OFF : console.colors());
        Optional<ReportFiles> reports = ReportFiles.begin(options.reports(), files, settings, console);
        if (reports.isEmpty()) {
            return ExitCode.ERROR;
        }
        try (ReportFiles opened = reports.get()) {
            boolean fails;
            if (diff) {
                Patches patches = new Patches(task, surroundings.directory(), console);
                Reporter reporter = opened.with(new PatchReporter(console.err(), options.quiet()));
                Summary now = patches.write(files, reporter);
                fails = options.fails(now) || (patches.any() && options.failOn() != FailOn.NEVER);
            } else {
                Writer out = fromStandardInput ? console.err() : console.out();
                Reporter reporter = opened.with(options.format().reporter(out, settings));
                fails = options.fails(writeReports(files, task, reporter, console));
            }
            opened.commit(console);
            if (console.hasProblems()) {
                return ExitCode.ERROR;
            }
            return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }
    }

    private static Summary writeReports(
            List<InputFile> files, FileRun.Task<FixedFile> task, Reporter reporter, Console console)
            throws IOException {
        SummingReporter sum = new SummingReporter(reporter);
        UnmatchedSections unmatched = new UnmatchedSections();
        FileRun.run(
                files,
                task,
                fixed -> {
                    fixed.warn(console);
                    unmatched.add(
                            fixed.file().configuration(),
                            fixed.result().before().document());
                    if (fixed.file().file().isEmpty()) {
                        console.out().write(fixed.after());
                    }
                    BaselineOutcome baseline = fixed.baseline();
                    sum.add(FileReport.fixed(fixed.file().name(), fixed.result())
                            .since(fixed.unchanged())
                            .withBaseline(baseline.held(), baseline.fixedSince()));
                },
                console);
        if (console.hasProblems()) {
            sum.miss();
        }
        unmatched.report(console);
        return sum.finish();
    }
}
