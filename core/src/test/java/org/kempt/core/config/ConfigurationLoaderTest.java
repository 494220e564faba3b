package org.kempt.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kempt.core.config.SampleRules.ENTRY_SEPARATOR;
import static org.kempt.core.config.SampleRules.MISSING_PERIOD;
import static org.kempt.core.config.SampleRules.UNSORTED_SECTIONS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Severity;

class ConfigurationLoaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "---\n", "{}", "rules:\n", "files:\nrules: {}\n", "\uFEFF"})
    void takesATextWithoutContentForTheDefaults(String text) throws Exception {
        Configuration configuration = load(text);

        assertThat(configuration.isOn(MISSING_PERIOD)).isTrue();
        assertThat(configuration.isOn(UNSORTED_SECTIONS)).isFalse();
        assertThat(configuration.severity(MISSING_PERIOD.id())).isEmpty();
        assertThat(configuration.files().include()).isEmpty();
        assertThat(configuration.files().exclude()).isEmpty();
        assertThat(configuration.isLimited()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "'off'", "\"off\""})
    void turnsARuleOff(String off) throws Exception {
        assertThat(load("rules:\n  missing-period: " + off).isOn(MISSING_PERIOD))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "'on'", "info", "{severity: error}", "{}"})
    void turnsARuleOn(String on) throws Exception {
        assertThat(load("rules:\n  unsorted-sections: " + on).isOn(UNSORTED_SECTIONS))
                .isTrue();
    }

    @Test
    void leavesTheSeverityToTheRuleThatIsJustOn() throws Exception {
        assertThat(load("rules: {missing-period: on}").severity(MISSING_PERIOD.id()))
                .isEmpty();
    }

    @Test
    void readsASeverityAlone() throws Exception {
        assertThat(load("rules:\n  missing-period: error\n").severity(MISSING_PERIOD.id()))
                .contains(Severity.ERROR);
    }

    @Test
    void readsASeverityBesideOptions() throws Exception {
        Configuration configuration = load("rules:\n  entry-separator: {severity: info, separator: en-dash}\n");

        assertThat(configuration.severity(ENTRY_SEPARATOR.id())).contains(Severity.INFO);
        assertThat(value(configuration, SampleRules.SEPARATOR)).isEqualTo(SampleRules.Separator.EN_DASH);
    }

    @Test
    void readsOptionsOfEveryType() throws Exception {
        Configuration configuration = load("""
                rules:
                  entry-separator:
                    separator: hyphen
                    strict: true
                    least: 0x10
                    locale: "01"
                    allow:
                      - one
                      - "2"
                """);

        assertThat(value(configuration, SampleRules.SEPARATOR)).isEqualTo(SampleRules.Separator.HYPHEN);
        assertThat(value(configuration, SampleRules.STRICT)).isTrue();
        assertThat(value(configuration, SampleRules.LEAST)).isEqualTo(16);
        assertThat(value(configuration, SampleRules.LOCALE)).isEqualTo("01");
        assertThat(value(configuration, SampleRules.ALLOW)).containsExactly("one", "2");
    }

    @Test
    void givesTheDefaultOfAnOptionThatIsNotSet() throws Exception {
        Configuration configuration = load("rules: {entry-separator: {strict: true}}");

        assertThat(value(configuration, SampleRules.LEAST)).isEqualTo(3);
        assertThat(value(Configuration.defaults(), SampleRules.LEAST)).isEqualTo(3);
    }

    @Test
    void readsFilePatternsAsTheyAreWritten() throws Exception {
        FilePatterns files = load("files:\n  include: ['*.md', docs/**]\n  exclude: [CHANGELOG.md]\n")
                .files();

        assertThat(files.include()).map(Glob::toString).containsExactly("*.md", "docs/**");
        assertThat(files.exclude()).map(Glob::toString).containsExactly("CHANGELOG.md");
    }

    @Test
    void readsJson() throws Exception {
        Configuration configuration = load("""
                {
                \t"files": {"exclude": ["a.md"]},
                \t"rules": {
                \t\t"missing-period": "off",
                \t\t"entry-separator": {"least": 7, "strict": true, "allow": ["x"]}
                \t}
                }
                """);

        assertThat(configuration.isOn(MISSING_PERIOD)).isFalse();
        assertThat(value(configuration, SampleRules.LEAST)).isEqualTo(7);
        assertThat(configuration.files().exclude()).map(Glob::toString).containsExactly("a.md");
    }

    @Test
    void doesNotMindWindowsLineEndingsAndAByteOrderMark() throws Exception {
        assertThat(load("\uFEFFrules:\r\n  missing-period: off\r\n").isOn(MISSING_PERIOD))
                .isFalse();
    }

    private static <T> T value(Configuration configuration, Option<T> option) {
        return configuration.option(ENTRY_SEPARATOR.id(), option);
    }

    private static Configuration load(String text) throws InvalidConfigurationException {
        return ConfigurationLoader.load(text, SampleRules.ALL);
    }
}
