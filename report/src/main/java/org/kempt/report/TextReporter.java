package org.kempt.report;

import java.io.IOException;
import org.kempt.core.FixResult;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.diagnostic.RelatedLocation;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryIndex;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Fix;
import org.kempt.core.source.Position;
import org.kempt.core.source.SourceText;

/**
 * Writes findings for people. Each begins with a line that editors understand, too,
 * {@code path:line:column: severity: message [rule]}, and goes on with the line itself and what helps to repair it.
 */
public final class TextReporter implements Reporter {
    private final Appendable out;
    private final Colors colors;
    private final boolean quiet;

    /**
     * Creates a reporter.
     *
     * @param quiet whether the findings stand alone, without what was fixed and without a summary
     */
    public TextReporter(Appendable out, Colors colors, boolean quiet) {
        this.out = out;
        this.colors = colors;
        this.quiet = quiet;
    }

    @Override
    public void add(FileReport file) throws IOException {
        if (!quiet && file.fix().isPresent()) {
            writeFixed(file.path(), file.fix().get());
        }
        if (file.diagnostics().isEmpty()) {
            return;
        }
        SourceText source = file.document().source();
        CodeFrame frame = new CodeFrame(source, colors);
        EntryIndex entries = new EntryIndex(file.document());
        String path = TerminalText.of(file.path());
        for (Diagnostic diagnostic : file.diagnostics()) {
            out.append(DiagnosticLine.of(file, diagnostic, colors)).append('\n');
            frame.write(diagnostic.range(), diagnostic.severity(), out);
            writeNotes(path, source, diagnostic, entries);
            out.append('\n');
        }
    }

    private void writeNotes(String path, SourceText source, Diagnostic diagnostic, EntryIndex entries)
            throws IOException {
        String name = entries.at(diagnostic.range().start()).map(Entry::name).orElse("");
        if (!name.isEmpty()) {
            writeNote("entry", TerminalText.of(name));
        }
        for (RelatedLocation related : diagnostic.related()) {
            Position position = source.position(related.range().start());
            writeNote("see", place(path, position) + ": " + TerminalText.of(related.message()));
        }
        if (diagnostic.fix().isPresent()) {
            Fix fix = diagnostic.fix().get();
            writeNote(word(fix.applicability()), colors.good(TerminalText.of(fix.title())));
        }
    }

    private void writeNote(String word, String text) throws IOException {
        out.append("  ").append(colors.dim(word + ": ")).append(text).append('\n');
    }

    private static String word(Applicability applicability) {
        return switch (applicability) {
            case SAFE -> "fix";
            case UNSAFE -> "fix (with --unsafe)";
            case DISPLAY_ONLY -> "suggestion";
        };
    }

    private static String place(String path, Position position) {
        return path + ":" + position.line() + ":" + position.column();
    }

    private void writeFixed(String path, FixResult fix) throws IOException {
        if (fix.fixed().isEmpty()) {
            return;
        }
        out.append(colors.bold(TerminalText.of(path) + ":")).append(" fixed ");
        out.append(Integer.toString(fix.fixed().size()));
        out.append(" (").append(FixedRules.of(fix.fixed())).append(")\n");
    }

    @Override
    public void finish(Summary summary) throws IOException {
        if (!quiet && summary.files() > 0) {
            out.append(SummaryLine.of(summary)).append('\n');
        }
    }
}
