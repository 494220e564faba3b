package org.kempt.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.kempt.core.FixResult;
import org.kempt.core.Linter;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.RejectedFix;
import org.kempt.core.rule.RuleId;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceText;
import org.kempt.report.Colors;
import org.kempt.report.FileReport;
import org.kempt.report.JsonReporter;
import org.kempt.report.Reporter;
import org.kempt.report.Summary;
import org.kempt.report.TextReporter;
import org.kempt.report.UnifiedDiff;

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
                for byte. Each fix is proved: one that would change more than it may is taken back.

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
        CommonOptions.format(options);
        CommonOptions.loudness(options);
        return CommonOptions.general(options);
    }

    @Override
    public int run(CommandLine line, Surroundings surroundings, Console console) throws UsageException, IOException {
        RunOptions options = RunOptions.of(line);
        boolean diff = line.hasOption(DIFF);
        if (diff && options.json()) {
            throw new UsageException("--diff writes a patch, not JSON; give --diff or --format json");
        }
        Applicability most = line.hasOption(UNSAFE) ? Applicability.UNSAFE : Applicability.SAFE;
        Optional<InputFinder> inputs =
                RunOptions.inputs(line, rules, RuleChoice.of(line, rules), surroundings, console);
        if (inputs.isEmpty()) {
            return ExitCode.ERROR;
        }
        List<InputFile> files = inputs.get().find(options.operands());
        FileRun.Task<Fixed> task = (file, source) -> fix(file, source, most, !diff);
        return diff
                ? writePatches(files, task, options, surroundings, console)
                : writeReports(files, task, options, console);
    }

    /** A file and what fixing made of it. */
    private record Fixed(InputFile file, FixResult result) {}

    private Fixed fix(InputFile file, SourceText source, Applicability most, boolean write) throws WriteException {
        FixResult result = Linter.of(rules, file.configuration()).fix(source, most, file.repository());
        if (write && result.changed() && file.file().isPresent()) {
            AtomicFile.replace(file.file().get(), result.source().encode());
        }
        return new Fixed(file, result);
    }

    private static int writeReports(
            List<InputFile> files, FileRun.Task<Fixed> task, RunOptions options, Console console) throws IOException {
        boolean fromStandardInput = options.operands().contains(InputFinder.STANDARD_INPUT);
        Writer out = fromStandardInput ? console.err() : console.out();
        Colors colors = fromStandardInput ? Colors.OFF : console.colors();
        Reporter reporter = options.json() ? new JsonReporter(out) : new TextReporter(out, colors, options.quiet());
        SummingReporter sum = new SummingReporter(reporter);
        UnmatchedSections unmatched = new UnmatchedSections();
        FileRun.run(
                files,
                task,
                fixed -> {
                    warn(fixed, console);
                    unmatched.add(
                            fixed.file().configuration(),
                            fixed.result().before().document());
                    if (fixed.file().file().isEmpty()) {
                        console.out().write(whole(fixed.result().source()));
                    }
                    sum.add(FileReport.fixed(fixed.file().name(), fixed.result()));
                },
                console);
        unmatched.report(console);
        return exitCode(sum.finish(), options, console);
    }

    /** Writes nothing but patches to standard output. As no file changes, what fails is what is wrong now. */
    private static int writePatches(
            List<InputFile> files,
            FileRun.Task<Fixed> task,
            RunOptions options,
            Surroundings surroundings,
            Console console)
            throws IOException {
        Reporter reporter = new PatchReporter(console.err(), options.quiet());
        SummingReporter now = new SummingReporter(reporter);
        UnmatchedSections unmatched = new UnmatchedSections();
        FileRun.run(
                files,
                task,
                fixed -> {
                    warn(fixed, console);
                    unmatched.add(
                            fixed.file().configuration(),
                            fixed.result().before().document());
                    String before = whole(fixed.result().before().document().source());
                    String after = whole(fixed.result().source());
                    console.out().write(UnifiedDiff.of(patchPath(fixed.file(), surroundings), before, after));
                    now.add(FileReport.checked(
                            fixed.file().name(), fixed.result().before()));
                },
                console);
        console.out().flush();
        unmatched.report(console);
        return exitCode(now.finish(), options, console);
    }

    private static int exitCode(Summary summary, RunOptions options, Console console) {
        if (console.hasProblems()) {
            return ExitCode.ERROR;
        }
        return options.fails(summary) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** Returns the whole content of a file, byte order mark included. */
    private static String whole(SourceText source) {
        return source.hasByteOrderMark() ? '\uFEFF' + source.text() : source.text();
    }

    /** Returns a path from the current folder, in which the patch will be applied. */
    private static String patchPath(InputFile file, Surroundings surroundings) {
        if (file.file().isEmpty()) {
            return file.name();
        }
        Path path = file.file().get().normalize();
        Path folder = surroundings.directory().normalize();
        Path shown = path.startsWith(folder) ? folder.relativize(path) : path;
        String name = shown.toString().replace(path.getFileSystem().getSeparator(), "/");
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** Says which fixes were not kept, which is never the user's fault. */
    private static void warn(Fixed fixed, Console console) throws IOException {
        String name = fixed.file().name();
        for (RejectedFix rejected : fixed.result().rejected()) {
            console.note(name + ":" + rejected.position().line() + ":"
                    + rejected.position().column() + ": warning: a fix of `"
                    + rejected.diagnostic().rule().id() + "` was taken back: " + rejected.reason()
                    + "; the text is as before, please report this");
        }
        if (!fixed.result().disagreeing().isEmpty()) {
            StringBuilder disagreeing = new StringBuilder();
            for (RuleId rule : fixed.result().disagreeing()) {
                disagreeing
                        .append(disagreeing.length() == 0 ? "`" : ", `")
                        .append(rule)
                        .append('`');
            }
            console.note(name + ": warning: the fixes of " + disagreeing
                    + " undo each other; disable one of them, and please report this");
        }
    }
}
