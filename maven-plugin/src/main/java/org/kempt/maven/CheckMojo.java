package org.kempt.maven;

import java.io.IOException;
import java.util.List;
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

    /**
     * Reports to write into files besides the log, each with a <code>format</code> (concise, json, sarif, github, gitlab, rdjson,
     * checkstyle, junit, markdown, html or text) and a <code>file</code>. As a property:
     * <code>-Dkempt.reports=sarif=target/kempt.sarif,html=target/kempt.html</code>.
     */
    @Parameter(property = "kempt.reports")
    private List<ReportFile> reports = List.of();

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
        try (ReportOutputs outputs = ReportOutputs.begin(reports, folder(), reportSettings())) {
            SummingReporter reporter = new SummingReporter(outputs.with(new FindingLog(getLog())));
            UnmatchedSections unmatched = new UnmatchedSections();
            run.run(new ListChecker(run.rules(), run.changes(), run.baselines()), checked -> {
                unmatched.add(checked.file().configuration(), checked.result().document());
                reporter.add(FileReport.checked(checked.file().name(), checked.result())
                        .since(checked.unchanged())
                        .withBaseline(
                                checked.baseline().held(), checked.baseline().fixedSince()));
            });
            unmatched.report(run.messages());
            Summary summary = reporter.finish();
            outputs.commit();
            return summary;
        } catch (IOException e) {
            throw new MojoExecutionException("the report cannot be written: " + e.getMessage(), e);
        }
    }
}
