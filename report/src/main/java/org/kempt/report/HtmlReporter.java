package org.kempt.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kempt.core.FixResult;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.diagnostic.RelatedLocation;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryIndex;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Fix;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.Position;
import org.kempt.core.source.SourceText;

/** Writes one page for a browser: findings by file and rule, with lines and repairs; it needs no network. */
final class HtmlReporter implements Reporter {
    private final Writer out;
    private final ReportSettings settings;

    HtmlReporter(Writer out, ReportSettings settings) throws IOException {
        this.out = out;
        this.settings = settings;
        out.write(HtmlPage.head());
    }

    @Override
    public void add(FileReport file) throws IOException {
        boolean repaired = file.fix().filter(FixResult::changed).isPresent();
        if (file.diagnostics().isEmpty() && !repaired) {
            return;
        }
        String path = HtmlText.of(ReportPath.of(file));
        int count = file.diagnostics().size();
        out.write("<section class=\"file\" data-path=\"" + path + "\">\n<h2>" + path + " <span class=\"number\">"
                + count + "</span></h2>\n");
        if (file.fix().isPresent() && repaired) {
            HtmlRepairs.write(file.fix().get(), out);
        }
        EntryIndex entries = new EntryIndex(file.document());
        for (List<Diagnostic> ofRule : byRule(file.diagnostics())) {
            RuleDescriptor rule = ofRule.get(0).rule();
            out.write("<section class=\"rule\">\n<h3><a href=\"" + RuleLinks.of(rule.id()) + "\">" + rule.id()
                    + "</a> <span class=\"number\">" + ofRule.size() + "</span></h3>\n<p class=\"summary\">"
                    + HtmlText.message(rule.summary()) + "</p>\n");
            for (Diagnostic diagnostic : ofRule) {
                writeFinding(diagnostic, file.document().source(), entries);
            }
            out.write("</section>\n");
        }
        out.write("</section>\n");
    }

    private static List<List<Diagnostic>> byRule(List<Diagnostic> diagnostics) {
        Map<RuleId, List<Diagnostic>> byRule = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            byRule.computeIfAbsent(diagnostic.rule().id(), id -> new ArrayList<>())
                    .add(diagnostic);
        }
        List<List<Diagnostic>> groups = new ArrayList<>(byRule.values());
        // The most severe first; a stable sort keeps the order of the names.
        groups.sort(
                Comparator.comparing((List<Diagnostic> group) -> group.get(0).severity(), Comparator.reverseOrder()));
        return groups;
    }

    private void writeFinding(Diagnostic diagnostic, SourceText source, EntryIndex entries) throws IOException {
        Position position = source.position(diagnostic.range().start());
        String severity = JsonText.word(diagnostic.severity());
        out.write("<article class=\"finding\" data-severity=\"" + severity + "\" data-category=\""
                + JsonText.word(diagnostic.rule().category()) + "\" data-rule=\""
                + diagnostic.rule().id() + "\" data-fix=\"" + fixWord(diagnostic) + "\">\n");
        out.write("<p class=\"message\"><span class=\"severity " + severity + "\">" + severity
                + "</span> <span class=\"place\">line " + position.line() + "</span> "
                + HtmlText.message(diagnostic.message()) + "</p>\n");
        out.write("<pre class=\"source\"><span class=\"line\" data-line=\"" + position.line() + "\">"
                + HtmlText.markedLine(source, diagnostic.range()) + "</span></pre>\n");
        String name = entries.at(diagnostic.range().start()).map(Entry::name).orElse("");
        if (!name.isEmpty()) {
            out.write("<p class=\"note\">Entry: " + HtmlText.of(name) + "</p>\n");
        }
        for (RelatedLocation related : diagnostic.related()) {
            out.write("<p class=\"note\">See line "
                    + source.line(related.range().start()) + ": " + HtmlText.message(related.message()) + "</p>\n");
        }
        if (diagnostic.fix().isPresent()) {
            writeFix(diagnostic.fix().get(), source);
        }
        out.write("</article>\n");
    }

    private static String fixWord(Diagnostic diagnostic) {
        return diagnostic
                .fix()
                .map(Fix::applicability)
                .filter(applicability -> applicability != Applicability.DISPLAY_ONLY)
                .map(JsonText::word)
                .orElse("none");
    }

    private void writeFix(Fix fix, SourceText source) throws IOException {
        String command = switch (fix.applicability()) {
            case SAFE -> "<code>kempt fix</code>";
            case UNSAFE -> "<code>kempt fix --unsafe</code>";
            case DISPLAY_ONLY -> "Suggestion";
        };
        out.write("<p class=\"note fix\">" + command + ": " + HtmlText.message(fix.title()) + "</p>\n");
        FixPreview preview = FixPreview.of(fix, source);
        for (FixPreview.Piece piece : preview.pieces()) {
            writePiece(piece);
        }
        if (preview.cut()) {
            out.write("<p class=\"note\">It changes more than is shown here.</p>\n");
        } else if (preview.pieces().isEmpty()) {
            out.write("<p class=\"note\">It changes what cannot be seen, such as line endings.</p>\n");
        }
    }

    private void writePiece(FixPreview.Piece piece) throws IOException {
        List<String> before = piece.before();
        List<String> after = piece.after();
        // Line by line only where each line has a partner.
        boolean paired = before.size() == after.size();
        out.write("<pre class=\"change\" aria-label=\"Before and after\">");
        for (int i = 0; i < before.size(); i++) {
            String line = before.get(i);
            out.write("<del class=\"line\">" + (paired ? HtmlText.changedLine(line, after.get(i)) : HtmlText.line(line))
                    + "</del>");
        }
        for (int i = 0; i < after.size(); i++) {
            String line = after.get(i);
            out.write("<ins class=\"line\">"
                    + (paired ? HtmlText.changedLine(line, before.get(i)) : HtmlText.line(line)) + "</ins>");
        }
        out.write("</pre>\n");
    }

    @Override
    public void finish(Summary summary) throws IOException {
        if (!summary.complete()) {
            out.write("<p class=\"clean\">Kempt could not do all of its work. The output of its run says why.</p>\n");
        } else if (summary.diagnostics() == 0 && summary.fixed() == 0) {
            out.write("<p class=\"clean\">Nothing is wrong.</p>\n");
        }
        out.write(HtmlPage.foot(summary, settings.version()));
        out.flush();
    }
}
