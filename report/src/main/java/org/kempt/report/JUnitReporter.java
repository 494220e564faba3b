package org.kempt.report;

import java.io.IOException;
import java.io.Writer;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.rule.Severity;

/** Writes the XML of JUnit as continuous integration reads it: each file is a test, which an error or a warning fails. */
final class JUnitReporter implements Reporter {
    private final Writer out;

    JUnitReporter(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"kempt\">\n");
    }

    @Override
    public void add(FileReport file) throws IOException {
        String name = XmlText.of(ReportPath.of(file));
        StringBuilder failures = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        int count = 0;
        for (Diagnostic diagnostic : file.diagnostics()) {
            boolean fails = diagnostic.severity() != Severity.INFO;
            count += fails ? 1 : 0;
            (fails ? failures : notes)
                    .append(XmlText.of(DiagnosticLine.of(file, diagnostic, Colors.OFF)))
                    .append('\n');
        }
        out.write("  <testsuite name=\"" + name + "\" tests=\"1\" failures=\"" + (count > 0 ? 1 : 0)
                + "\" errors=\"0\" skipped=\"0\" time=\"0\">\n");
        out.write("    <testcase name=\"" + name + "\" classname=\"kempt\" time=\"0\">\n");
        if (count > 0) {
            out.write("      <failure message=\"" + count + (count == 1 ? " diagnostic" : " diagnostics")
                    + "\" type=\"kempt\">" + failures + "</failure>\n");
        }
        if (notes.length() > 0) {
            out.write("      <system-out>" + notes + "</system-out>\n");
        }
        out.write("    </testcase>\n  </testsuite>\n");
    }

    @Override
    public void finish(Summary summary) throws IOException {
        out.write("</testsuites>\n");
        out.flush();
    }
}
