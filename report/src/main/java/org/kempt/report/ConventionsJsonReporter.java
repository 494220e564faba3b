package org.kempt.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import org.kempt.core.document.Document;
import org.kempt.core.habit.Habit;
import org.kempt.core.habit.Survey;

/** Writes habits as one JSON object. */
public final class ConventionsJsonReporter implements ConventionsReporter {
    /** Grows when a reader of the older shape would stumble; a new key is no such change. */
    private static final int VERSION = 1;

    private final Writer out;
    private final JsonWriter json;

    /**
     * Creates a reporter and writes the beginning.
     *
     * @throws IOException if the output cannot be written
     */
    public ConventionsJsonReporter(Writer out) throws IOException {
        this.out = out;
        this.json = JsonText.writer(out);
        json.beginObject();
        json.name("version").value(VERSION);
        json.name("files").beginArray();
    }

    @Override
    public void add(String path, Document document) throws IOException {
        json.beginObject();
        json.name("path").value(path);
        json.name("conventions").beginArray();
        for (Habit habit : Survey.of(document).habits()) {
            json.beginObject();
            json.name("convention").value(JsonText.word(habit.subject()));
            json.name("value").value(habit.value());
            json.name("clear").value(habit.clear());
            json.name("count").value(habit.count());
            json.name("total").value(habit.total());
            json.name("percent").value(habit.percent());
            json.name("neededTotal").value(habit.subject().least());
            json.name("neededPercent").value(habit.subject().percent());
            json.name("exceptions").beginArray();
            for (int line : habit.exceptions()) {
                json.value(line);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    @Override
    public void finish() throws IOException {
        json.endArray();
        json.endObject();
        json.flush();
        out.write('\n');
    }
}
