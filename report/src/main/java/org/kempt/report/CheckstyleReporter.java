package org.kempt.report;

import java.io.IOException;
import java.io.Writer;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.source.Position;

/** Writes the XML of Checkstyle. Such a report knows only where a finding begins. */
final class CheckstyleReporter implements Reporter {
    private final Writer out;

    CheckstyleReporter(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
    }

    @Override
    public void add(FileReport file) throws IOException {
        out.write("  <file name=\"" + XmlText.of(ReportPath.of(file)) + "\">\n");
        for (Diagnostic diagnostic : file.diagnostics()) {
            Position position =
                    file.document().source().position(diagnostic.range().start());
            out.write("    <error line=\"" + position.line() + "\" column=\"" + position.column() + "\" severity=\""
                    + JsonText.word(diagnostic.severity()) + "\" message=\"" + XmlText.of(diagnostic.message())
                    + "\" source=\"kempt." + JsonText.word(diagnostic.rule().category()) + "."
                    + diagnostic.rule().id() + "\"/>\n");
        }
        out.write("  </file>\n");
    }

    @Override
    public void finish(Summary summary) throws IOException {
        out.write("</checkstyle>\n");
        out.flush();
    }
}
