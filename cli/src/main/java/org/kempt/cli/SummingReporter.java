package org.kempt.cli;

import java.io.IOException;
import org.kempt.report.FileReport;
import org.kempt.report.Reporter;
import org.kempt.report.Summary;

/** Hands on reports and counts what is in them. */
final class SummingReporter {
    private final Reporter reporter;
    private Summary summary = Summary.NOTHING;

    SummingReporter(Reporter reporter) {
        this.reporter = reporter;
    }

    void add(FileReport file) throws IOException {
        summary = summary.plus(Summary.of(file));
        reporter.add(file);
    }

    /** Ends the report and returns what all files had together. */
    Summary finish() throws IOException {
        reporter.finish(summary);
        return summary;
    }
}
