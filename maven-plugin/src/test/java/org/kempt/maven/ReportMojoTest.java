package org.kempt.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report does by itself; within a site it is tested by real builds. */
@MojoTest
class ReportMojoTest {
    @TempDir
    Path folder;

    @Test
    @InjectMojo(goal = "report")
    void writesAPageThatStandsAlone(ReportMojo report) throws Exception {
        GoalRun run = GoalRun.in(folder)
                .file("README.md", GoalRun.FLAWED)
                .with(report, "outputDirectory", "reports")
                .execute(report);

        assertThat(run.text("reports/kempt.html")).contains("<!DOCTYPE html>", "duplicate-entry");
        assertThat(run.log()).singleElement().asString().startsWith("INFO wrote ");
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "skip", value = "true")
    void isNoPartOfASiteWhereItIsSkipped(ReportMojo report) throws Exception {
        GoalRun.in(folder).execute(report);

        assertThat(report.canGenerateReport()).isFalse();
    }
}
