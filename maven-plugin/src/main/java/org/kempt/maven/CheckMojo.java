package org.kempt.maven;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.kempt.core.text.Spelling;
import org.kempt.report.FailOn;
import org.kempt.report.FileReport;
import org.kempt.report.Summary;
import org.kempt.report.SummaryLine;
import org.kempt.report.SummingReporter;
import org.kempt.workspace.ChangedFiles;
import org.kempt.workspace.ListChecker;
import org.kempt.workspace.UnmatchedSections;

/** Says what is wrong in lists, and fails the build where something is. No file is changed. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends ListMojo {

    /** The least severity that fails the build: error, warning, info or never. */
    @Parameter(property = "kempt.failOn", defaultValue = "warning")
    private String failOn = FailOn.WARNING.word();

    /** How many findings of that severity or a higher one are put up with before the build fails. */
    @Parameter(property = "kempt.maxAllowed", defaultValue = "0")
    private int maxAllowed;

    @Override
    void execute(ListRun run) throws MojoExecutionException, MojoFailureException {
        FailOn threshold = FailOn.of(failOn)
                .orElseThrow(() -> new MojoExecutionException("failOn takes " + String.join(", ", FailOn.words())
                        + ", not `" + failOn + "`" + Spelling.hint(failOn, FailOn.words())));
        Summary summary = check(run);
        if (summary.fixable() > 0) {
            getLog().info(summary.fixable() + " of " + summary.diagnostics() + " can be fixed: " + command("fix"));
        }
        int count = threshold.count(summary);
        if (count > maxAllowed) {
            throw new MojoFailureException(SummaryLine.counts(summary)
                    + (maxAllowed > 0
                            ? "; " + count + " count for failOn " + threshold.word() + ", and maxAllowed is "
                                    + maxAllowed
                            : ""));
        }
        getLog().info(SummaryLine.counts(summary));
    }

    private Summary check(ListRun run) throws MojoExecutionException {
        SummingReporter reporter = new SummingReporter(new FindingLog(getLog()));
        UnmatchedSections unmatched = new UnmatchedSections();
        run.run(new ListChecker(run.rules(), ChangedFiles.any()), checked -> {
            unmatched.add(checked.file().configuration(), checked.result().document());
            reporter.add(FileReport.checked(checked.file().name(), checked.result()));
        });
        try {
            unmatched.report(run.messages());
            return reporter.finish();
        } catch (IOException e) {
            throw new MojoExecutionException("the report cannot be written: " + e.getMessage(), e);
        }
    }
}
