package org.kempt.maven;

import java.util.HashSet;
import java.util.Set;
import org.apache.maven.doxia.sink.Sink;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.source.SourceText;
import org.kempt.report.FileReport;

/** The page of the site that shows a list line by line, so that findings can point there. */
final class ListPage {
    private final Sink sink;

    ListPage(Sink sink) {
        this.sink = sink;
    }

    /** Returns the name of the page of the list with a number. */
    static String name(int list) {
        return FindingsPage.NAME + "-list-" + (list + 1);
    }

    /** Returns the anchor of a line. */
    static String anchor(int line) {
        return "L" + line;
    }

    void write(FileReport report) {
        SitePage.begin(sink, report.path());
        SourceText source = report.document().source();
        Set<Integer> found = new HashSet<>();
        for (Diagnostic diagnostic : report.diagnostics()) {
            found.add(source.position(diagnostic.range().start()).line());
        }
        sink.verbatim();
        for (int line = 1; line <= source.lineCount(); line++) {
            sink.anchor(anchor(line));
            sink.anchor_();
            String text = String.format("%5d  %s%n", line, source.slice(source.lineRange(line)));
            if (found.contains(line)) {
                sink.bold();
                sink.text(text);
                sink.bold_();
            } else {
                sink.text(text);
            }
        }
        sink.verbatim_();
        SitePage.end(sink);
    }
}
