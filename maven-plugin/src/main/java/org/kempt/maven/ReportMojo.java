package org.kempt.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.kempt.report.FileReport;
import org.kempt.report.ReportFormat;
import org.kempt.report.SummingReporter;
import org.kempt.workspace.CheckedFile;
import org.kempt.workspace.ListChecker;

/**
 * Writes a page for the project's site that says what is wrong in its lists, by rule and by file, with the lists themselves and
 * the documents of the rules to look things up in.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends ListMojo implements MavenMultiPageReport {

    /** The folder of the site. */
    @Parameter(defaultValue = "${project.build.directory}/reports", readonly = true, required = true)
    private File outputDirectory;

    /** What newer sites call the output path, which is this name unless it is said otherwise; older ones ask here. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return FindingsPage.NAME;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale language) {
        return "Kempt";
    }

    @Override
    public String getDescription(Locale language) {
        return "What is wrong in the project's curated lists.";
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        outputDirectory = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return outputDirectory;
    }

    /** The pages are written through the site, and look like it. */
    @Override
    public boolean isExternalReport() {
        return false;
    }

    @Override
    public boolean canGenerateReport() {
        return isWanted();
    }

    /** Called by itself it has no site to be part of, and writes a page that stands alone. */
    @Override
    void execute(ListRun run) throws MojoExecutionException {
        ReportFile page = new ReportFile();
        page.setFormat(ReportFormat.HTML.word());
        page.setFile(new File(outputDirectory, FindingsPage.NAME + ".html"));
        try (ReportOutputs outputs = ReportOutputs.begin(List.of(page), folder(), reportSettings())) {
            SummingReporter reporter = new SummingReporter(outputs.all());
            run.run(
                    new ListChecker(run.rules(), run.changes(), run.baselines()),
                    checked -> reporter.add(report(checked)));
            reporter.finish();
            outputs.commit();
            getLog().info("wrote " + page.file());
        } catch (IOException e) {
            throw new MojoExecutionException("the report cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void generate(Sink sink, Locale language) throws MavenReportException {
        throw new MavenReportException("this report has several pages, which needs maven-site-plugin 3.20 or newer");
    }

    @Override
    public void generate(Sink sink, SinkFactory pages, Locale language) throws MavenReportException {
        List<FileReport> reports = new ArrayList<>();
        try {
            ListRun run = find();
            run.run(
                    new ListChecker(run.rules(), run.changes(), run.baselines()),
                    checked -> reports.add(report(checked)));
            new FindingsPage(sink, reports).write();
            try (Sink rules = page(pages, RulesPage.NAME)) {
                new RulesPage(rules).write(reports);
            }
            for (int i = 0; i < reports.size(); i++) {
                if (!reports.get(i).diagnostics().isEmpty()) {
                    try (Sink list = page(pages, ListPage.name(i))) {
                        new ListPage(list).write(reports.get(i));
                    }
                }
            }
        } catch (MojoExecutionException e) {
            throw new MavenReportException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MavenReportException("the site cannot be written: " + e.getMessage(), e);
        }
    }

    private static FileReport report(CheckedFile checked) {
        return FileReport.checked(checked.file().name(), checked.result())
                .withBaseline(checked.baseline().held(), checked.baseline().fixedSince());
    }

    private Sink page(SinkFactory pages, String name) throws IOException {
        return pages.createSink(outputDirectory, name + ".html");
    }
}
