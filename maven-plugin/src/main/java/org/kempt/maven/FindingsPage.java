package org.kempt.maven;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.doxia.sink.Sink;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.Position;
import org.kempt.report.FileReport;
import org.kempt.report.Summary;
import org.kempt.report.SummaryLine;

/** The page of the site that says what is wrong, by rule and by file. */
final class FindingsPage {
    static final String NAME = "kempt";

    private final Sink sink;
    private final List<FileReport> reports;

    FindingsPage(Sink sink, List<FileReport> reports) {
        this.sink = sink;
        this.reports = reports;
    }

    void write() {
        SitePage.begin(sink, "Kempt");
        Summary summary = Summary.NOTHING;
        for (FileReport report : reports) {
            summary = summary.plus(Summary.of(report));
        }
        SitePage.paragraph(sink, SummaryLine.counts(summary) + ".");
        if (summary.fixable() > 0) {
            SitePage.paragraph(
                    sink, summary.fixable() + " of " + summary.diagnostics() + " can be fixed: mvn kempt:fix");
        }
        if (summary.diagnostics() > 0) {
            writeRules();
        }
        for (int i = 0; i < reports.size(); i++) {
            if (!reports.get(i).diagnostics().isEmpty()) {
                writeFile(reports.get(i), ListPage.name(i) + ".html");
            }
        }
        SitePage.end(sink);
    }

    private void writeRules() {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, RuleDescriptor> rules = new TreeMap<>();
        for (FileReport report : reports) {
            for (Diagnostic diagnostic : report.diagnostics()) {
                String id = diagnostic.rule().id().value();
                counts.merge(id, 1, Integer::sum);
                rules.put(id, diagnostic.rule());
            }
        }
        title("By rule");
        SitePage.table(sink, "Rule", "What is wrong", "Findings");
        counts.forEach((id, count) -> {
            RuleDescriptor rule = rules.get(id);
            sink.tableRow();
            SitePage.cell(sink, RulesPage.link(id), id);
            SitePage.cell(sink, rule == null ? "" : rule.summary());
            SitePage.cell(sink, Integer.toString(count));
            sink.tableRow_();
        });
        SitePage.endTable(sink);
        sink.section2_();
    }

    private void writeFile(FileReport report, String page) {
        title(report.path());
        SitePage.table(sink, "Place", "Severity", "Finding", "Rule");
        for (Diagnostic diagnostic : report.diagnostics()) {
            Position position =
                    report.document().source().position(diagnostic.range().start());
            String id = diagnostic.rule().id().value();
            sink.tableRow();
            SitePage.cell(
                    sink, page + "#" + ListPage.anchor(position.line()), position.line() + ":" + position.column());
            SitePage.cell(sink, diagnostic.severity().name().toLowerCase(Locale.ROOT));
            sink.tableCell();
            SitePage.message(sink, diagnostic.message());
            sink.tableCell_();
            SitePage.cell(sink, RulesPage.link(id), id);
            sink.tableRow_();
        }
        SitePage.endTable(sink);
        sink.section2_();
    }

    private void title(String text) {
        sink.section2();
        sink.sectionTitle2();
        sink.text(text);
        sink.sectionTitle2_();
    }
}
