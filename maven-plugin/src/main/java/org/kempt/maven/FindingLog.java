package org.kempt.maven;

import org.apache.maven.plugin.logging.Log;
import org.kempt.core.FixResult;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.Position;
import org.kempt.report.FileReport;
import org.kempt.report.FixedRules;
import org.kempt.report.Reporter;
import org.kempt.report.Summary;
import org.kempt.report.TerminalText;

/** Writes findings into the log of the build, one a line, each at the level of its severity. */
final class FindingLog implements Reporter {
    private final Log log;

    FindingLog(Log log) {
        this.log = log;
    }

    @Override
    public void add(FileReport file) {
        file.fix().map(FixResult::fixed).filter(fixed -> !fixed.isEmpty()).ifPresent(fixed -> {
            String path = TerminalText.of(file.path());
            log.info(path + ": fixed " + fixed.size() + " (" + FixedRules.of(fixed) + ")");
        });
        for (Diagnostic diagnostic : file.diagnostics()) {
            write(diagnostic.severity(), line(file, diagnostic));
        }
    }

    private static String line(FileReport file, Diagnostic diagnostic) {
        Position position = file.document().source().position(diagnostic.range().start());
        return TerminalText.of(file.path() + ":" + position.line() + ":" + position.column() + " "
                + diagnostic.message() + " (" + diagnostic.rule().id() + ")");
    }

    private void write(Severity severity, String line) {
        switch (severity) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case INFO -> log.info(line);
        }
    }

    @Override
    public void finish(Summary summary) {
        // What comes last depends on the goal.
    }
}
