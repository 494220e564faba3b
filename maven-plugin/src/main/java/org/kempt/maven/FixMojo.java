package org.kempt.maven;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.kempt.core.fix.Applicability;
import org.kempt.report.FileReport;
import org.kempt.report.Summary;
import org.kempt.report.SummaryLine;
import org.kempt.report.SummingReporter;
import org.kempt.workspace.ListFixer;
import org.kempt.workspace.UnmatchedSections;

/**
 * Repairs in lists what can be repaired safely, and says what is left. A line that no fix is for stays as it is, byte for byte.
 * What is left does not fail the build: the goal <code>check</code> does.
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends ListMojo {

    /** Whether to apply also fixes that may change what the list says. */
    @Parameter(property = "kempt.unsafe", defaultValue = "false")
    private boolean unsafe;

    @Override
    void execute(ListRun run) throws MojoExecutionException {
        Applicability most = unsafe ? Applicability.UNSAFE : Applicability.SAFE;
        SummingReporter reporter = new SummingReporter(new FindingLog(getLog()));
        UnmatchedSections unmatched = new UnmatchedSections();
        run.run(new ListFixer(run.rules(), run.changes(), run.baselines(), most, true), fixed -> {
            fixed.warn(run.messages());
            unmatched.add(fixed.file().configuration(), fixed.result().before().document());
            reporter.add(FileReport.fixed(fixed.file().name(), fixed.result())
                    .withBaseline(fixed.baseline().held(), fixed.baseline().fixedSince()));
        });
        try {
            unmatched.report(run.messages());
            Summary summary = reporter.finish();
            getLog().info(SummaryLine.counts(summary));
        } catch (IOException e) {
            throw new MojoExecutionException("the report cannot be written: " + e.getMessage(), e);
        }
    }
}
