package org.kempt.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.RuleDescriptor;

/** Writes which rules there are. */
public final class RuleListing {
    /** Grows when a reader of the older shape would stumble; a new key is no such change. */
    private static final int VERSION = 1;

    private static final String[] HEAD = {"RULE", "CATEGORY", "SEVERITY", "FIX", "DEFAULT"};

    private RuleListing() {}

    /**
     * Writes a table.
     *
     * @throws IOException if the output cannot be written
     */
    public static void writeText(List<RuleDescriptor> rules, Appendable out, Colors colors) throws IOException {
        int[] widths = new int[HEAD.length];
        measure(HEAD, widths);
        for (RuleDescriptor rule : rules) {
            measure(cells(rule), widths);
        }
        out.append(colors.bold(row(HEAD, widths))).append('\n');
        for (RuleDescriptor rule : rules) {
            out.append(row(cells(rule), widths)).append('\n');
        }
    }

    private static String[] cells(RuleDescriptor rule) {
        return new String[] {
            rule.id().value(),
            JsonText.word(rule.category()),
            JsonText.word(rule.severity()),
            JsonText.word(rule.fixAvailability()),
            rule.isOnByDefault() ? "on" : "off"
        };
    }

    private static void measure(String[] cells, int[] widths) {
        for (int i = 0; i < cells.length; i++) {
            widths[i] = Math.max(widths[i], cells[i].length());
        }
    }

    private static String row(String[] cells, int[] widths) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            row.append(cells[i]);
            if (i + 1 < cells.length) {
                row.append(" ".repeat(widths[i] - cells[i].length() + 2));
            }
        }
        return row.toString();
    }

    /**
     * Writes a JSON object.
     *
     * @throws IOException if the output cannot be written
     */
    public static void writeJson(List<RuleDescriptor> rules, Writer out) throws IOException {
        JsonWriter json = JsonText.writer(out);
        json.beginObject();
        json.name("version").value(VERSION);
        json.name("rules").beginArray();
        for (RuleDescriptor rule : rules) {
            json.beginObject();
            json.name("id").value(rule.id().value());
            json.name("category").value(JsonText.word(rule.category()));
            json.name("severity").value(JsonText.word(rule.severity()));
            json.name("summary").value(rule.summary());
            json.name("fix").value(JsonText.word(rule.fixAvailability()));
            json.name("effect").value(rule.effect().map(JsonText::word).orElse(null));
            json.name("onByDefault").value(rule.isOnByDefault());
            json.name("options").beginArray();
            for (Option<?> option : rule.options()) {
                writeOption(option, json);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.flush();
        out.write('\n');
    }

    private static void writeOption(Option<?> option, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("name").value(option.name());
        json.name("type").value(JsonText.word(option.type()));
        json.name("summary").value(option.summary());
        json.name("default");
        writeValue(option.defaultAsWritten(), json);
        json.name("choices").beginArray();
        for (String choice : option.choices()) {
            json.value(choice);
        }
        json.endArray();
        json.endObject();
    }

    private static void writeValue(Object value, JsonWriter json) throws IOException {
        if (value instanceof Boolean truth) {
            json.value(truth);
        } else if (value instanceof Number number) {
            json.value(number);
        } else if (value instanceof List<?> values) {
            json.beginArray();
            for (Object element : values) {
                writeValue(element, json);
            }
            json.endArray();
        } else {
            json.value(value.toString());
        }
    }
}
