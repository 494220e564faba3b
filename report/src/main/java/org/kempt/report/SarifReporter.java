package org.kempt.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.diagnostic.RelatedLocation;
import org.kempt.core.fingerprint.Fingerprint;
import org.kempt.core.fingerprint.Fingerprints;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Writes SARIF 2.1.0, which code scanning reads. The rules that found anything stand after the results, so that no result
 * has to be kept.
 */
final class SarifReporter implements Reporter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Writer out;
    private final JsonWriter json;
    private final ReportSettings settings;
    private final Map<RuleId, RuleDescriptor> rules = new LinkedHashMap<>();
    private final Map<RuleId, Integer> indexes = new LinkedHashMap<>();

    SarifReporter(Writer out, ReportSettings settings) throws IOException {
        this.out = out;
        this.settings = settings;
        this.json = JsonText.writer(out);
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray();
        json.beginObject();
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
    }

    @Override
    public void add(FileReport file) throws IOException {
        List<Diagnostic> diagnostics = file.diagnostics();
        List<Fingerprint> fingerprints = Fingerprints.of(file.document(), diagnostics);
        FingerprintHash hash = new FingerprintHash(ReportPath.of(file));
        String uri = ReportPath.uri(file);
        // A fix that repairs many diagnostics stands with the first: with each it would make the report quadratic.
        Set<Fix> written = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < diagnostics.size(); i++) {
            Diagnostic diagnostic = diagnostics.get(i);
            SourceText source = file.document().source();
            RuleId rule = diagnostic.rule().id();
            rules.putIfAbsent(rule, diagnostic.rule());
            json.beginObject();
            json.name("ruleId").value(rule.value());
            json.name("ruleIndex").value(indexes.computeIfAbsent(rule, id -> indexes.size()));
            json.name("level").value(SarifRules.level(diagnostic.severity()));
            writeText("message", diagnostic.message());
            json.name("locations").beginArray();
            json.beginObject();
            writePlace(uri, source, diagnostic.range());
            json.endObject();
            json.endArray();
            writeRelated(uri, source, diagnostic.related());
            String fingerprint = hash.of(fingerprints.get(i));
            json.name("partialFingerprints").beginObject();
            // The name that GitHub looks for; without it GitHub makes its own, of the lines round the place.
            json.name("primaryLocationLineHash").value(fingerprint);
            json.name("kempt/v1").value(fingerprint);
            json.endObject();
            if (diagnostic.fix().isPresent()) {
                Fix fix = diagnostic.fix().get();
                if (fix.applicability() != Applicability.DISPLAY_ONLY && written.add(fix)) {
                    writeFix(uri, source, fix);
                }
            }
            json.endObject();
        }
    }

    private void writeRelated(String uri, SourceText source, List<RelatedLocation> related) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        json.name("relatedLocations").beginArray();
        int id = 1;
        for (RelatedLocation location : related) {
            json.beginObject();
            json.name("id").value(id++);
            writeText("message", location.message());
            writePlace(uri, source, location.range());
            json.endObject();
        }
        json.endArray();
    }

    private void writePlace(String uri, SourceText source, SourceRange range) throws IOException {
        json.name("physicalLocation").beginObject();
        writeArtifact(uri);
        writeRegion("region", source, range);
        json.endObject();
    }

    private void writeArtifact(String uri) throws IOException {
        json.name("artifactLocation").beginObject();
        json.name("uri").value(uri);
        json.endObject();
    }

    private void writeRegion(String name, SourceText source, SourceRange range) throws IOException {
        int line = source.line(range.start());
        int endLine = source.line(range.end());
        json.name(name).beginObject();
        json.name("startLine").value(line);
        json.name("startColumn").value(range.start() - source.lineStart(line) + 1);
        json.name("endLine").value(endLine);
        json.name("endColumn").value(range.end() - source.lineStart(endLine) + 1);
        json.endObject();
    }

    private void writeFix(String uri, SourceText source, Fix fix) throws IOException {
        json.name("fixes").beginArray();
        json.beginObject();
        writeText("description", fix.title());
        json.name("artifactChanges").beginArray();
        json.beginObject();
        writeArtifact(uri);
        json.name("replacements").beginArray();
        for (TextEdit edit : fix.edits()) {
            json.beginObject();
            writeRegion("deletedRegion", source, edit.range());
            writeText("insertedContent", edit.text());
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.endArray();
        json.endObject();
        json.endArray();
    }

    private void writeText(String name, String text) throws IOException {
        json.name(name).beginObject();
        json.name("text").value(text);
        json.endObject();
    }

    @Override
    public void finish(Summary summary) throws IOException {
        json.endArray();
        json.name("tool").beginObject();
        json.name("driver").beginObject();
        json.name("name").value("Kempt");
        json.name("informationUri").value(RuleLinks.SITE);
        json.name("version").value(settings.version());
        json.name("rules").beginArray();
        for (RuleDescriptor rule : rules.values()) {
            SarifRules.write(rule, settings.documents().apply(rule), json);
        }
        json.endArray();
        json.endObject();
        json.endObject();
        json.endObject();
        json.endArray();
        json.endObject();
        json.flush();
        out.write('\n');
        out.flush();
    }
}
