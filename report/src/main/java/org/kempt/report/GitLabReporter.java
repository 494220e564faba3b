package org.kempt.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.fingerprint.Fingerprint;
import org.kempt.core.fingerprint.Fingerprints;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceText;

/** Writes the report of Code Quality that GitLab shows at a merge request. */
final class GitLabReporter implements Reporter {
    private final Writer out;
    private final JsonWriter json;

    GitLabReporter(Writer out) throws IOException {
        this.out = out;
        this.json = JsonText.writer(out);
        json.beginArray();
    }

    @Override
    public void add(FileReport file) throws IOException {
        SourceText source = file.document().source();
        List<Diagnostic> diagnostics = file.diagnostics();
        List<Fingerprint> fingerprints = Fingerprints.of(file.document(), diagnostics);
        String path = ReportPath.of(file);
        FingerprintHash hash = new FingerprintHash(path);
        for (int i = 0; i < diagnostics.size(); i++) {
            Diagnostic diagnostic = diagnostics.get(i);
            json.beginObject();
            json.name("description").value(diagnostic.message());
            json.name("check_name").value(diagnostic.rule().id().value());
            json.name("fingerprint").value(hash.of(fingerprints.get(i)));
            json.name("severity").value(severity(diagnostic.severity()));
            json.name("location").beginObject();
            json.name("path").value(path);
            json.name("lines").beginObject();
            json.name("begin").value(source.line(diagnostic.range().start()));
            json.endObject();
            json.endObject();
            json.endObject();
        }
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }

    @Override
    public void finish(Summary summary) throws IOException {
        json.endArray();
        json.flush();
        out.write('\n');
        out.flush();
    }
}
