package org.kempt.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kempt.core.config.Configuration;
import org.kempt.core.rule.MapOption;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.RuleDescriptor;

/** Writes which rules there are. */
public final class RuleListing {
    /** Grows when a reader of the older shape would stumble; a new key is no such change. */
    private static final int VERSION = 1;

    private static final List<String> HEAD = List.of("RULE", "CATEGORY", "SEVERITY", "FIX", "DEFAULT");

    private RuleListing() {}

    /**
     * Writes a table.
     *
     * @throws IOException if the output cannot be written
     */
    public static void writeText(List<RuleDescriptor> rules, Appendable out, Colors colors) throws IOException {
        TextTable.write(HEAD, rules.stream().map(RuleListing::cells).toList(), out, colors);
    }

    /**
     * Writes a table of those rules for which a configuration sets anything.
     *
     * @throws IOException if the output cannot be written
     */
    public static void writeText(List<RuleDescriptor> rules, Configuration configuration, Appendable out, Colors colors)
            throws IOException {
        List<String> head = new ArrayList<>(HEAD);
        head.add("SET TO");
        List<List<String>> rows = new ArrayList<>();
        for (RuleDescriptor rule : rules) {
            if (configuration.sets(rule.id())) {
                List<String> row = new ArrayList<>(cells(rule));
                row.add(RuleSettingText.of(rule, configuration));
                rows.add(row);
            }
        }
        TextTable.write(head, rows, out, colors);
    }

    private static List<String> cells(RuleDescriptor rule) {
        return List.of(
                rule.id().value(),
                JsonText.word(rule.category()),
                JsonText.word(rule.severity()),
                JsonText.word(rule.fixAvailability()),
                rule.isOnByDefault() ? "on" : "off");
    }

    /**
     * Writes a JSON object.
     *
     * @throws IOException if the output cannot be written
     */
    public static void writeJson(List<RuleDescriptor> rules, Writer out) throws IOException {
        writeJson(rules, null, out);
    }

    /**
     * Writes a JSON object with those rules for which a configuration sets anything, and to what.
     *
     * @param configuration the configuration, or null for all rules
     * @throws IOException if the output cannot be written
     */
    public static void writeJson(List<RuleDescriptor> rules, @Nullable Configuration configuration, Writer out)
            throws IOException {
        JsonWriter json = JsonText.writer(out);
        json.beginObject();
        json.name("version").value(VERSION);
        json.name("rules").beginArray();
        for (RuleDescriptor rule : rules) {
            if (configuration == null || configuration.sets(rule.id())) {
                writeRule(rule, configuration, json);
            }
        }
        json.endArray();
        json.endObject();
        json.flush();
        out.write('\n');
    }

    private static void writeRule(RuleDescriptor rule, @Nullable Configuration configuration, JsonWriter json)
            throws IOException {
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
        if (configuration != null) {
            json.name("set").beginObject();
            json.name("on").value(configuration.isOn(rule));
            json.name("severity")
                    .value(configuration.severity(rule.id()).map(JsonText::word).orElse(null));
            for (Option<?> option : rule.options()) {
                Object value = RuleSettingText.value(rule, option, configuration);
                if (!value.equals(option.defaultAsWritten())) {
                    json.name(option.name());
                    writeValue(value, json);
                }
            }
            json.endObject();
        }
        json.endObject();
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
        if (option instanceof MapOption map) {
            json.name("fields").beginArray();
            for (Option<?> field : map.fields()) {
                writeOption(field, json);
            }
            json.endArray();
        }
        json.endObject();
    }

    static void writeValue(Object value, JsonWriter json) throws IOException {
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
        } else if (value instanceof Map<?, ?> map) {
            json.beginObject();
            for (Map.Entry<?, ?> field : map.entrySet()) {
                json.name(field.getKey().toString());
                writeValue(field.getValue(), json);
            }
            json.endObject();
        } else {
            json.value(value.toString());
        }
    }
}
