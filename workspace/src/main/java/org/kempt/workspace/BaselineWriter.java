package org.kempt.workspace;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.kempt.core.baseline.Baseline;
import org.kempt.core.baseline.FileBaseline;
import org.kempt.core.baseline.Finding;

/** Writes a baseline sorted, and each finding into a line of its own, so that a finding that goes takes but its line along. */
final class BaselineWriter {
    private static final FormattingStyle LINES = FormattingStyle.PRETTY.withIndent("  ");
    private static final FormattingStyle ONE_LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    private BaselineWriter() {}

    static void write(Baseline baseline, Writer out) throws IOException {
        // Not closed: the file is, once it is complete.
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(LINES);
        json.beginObject();
        json.name("version").value(BaselineReader.VERSION);
        json.name("files").beginObject();
        for (Map.Entry<String, FileBaseline> file : baseline.files().entrySet()) {
            json.name(file.getKey()).beginArray();
            for (Map.Entry<Finding, Integer> entry : file.getValue().counts().entrySet()) {
                write(entry.getKey(), entry.getValue(), json);
            }
            json.endArray();
        }
        json.endObject();
        json.endObject();
        json.flush();
        out.write('\n');
    }

    private static void write(Finding finding, int count, JsonWriter json) throws IOException {
        json.beginObject();
        json.setFormattingStyle(ONE_LINE);
        json.name("rule").value(finding.rule().value());
        json.name("subject").value(finding.subject());
        if (count > 1) {
            json.name("count").value(count);
        }
        json.endObject();
        json.setFormattingStyle(LINES);
    }
}
