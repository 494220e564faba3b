package org.kempt.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kempt.core.config.SampleRules.ENTRY_SEPARATOR;
import static org.kempt.core.config.SampleRules.LEAST;
import static org.kempt.core.config.SampleRules.MISSING_PERIOD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kempt.core.document.Document;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceText;

class OverridesTest {
    private static final Document LIST = Document.parse(SourceText.of("""
            # Awesome Knots

            ## Tools

            ### Parsers

            ## CI/CD

            ## Contributing
            """));

    @Test
    void holdForTheFilesTheyName() throws Exception {
        Configuration configuration = load("overrides: [{files: ['docs/*.md', 'b.md'], rules: {missing-period: off}}]");

        assertThat(configuration.isOn(MISSING_PERIOD)).isTrue();
        assertThat(configuration.forFile("docs/a.md").isOn(MISSING_PERIOD)).isFalse();
        assertThat(configuration.forFile("x/b.md").isOn(MISSING_PERIOD)).isFalse();
        assertThat(configuration.forFile("a.md").isOn(MISSING_PERIOD)).isTrue();
    }

    @Test
    void addToTheSettingsForAll() throws Exception {
        Configuration configuration = load("""
                overrides:
                  - files: ["a.md"]
                    rules: {entry-separator: {least: 9}}
                  - files: ["*.md"]
                    rules: {entry-separator: {least: 7}}
                rules:
                  entry-separator: error
                """).forFile("a.md");

        assertThat(configuration.severity(ENTRY_SEPARATOR.id())).contains(Severity.ERROR);
        assertThat(configuration.option(ENTRY_SEPARATOR.id(), LEAST)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "Tools, Tools;Parsers",
        "tools, Tools;Parsers",
        "Parsers, Parsers",
        "*ools, Tools;Parsers",
        "Tools/Parsers, Parsers",
        "*/Tools, Tools;Parsers",
        "*/Parsers, Parsers",
        "Awesome*/Parsers, Parsers",
        "CI/CD, CI/CD",
        "*/CI/CD, CI/CD",
        "CD, ''",
        "ools, ''",
        "Awesome Knots, Awesome Knots;Tools;Parsers;CI/CD;Contributing",
    })
    void holdForSectionsAndThoseBelow(String pattern, String sections) throws Exception {
        SectionConfigurations configurations = SectionConfigurations.of(
                load("overrides: [{sections: ['" + pattern + "'], rules: {missing-period: off}}]"), LIST);

        List<String> off = LIST.sections().stream()
                .filter(section -> section.heading().isPresent())
                .filter(section -> !configurations.at(section.range().start()).isOn(MISSING_PERIOD))
                .map(section -> section.title())
                .toList();

        assertThat(String.join(";", off)).isEqualTo(sections);
        assertThat(configurations.unmatched()).hasSize(sections.isEmpty() ? 1 : 0);
    }

    @Test
    void ofAPartOfAFileNeedBoth() throws Exception {
        Configuration configuration =
                load("overrides: [{files: ['a.md'], sections: ['Tools'], rules: {missing-period: off}}]");

        assertThat(isOnInTools(configuration)).isTrue();
        assertThat(isOnInTools(configuration.forFile("b.md"))).isTrue();
        assertThat(isOnInTools(configuration.forFile("a.md"))).isFalse();
        assertThat(configuration.forFile("b.md").sectionPatterns()).isEmpty();
    }

    @Test
    void prevailOverEarlierOnes() throws Exception {
        Configuration configuration = load("""
                overrides:
                  - {sections: [Tools], rules: {missing-period: off}}
                  - {files: ["a.md"], rules: {missing-period: on}}
                """);

        assertThat(isOnInTools(configuration.forFile("b.md"))).isFalse();
        assertThat(isOnInTools(configuration.forFile("a.md"))).isTrue();
    }

    @Test
    void areTheSameForSectionsThatHaveTheSame() throws Exception {
        Configuration configuration =
                load("overrides: [{sections: ['CI/CD', 'Contributing'], rules: {missing-period: off}}]");
        SectionConfigurations configurations = SectionConfigurations.of(configuration, LIST);

        assertThat(configurations.distinct()).hasSize(2);
        assertThat(configurations.variants(MISSING_PERIOD)).hasSize(1);
        assertThat(configurations.variants(ENTRY_SEPARATOR)).hasSize(1);
    }

    @Test
    void sayWhereANameStandsThatNoSectionHas() throws Exception {
        Configuration configuration = load("overrides:\n  - sections: [Tools, Toolz]\n    rules: {}\n");

        assertThat(SectionConfigurations.of(configuration, LIST).unmatched())
                .containsExactly(new SectionPattern("Toolz", "", 2, 23));
    }

    @Test
    void haveToSayWhatTheyAreFor() {
        assertThat(problems("overrides: [{rules: {missing-period: off}}]"))
                .containsExactly("1:13: an override needs `files` or `sections`; what is for all stands in `rules`");
        assertThat(problems("overrides: {files: ['a.md']}"))
                .containsExactly("1:12: `overrides` must be a list of maps with `files` or `sections`, and `rules`");
        assertThat(problems("overrides: [{file: ['a.md'], sections: Tools}]"))
                .containsExactly(
                        "1:14: unknown key `file`, did you mean `files`?",
                        "1:40: `sections` must be a list of titles, for example [\"Contributing\", \"*/Tools\"]");
    }

    @Test
    void refusePatternsThatAreNone() {
        assertThat(problems("overrides:\n- files: ['a.md', '*.{md,txt}']\n  rules: {}\nfiles: {exclude: ['!a']}"))
                .containsExactly(
                        "2:19: `{` is not supported, write one pattern for each",
                        "4:19: `!` does not turn a pattern around, list what is left out under `exclude`");
    }

    private static boolean isOnInTools(Configuration configuration) {
        int tools = LIST.source().text().indexOf("## Tools");
        return SectionConfigurations.of(configuration, LIST).at(tools).isOn(MISSING_PERIOD);
    }

    private static Configuration load(String text) throws InvalidConfigurationException {
        return ConfigurationLoader.load(text, SampleRules.ALL);
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(InvalidConfigurationException.class, () -> load(text)).problems().stream()
                .map(ConfigurationProblem::toString)
                .toList();
    }
}
