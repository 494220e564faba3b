package org.kempt.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import org.kempt.core.FixResult;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.diagnostic.RelatedLocation;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.RejectedFix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.Position;
import org.kempt.core.source.SourceText;

/**
 * Writes findings as one JSON object. Lines and columns count from 1, columns in code points; offsets count from 0 in
 * UTF-16 units, after a byte order mark.
 */
public final class JsonReporter implements Reporter {
    /** Grows when a reader of the older shape would stumble; a new key is no such change. */
    private static final int VERSION = 1;

    private final Writer out;
    private final JsonWriter json;

    /**
     * Creates a reporter and writes the beginning.
     *
     * @throws IOException if the output cannot be written
     */
    public JsonReporter(Writer out) throws IOException {
        this.out = out;
        this.json = JsonText.writer(out);
        json.beginObject();
        json.name("version").value(VERSION);
        json.name("files").beginArray();
    }

    @Override
    public void add(FileReport file) throws IOException {
        Summary summary = Summary.of(file);
        json.beginObject();
        json.name("path").value(file.path());
        json.name("lists").value(summary.lists());
        json.name("entries").value(summary.entries());
        json.name("diagnostics");
        writeDiagnostics(file);
        if (file.fix().isPresent()) {
            writeFixResult(file.fix().get());
        }
        json.endObject();
    }

    private void writeDiagnostics(FileReport file) throws IOException {
        SourceText source = file.document().source();
        json.beginArray();
        for (Diagnostic diagnostic : file.diagnostics()) {
            json.beginObject();
            json.name("rule").value(diagnostic.rule().id().value());
            json.name("category").value(JsonText.word(diagnostic.rule().category()));
            json.name("severity").value(JsonText.word(diagnostic.severity()));
            json.name("message").value(diagnostic.message());
            writePlace("start", source, diagnostic.range().start());
            writePlace("end", source, diagnostic.range().end());
            json.name("related").beginArray();
            for (RelatedLocation related : diagnostic.related()) {
                writeRelated(source, related);
            }
            json.endArray();
            json.name("fix");
            if (diagnostic.fix().isPresent()) {
                writeFix(diagnostic.fix().get());
            } else {
                json.nullValue();
            }
            json.endObject();
        }
        json.endArray();
    }

    private void writePlace(String name, SourceText source, int offset) throws IOException {
        Position position = source.position(offset);
        json.name(name).beginObject();
        json.name("line").value(position.line());
        json.name("column").value(position.column());
        json.name("offset").value(offset);
        json.endObject();
    }

    private void writeRelated(SourceText source, RelatedLocation related) throws IOException {
        Position position = source.position(related.range().start());
        json.beginObject();
        json.name("message").value(related.message());
        json.name("line").value(position.line());
        json.name("column").value(position.column());
        json.endObject();
    }

    private void writeFix(Fix fix) throws IOException {
        json.beginObject();
        json.name("title").value(fix.title());
        json.name("applicability").value(JsonText.word(fix.applicability()));
        json.name("effect").value(JsonText.word(fix.effect()));
        json.name("edits").beginArray();
        for (TextEdit edit : fix.edits()) {
            json.beginObject();
            json.name("start").value(edit.range().start());
            json.name("end").value(edit.range().end());
            json.name("text").value(edit.text());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    /** Writes what fixing did, which only a run of {@code fix} has. */
    private void writeFixResult(FixResult fix) throws IOException {
        json.name("changed").value(fix.changed());
        json.name("fixed").beginArray();
        for (Diagnostic diagnostic : fix.fixed()) {
            json.beginObject();
            json.name("rule").value(diagnostic.rule().id().value());
            json.name("message").value(diagnostic.message());
            json.endObject();
        }
        json.endArray();
        json.name("rejected").beginArray();
        for (RejectedFix rejected : fix.rejected()) {
            json.beginObject();
            json.name("rule").value(rejected.diagnostic().rule().id().value());
            json.name("message").value(rejected.diagnostic().message());
            json.name("reason").value(rejected.reason());
            json.name("line").value(rejected.position().line());
            json.name("column").value(rejected.position().column());
            json.endObject();
        }
        json.endArray();
        json.name("disagreeing").beginArray();
        for (RuleId rule : fix.disagreeing()) {
            json.value(rule.value());
        }
        json.endArray();
    }

    @Override
    public void finish(Summary summary) throws IOException {
        json.endArray();
        json.name("summary").beginObject();
        json.name("files").value(summary.files());
        json.name("lists").value(summary.lists());
        json.name("entries").value(summary.entries());
        json.name("diagnostics").value(summary.diagnostics());
        json.name("errors").value(summary.errors());
        json.name("warnings").value(summary.warnings());
        json.name("infos").value(summary.infos());
        json.name("fixable").value(summary.fixable());
        json.name("fixableUnsafe").value(summary.fixableUnsafe());
        json.name("fixed").value(summary.fixed());
        json.name("held").value(summary.held());
        json.name("fixedSince").value(summary.fixedSince());
        json.endObject();
        json.endObject();
        json.flush();
        out.write('\n');
    }
}
