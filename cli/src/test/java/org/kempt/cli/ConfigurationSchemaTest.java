package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kempt.core.config.ConfigurationLoader;
import org.kempt.core.config.ConfigurationText;
import org.kempt.core.config.InvalidConfigurationException;
import org.kempt.core.rule.RuleSet;
import org.kempt.report.ConfigurationSchema;
import org.kempt.rules.KemptRules;
import org.kempt.rules.Presets;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class ConfigurationSchemaTest {
    private static final RuleSet RULES = KemptRules.all();
    private static final Pattern YAML_BLOCK = Pattern.compile("```yaml[^\n]*\n(.*?)```", Pattern.DOTALL);

    @Test
    void isInTheDocumentation() throws IOException {
        GeneratedFile.check(Path.of("../docs/kempt.schema.json"), schema());
    }

    static Stream<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        Presets.names()
                .forEach(name -> examples.add(Presets.find(name).orElseThrow().text()));
        List<Path> documents = new ArrayList<>(List.of(Path.of("../README.md")));
        try (Stream<Path> files = Files.walk(Path.of("../rules/src/main/resources"))) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
        }
        for (Path document : documents) {
            Matcher block = YAML_BLOCK.matcher(Files.readString(document));
            while (block.find()) {
                examples.add(block.group(1));
            }
        }
        examples.add("extends: [relaxed, ./more.yaml]\noverrides: [{sections: [Tools], rules: {wrong-number: off}}]");
        examples.add("");
        return examples.stream().map(String::strip).distinct();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void allowsWhatKemptReads(String example) throws Exception {
        load(example);

        assertThat(problems(example)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rulez: {}",
                "rules: []",
                "rules: {missing-perod: off}",
                "rules: {missing-period: of}",
                "rules: {missing-period: true}",
                "rules: {missing-period: {severity: off}}",
                "rules: {missing-period: {style: requires}}",
                "rules: {missing-period: {styl: require}}",
                "rules: {duplicate-entry: {allow: one}}",
                "rules: {duplicate-entry: {allow: [1]}}",
                "files: {includes: []}",
                "files: {include: '*.md'}",
                "extends: 3",
                "extends: [3]",
                "overrides: {}",
                "overrides: [{rules: {}}]",
                "overrides: [{file: [a]}]",
                "overrides: [{files: a}]",
                "overrides: [{sections: [a], rules: {missing-perod: off}}]",
            })
    void refusesWhatKemptRefuses(String example) {
        assertThat(problems(example)).isNotEmpty();
        assertThat(catchProblem(example)).isNotNull();
    }

    private static InvalidConfigurationException catchProblem(String text) {
        try {
            load(text);
            return null;
        } catch (InvalidConfigurationException e) {
            return e;
        }
    }

    private static void load(String text) throws InvalidConfigurationException {
        ConfigurationLoader.load(
                new ConfigurationText("main", text),
                RULES,
                (name, from) -> Presets.find(name).orElse(new ConfigurationText(name, "")));
    }

    private static List<String> problems(String yaml) {
        Object value =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        JsonElement json = value == null ? JsonParser.parseString("{}") : new Gson().toJsonTree(value);
        return new JsonSchema(JsonParser.parseString(schema()).getAsJsonObject()).problems(json);
    }

    private static String schema() {
        StringWriter out = new StringWriter();
        try {
            ConfigurationSchema.write(RULES.descriptors(), Presets.names(), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }
}
