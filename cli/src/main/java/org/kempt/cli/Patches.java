package org.kempt.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kempt.report.FileReport;
import org.kempt.report.Reporter;
import org.kempt.report.Summary;
import org.kempt.report.SummingReporter;
import org.kempt.report.UnifiedDiff;
import org.kempt.workspace.BaselineOutcome;
import org.kempt.workspace.FileRun;
import org.kempt.workspace.FixedFile;
import org.kempt.workspace.InputFile;
import org.kempt.workspace.UnmatchedSections;

/** Writes to standard output nothing but what fixing would change, as patches. */
final class Patches {
    private final FileRun.Task<FixedFile> task;
    private final Path directory;
    private final Console console;
    private boolean any;

    /**
     * Creates one.
     *
     * @param directory the folder in which the patches will be applied
     */
    Patches(FileRun.Task<FixedFile> task, Path directory, Console console) {
        this.task = task;
        this.directory = directory;
        this.console = console;
    }

    /** Writes the patches. As no file changes, what is reported and summed up is what is wrong now. */
    Summary write(List<InputFile> files, Reporter reporter) throws IOException {
        SummingReporter now = new SummingReporter(reporter);
        UnmatchedSections unmatched = new UnmatchedSections();
        FileRun.run(
                files,
                task,
                fixed -> {
                    fixed.warn(console);
                    unmatched.add(
                            fixed.file().configuration(),
                            fixed.result().before().document());
                    String patch = UnifiedDiff.of(fixed.file().pathFrom(directory), fixed.before(), fixed.after());
                    any |= !patch.isEmpty();
                    console.out().write(patch);
                    BaselineOutcome baseline = fixed.baseline();
                    now.add(FileReport.checked(
                                    fixed.file().name(), fixed.result().before())
                            .withBaseline(baseline.held(), baseline.fixedSince()));
                },
                console);
        if (console.hasProblems()) {
            now.miss();
        }
        console.out().flush();
        unmatched.report(console);
        return now.finish();
    }

    /** Returns whether there was anything to change. */
    boolean any() {
        return any;
    }
}
