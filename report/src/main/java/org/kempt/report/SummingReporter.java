package org.kempt.report;

import java.io.IOException;

/** Hands on reports and counts what is in them. */
public final class SummingReporter {
    private final Reporter reporter;
    private Summary summary = Summary.NOTHING;

    /** Creates one that hands on to {@code reporter}. */
    public SummingReporter(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * Counts and reports a file.
     *
     * @throws IOException if the output cannot be written
     */
    public void add(FileReport file) throws IOException {
        summary = summary.plus(Summary.of(file));
        reporter.add(file);
    }

    /** Notes that a file had to be left out. */
    public void miss() {
        summary = summary.incomplete();
    }

    /**
     * Ends the report and returns what all files had together.
     *
     * @throws IOException if the output cannot be written
     */
    public Summary finish() throws IOException {
        reporter.finish(summary);
        return summary;
    }
}
