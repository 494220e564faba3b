package org.kempt.maven;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.doxia.sink.Sink;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.report.FileReport;
import org.kempt.workspace.RuleDocumentReader;

/** The page of the site with the documents of the rules that found something. */
final class RulesPage {
    static final String NAME = FindingsPage.NAME + "-rules";

    private final Sink sink;
    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .build();

    RulesPage(Sink sink) {
        this.sink = sink;
    }

    /** Returns a link to the document of a rule. */
    static String link(String rule) {
        return NAME + ".html#" + rule;
    }

    void write(List<FileReport> reports) {
        Map<String, RuleDescriptor> rules = new TreeMap<>();
        for (FileReport report : reports) {
            for (Diagnostic diagnostic : report.diagnostics()) {
                rules.put(diagnostic.rule().id().value(), diagnostic.rule());
            }
        }
        SitePage.begin(sink, "Rules that found something");
        for (RuleDescriptor rule : rules.values()) {
            sink.anchor(rule.id().value());
            sink.anchor_();
            sink.rawText(renderer.render(parser.parse(RuleDocumentReader.read(rule))));
        }
        SitePage.end(sink);
    }
}
