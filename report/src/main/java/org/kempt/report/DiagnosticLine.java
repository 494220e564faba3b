package org.kempt.report;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.source.Position;

/** The line that people and editors understand: {@code path:line:column: severity: message [rule]}. */
final class DiagnosticLine {
    private DiagnosticLine() {}

    /** Returns the line, safe for a terminal. */
    static String of(FileReport file, Diagnostic diagnostic, Colors colors) {
        Position position = file.document().source().position(diagnostic.range().start());
        String place = TerminalText.of(file.path()) + ":" + position.line() + ":" + position.column() + ":";
        return colors.bold(place) + " "
                + colors.severity(diagnostic.severity(), JsonText.word(diagnostic.severity()) + ":") + " "
                + TerminalText.of(diagnostic.message()) + " "
                + colors.dim("["
                        + colors.link(
                                RuleLinks.of(diagnostic.rule().id()),
                                diagnostic.rule().id().value()) + "]");
    }
}
