package org.kempt.report;

import java.io.IOException;
import java.io.Writer;
import org.kempt.core.diagnostic.Diagnostic;

/** Writes one line for each finding and nothing else. */
final class ConciseReporter implements Reporter {
    private final Writer out;
    private final Colors colors;

    ConciseReporter(Writer out, Colors colors) {
        this.out = out;
        this.colors = colors;
    }

    @Override
    public void add(FileReport file) throws IOException {
        for (Diagnostic diagnostic : file.diagnostics()) {
            out.append(DiagnosticLine.of(file, diagnostic, colors)).append('\n');
        }
    }

    @Override
    public void finish(Summary summary) throws IOException {
        out.flush();
    }
}
