package org.kempt.cli;

import java.io.IOException;
import org.kempt.report.FileReport;
import org.kempt.report.Reporter;
import org.kempt.report.Summary;
import org.kempt.report.SummaryLine;

/** Reports beside a patch: only the summary, for the patch itself shows what is wrong. */
final class PatchReporter implements Reporter {
    private final Appendable out;
    private final boolean quiet;

    PatchReporter(Appendable out, boolean quiet) {
        this.out = out;
        this.quiet = quiet;
    }

    @Override
    public void add(FileReport file) {
        // The patch says it.
    }

    @Override
    public void finish(Summary summary) throws IOException {
        if (!quiet && summary.files() > 0) {
            out.append(SummaryLine.of(summary)).append('\n');
        }
    }
}
