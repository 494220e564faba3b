package org.kempt.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.fix.Applicability;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.Position;
import org.kempt.core.source.SourceText;

/**
 * Writes the workflow commands with which GitHub Actions puts notes at the lines of a pull request. GitHub shows ten of
 * each kind for a step: so the most severe come first, and what is beyond ten is written as plain lines, which the log
 * shows.
 */
final class GitHubReporter implements Reporter {
    private static final int SHOWN_OF_EACH_KIND = 10;

    private final Writer out;
    private final Map<Severity, List<String>> lines = new EnumMap<>(Severity.class);

    GitHubReporter(Writer out) {
        this.out = out;
        for (Severity severity : Severity.values()) {
            lines.put(severity, new ArrayList<>());
        }
    }

    @Override
    public void add(FileReport file) {
        for (Diagnostic diagnostic : file.diagnostics()) {
            List<String> ofKind = lines.getOrDefault(diagnostic.severity(), List.of());
            ofKind.add(
                    ofKind.size() < SHOWN_OF_EACH_KIND
                            ? command(file, diagnostic)
                            : plain(DiagnosticLine.of(file, diagnostic, Colors.OFF)));
        }
    }

    private static String command(FileReport file, Diagnostic diagnostic) {
        SourceText source = file.document().source();
        Position start = source.position(diagnostic.range().start());
        Position end = source.position(diagnostic.range().end());
        StringBuilder command = new StringBuilder("::").append(kind(diagnostic.severity()));
        command.append(" file=").append(property(TerminalText.of(ReportPath.of(file))));
        command.append(",line=").append(start.line());
        if (end.line() == start.line()) {
            // Columns are for places within one line only.
            command.append(",endLine=").append(end.line());
            command.append(",col=").append(start.column());
            command.append(",endColumn=").append(end.column());
        } else {
            // What ends where a line begins ends with the line before.
            command.append(",endLine=").append(end.column() == 1 ? end.line() - 1 : end.line());
        }
        command.append(",title=").append(property(diagnostic.rule().id().value()));
        return command.append("::").append(data(message(diagnostic))).toString();
    }

    private static String message(Diagnostic diagnostic) {
        String message = TerminalText.of(diagnostic.message());
        boolean safe = diagnostic
                .fix()
                .filter(fix -> fix.applicability() == Applicability.SAFE)
                .isPresent();
        return safe ? message + "\n`kempt fix` repairs this." : message;
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** Returns a line that no runner takes for a command: neither at its beginning nor, in the older form, within it. */
    private static String plain(String line) {
        String harmless = line.replace("##[", "## [");
        return harmless.stripLeading().startsWith("::") ? "./" + harmless.stripLeading() : harmless;
    }

    @Override
    public void finish(Summary summary) throws IOException {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            List<String> ofKind = lines.getOrDefault(severity, List.of());
            for (String line : ofKind) {
                out.append(line).append('\n');
            }
        }
        if (summary.files() > 0) {
            out.append(SummaryLine.of(summary)).append('\n');
        }
        out.flush();
    }
}
