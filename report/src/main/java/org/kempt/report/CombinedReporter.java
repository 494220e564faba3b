package org.kempt.report;

import java.io.IOException;
import java.util.List;

/** Reports the same in several ways. */
public final class CombinedReporter implements Reporter {
    private final List<Reporter> reporters;

    /** Creates one that hands on to each of {@code reporters}. */
    public CombinedReporter(List<Reporter> reporters) {
        this.reporters = List.copyOf(reporters);
    }

    @Override
    public void add(FileReport file) throws IOException {
        for (Reporter reporter : reporters) {
            reporter.add(file);
        }
    }

    @Override
    public void finish(Summary summary) throws IOException {
        for (Reporter reporter : reporters) {
            reporter.finish(summary);
        }
    }
}
