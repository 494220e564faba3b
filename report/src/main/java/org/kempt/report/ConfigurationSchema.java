package org.kempt.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.kempt.core.rule.MapOption;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.RuleDescriptor;

/**
 * Writes a JSON Schema (draft 7, which editors understand best) of {@code .kempt.yaml}: editors complete and check the file
 * by it.
 */
public final class ConfigurationSchema {
    private static final String RULES = "#/definitions/rules";
    private static final List<String> SEVERITIES = List.of("info", "warning", "error");
    private static final List<String> WORDS = List.of("off", "on", "info", "warning", "error");

    private final JsonWriter json;

    private ConfigurationSchema(JsonWriter json) {
        this.json = json;
    }

    /**
     * Writes the schema.
     *
     * @param rules the rules that can be configured
     * @param presets the names of what can be extended beside files
     * @throws IOException if the output cannot be written
     */
    public static void write(List<RuleDescriptor> rules, List<String> presets, Writer out) throws IOException {
        JsonWriter json = JsonText.writer(out);
        json.setIndent("  ");
        new ConfigurationSchema(json).write(rules, presets);
        json.flush();
        out.write('\n');
    }

    private void write(List<RuleDescriptor> rules, List<String> presets) throws IOException {
        json.beginObject();
        json.name("$schema").value("http://json-schema.org/draft-07/schema#");
        json.name("title").value("Configuration of Kempt");
        json.name("type").value("object");
        json.name("additionalProperties").value(false);
        json.name("properties").beginObject();
        writeExtends(presets);
        json.name("files").beginObject();
        describe("Which files of a folder are looked at; without it every Markdown file");
        json.name("type").value("object");
        json.name("additionalProperties").value(false);
        json.name("properties").beginObject();
        writeTexts("include", "Files to look at, as in a .gitignore");
        writeTexts("exclude", "Files to leave out of these");
        json.endObject();
        json.endObject();
        reference("rules");
        writeOverrides();
        json.endObject();
        json.name("definitions").beginObject();
        json.name("rules").beginObject();
        describe("What each rule is set to");
        json.name("type").value("object");
        json.name("additionalProperties").value(false);
        json.name("properties").beginObject();
        for (RuleDescriptor rule : rules) {
            writeRule(rule);
        }
        json.endObject();
        json.endObject();
        json.endObject();
        json.endObject();
    }

    private void writeExtends(List<String> presets) throws IOException {
        json.name("extends").beginObject();
        describe("Presets (" + String.join(", ", presets) + ") or files that this configuration builds on; later ones"
                + " win");
        json.name("anyOf").beginArray();
        json.beginObject();
        json.name("enum");
        writeWords(presets);
        json.endObject();
        json.beginObject();
        json.name("type").value("string");
        json.endObject();
        json.beginObject();
        json.name("type").value("array");
        json.name("items").beginObject();
        json.name("type").value("string");
        json.endObject();
        json.endObject();
        json.endArray();
        json.endObject();
    }

    private void writeOverrides() throws IOException {
        json.name("overrides").beginObject();
        describe("Other settings for some files or sections; later ones win");
        json.name("type").value("array");
        json.name("items").beginObject();
        json.name("type").value("object");
        json.name("additionalProperties").value(false);
        json.name("anyOf").beginArray();
        for (String required : List.of("files", "sections")) {
            json.beginObject();
            json.name("required").beginArray().value(required).endArray();
            json.endObject();
        }
        json.endArray();
        json.name("properties").beginObject();
        writeTexts("files", "The files they are for, as in a .gitignore");
        writeTexts("sections", "The sections they are for, by title or by path such as */Tools");
        reference("rules");
        json.endObject();
        json.endObject();
        json.endObject();
    }

    private void reference(String name) throws IOException {
        json.name(name).beginObject();
        json.name("$ref").value(RULES);
        json.endObject();
    }

    private void writeTexts(String name, String description) throws IOException {
        json.name(name).beginObject();
        describe(description);
        writeTextsType();
        json.endObject();
    }

    private void writeTextsType() throws IOException {
        json.name("type").value("array");
        json.name("items").beginObject();
        json.name("type").value("string");
        json.endObject();
    }

    private void writeRule(RuleDescriptor rule) throws IOException {
        json.name(rule.id().value()).beginObject();
        describe(rule.summary());
        json.name("anyOf").beginArray();
        json.beginObject();
        json.name("enum");
        writeWords(WORDS);
        json.endObject();
        json.beginObject();
        json.name("type").value("object");
        json.name("additionalProperties").value(false);
        json.name("properties").beginObject();
        json.name("severity").beginObject();
        describe("How much a diagnostic of the rule matters");
        json.name("enum");
        writeWords(SEVERITIES);
        json.endObject();
        for (Option<?> option : rule.options()) {
            writeOption(option);
        }
        json.endObject();
        json.endObject();
        json.endArray();
        json.endObject();
    }

    private void writeOption(Option<?> option) throws IOException {
        json.name(option.name()).beginObject();
        describe(option.summary());
        switch (option.type()) {
            case BOOLEAN -> json.name("type").value("boolean");
            case INTEGER -> {
                json.name("type").value("integer");
                if (option.range().isPresent()) {
                    json.name("minimum").value(option.range().get().least());
                    json.name("maximum").value(option.range().get().most());
                }
            }
            case CHOICE -> {
                json.name("enum");
                writeWords(option.choices());
            }
            case STRING -> json.name("type").value("string");
            case STRINGS -> writeTextsType();
            case MAP -> writeMapType(((MapOption) option).fields());
        }
        json.name("default");
        RuleListing.writeValue(option.defaultAsWritten(), json);
        json.endObject();
    }

    private void writeMapType(List<Option<?>> fields) throws IOException {
        json.name("type").value("object");
        json.name("additionalProperties").beginObject();
        json.name("type").value("object");
        json.name("additionalProperties").value(false);
        json.name("properties").beginObject();
        for (Option<?> field : fields) {
            writeOption(field);
        }
        json.endObject();
        json.endObject();
    }

    private void describe(String description) throws IOException {
        json.name("description").value(description);
    }

    private void writeWords(List<String> words) throws IOException {
        json.beginArray();
        for (String word : words) {
            json.value(word);
        }
        json.endArray();
    }
}
