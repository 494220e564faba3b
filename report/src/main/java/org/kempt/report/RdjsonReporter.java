package org.kempt.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.diagnostic.RelatedLocation;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Writes the Reviewdog Diagnostic Format. A fix becomes one suggestion, all its edits in one: each of several could be
 * accepted alone. So a fix whose edits are far apart becomes none.
 */
final class RdjsonReporter implements Reporter {
    private static final int LONGEST_SUGGESTION = 4000;

    private final Writer out;
    private final JsonWriter json;

    RdjsonReporter(Writer out) throws IOException {
        this.out = out;
        this.json = JsonText.writer(out);
        json.beginObject();
        json.name("source").beginObject();
        json.name("name").value("kempt");
        json.name("url").value(RuleLinks.SITE);
        json.endObject();
        json.name("diagnostics").beginArray();
    }

    @Override
    public void add(FileReport file) throws IOException {
        SourceText source = file.document().source();
        Utf8Columns columns = new Utf8Columns(source);
        String path = ReportPath.of(file);
        for (Diagnostic diagnostic : file.diagnostics()) {
            json.beginObject();
            json.name("message").value(message(diagnostic, source));
            json.name("location").beginObject();
            json.name("path").value(path);
            writeRange(diagnostic.range(), source, columns);
            json.endObject();
            json.name("severity").value(diagnostic.severity().name().toUpperCase(Locale.ROOT));
            json.name("code").beginObject();
            json.name("value").value(diagnostic.rule().id().value());
            json.name("url").value(RuleLinks.of(diagnostic.rule().id()));
            json.endObject();
            if (diagnostic.fix().isPresent()) {
                writeSuggestion(diagnostic.fix().get(), source, columns);
            }
            json.endObject();
        }
    }

    /** The format has no second place, so that the message has to name it. */
    private static String message(Diagnostic diagnostic, SourceText source) {
        StringBuilder message = new StringBuilder(diagnostic.message());
        for (RelatedLocation related : diagnostic.related()) {
            message.append("\nSee line ").append(source.line(related.range().start()));
            message.append(": ").append(related.message());
        }
        return message.toString();
    }

    private void writeRange(SourceRange range, SourceText source, Utf8Columns columns) throws IOException {
        json.name("range").beginObject();
        writePosition("start", range.start(), source, columns);
        writePosition("end", range.end(), source, columns);
        json.endObject();
    }

    private void writePosition(String name, int offset, SourceText source, Utf8Columns columns) throws IOException {
        json.name(name).beginObject();
        json.name("line").value(source.line(offset));
        json.name("column").value(columns.column(offset));
        json.endObject();
    }

    private void writeSuggestion(Fix fix, SourceText source, Utf8Columns columns) throws IOException {
        List<TextEdit> edits = fix.edits();
        int start = edits.get(0).range().start();
        int end = edits.get(edits.size() - 1).range().end();
        if (fix.applicability() == Applicability.DISPLAY_ONLY || end - start > LONGEST_SUGGESTION) {
            return;
        }
        StringBuilder text = new StringBuilder();
        int copied = start;
        for (TextEdit edit : edits) {
            text.append(source.text(), copied, edit.range().start()).append(edit.text());
            copied = edit.range().end();
            if (text.length() > LONGEST_SUGGESTION) {
                return;
            }
        }
        json.name("suggestions").beginArray();
        json.beginObject();
        writeRange(new SourceRange(start, end), source, columns);
        json.name("text").value(text.toString());
        json.endObject();
        json.endArray();
    }

    @Override
    public void finish(Summary summary) throws IOException {
        json.endArray();
        json.endObject();
        json.flush();
        out.write('\n');
        out.flush();
    }
}
