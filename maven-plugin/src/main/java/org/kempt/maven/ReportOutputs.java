package org.kempt.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.kempt.report.CombinedReporter;
import org.kempt.report.ReportSettings;
import org.kempt.report.Reporter;
import org.kempt.workspace.Failures;
import org.kempt.workspace.PendingFile;
import org.kempt.workspace.WriteException;

/** The files of reports: begun before the lists are read, and put in their places when all is reported. */
final class ReportOutputs implements AutoCloseable {
    private final List<PendingFile> files = new ArrayList<>();
    private final List<Reporter> reporters = new ArrayList<>();

    private ReportOutputs() {}

    /**
     * Begins all files; folders that are missing are made, since those of a build mostly are.
     *
     * @param folder the folder from which paths are meant
     */
    static ReportOutputs begin(List<ReportFile> reports, Path folder, ReportSettings settings)
            throws MojoExecutionException {
        ReportOutputs outputs = new ReportOutputs();
        try {
            for (ReportFile report : reports) {
                outputs.add(report, folder, settings.forFile());
            }
            return outputs;
        } catch (MojoExecutionException e) {
            outputs.close();
            throw e;
        }
    }

    private void add(ReportFile report, Path folder, ReportSettings settings) throws MojoExecutionException {
        Path file = folder.resolve(report.file().toPath());
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            PendingFile pending = PendingFile.begin(file);
            files.add(pending);
            reporters.add(report.format().reporter(pending.writer(), settings));
        } catch (WriteException e) {
            throw new MojoExecutionException("reports: " + file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("reports: " + file + ": cannot be written: " + Failures.reason(e), e);
        }
    }

    /** Returns what reports to all files. */
    Reporter all() {
        return new CombinedReporter(reporters);
    }

    /** Returns what reports to {@code log} and to all files. */
    Reporter with(Reporter log) {
        return new CombinedReporter(List.of(log, all()));
    }

    /** Puts the files in their places. */
    void commit() throws MojoExecutionException {
        for (PendingFile file : files) {
            try {
                file.commit();
            } catch (WriteException e) {
                throw new MojoExecutionException("reports: " + e.getMessage(), e);
            }
        }
    }

    @Override
    public void close() throws MojoExecutionException {
        for (PendingFile file : files) {
            try {
                file.close();
            } catch (IOException e) {
                throw new MojoExecutionException("reports: cannot be written: " + Failures.reason(e), e);
            }
        }
    }
}
