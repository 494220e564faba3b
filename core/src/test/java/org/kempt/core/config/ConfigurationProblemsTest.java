package org.kempt.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigurationProblemsTest {
    private static final String KEYS = "; those here are extends, files, rules, overrides";

    @Test
    void namesUnknownKeys() {
        assertThat(problems("rulez: {}\nfiles:\n  includes: []\n  z: 1\n"))
                .containsExactly(
                        "1:1: unknown key `rulez`, did you mean `rules`?",
                        "3:3: unknown key `includes`, did you mean `include`?",
                        "4:3: unknown key `z`; those here are include, exclude");
    }

    @Test
    void namesUnknownRules() {
        assertThat(problems("rules:\n  missing-perod: off\n  something-else: off\n"))
                .containsExactly(
                        "2:3: unknown rule `missing-perod`, did you mean `missing-period`?",
                        "3:3: unknown rule `something-else`");
    }

    @Test
    void namesUnknownOptions() {
        assertThat(problems("rules:\n  entry-separator: {lest: 3, sever: info}\n  missing-period: {least: 3}\n"))
                .containsExactly(
                        "2:21: `entry-separator` has no option `lest`, did you mean `least`?",
                        "2:30: `entry-separator` has no option `sever`, did you mean `severity`?",
                        "3:20: `missing-period` has no option `least`");
    }

    @Test
    void saysWhatARuleCanBeSetTo() {
        String expected = "`missing-period` must be off, on, info, warning or error, or a map of its options";

        assertThat(problems("rules: {missing-period: of}"))
                .containsExactly("1:25: " + expected + ", did you mean `off`?");
        assertThat(problems("rules: {missing-period: false}"))
                .containsExactly("1:25: " + expected + ", did you mean `off`?");
        assertThat(problems("rules: {missing-period: true}"))
                .containsExactly("1:25: " + expected + ", did you mean `on`?");
        assertThat(problems("rules: {missing-period: warn}"))
                .containsExactly("1:25: " + expected + ", did you mean `warning`?");
        assertThat(problems("rules: {missing-period: 1}")).containsExactly("1:25: " + expected);
        assertThat(problems("rules: {missing-period: [off]}")).containsExactly("1:25: " + expected);
        assertThat(problems("rules:\n  missing-period:\n")).containsExactly("2:18: " + expected);
    }

    @Test
    void saysWhatASeverityCanBe() {
        assertThat(problems("rules: {missing-period: {severity: eror}}"))
                .containsExactly("1:36: `severity` must be info, warning or error, did you mean `error`?");
        assertThat(problems("rules: {missing-period: {severity: off}}"))
                .containsExactly("1:36: `severity` must be info, warning or error, to turn the rule off write `off` in"
                        + " place of the map");
        assertThat(problems("rules: {missing-period: {severity: [info]}}"))
                .containsExactly("1:36: `severity` must be info, warning or error");
    }

    @Test
    void saysWhatIsWrongWithinAMap() {
        assertThat(problems("""
                        rules:
                          table-cells:
                            columns:
                              Auth: {leest: 3}
                        """))
                .containsExactly("4:14: `columns`: there is no setting `leest`, did you mean `least`?");
        assertThat(problems("rules: {table-cells: {columns: {Auth: {least: 0}}}}"))
                .containsExactly("1:47: `least`: expected a whole number from 1 to 100, but found 0");
        assertThat(problems("rules: {table-cells: {columns: {Auth: 3}}}"))
                .containsExactly("1:39: `columns`: expected a map of settings such as `least`, but found 3");
        assertThat(problems("rules: {table-cells: {columns: {Auth: {least: {}}}}}"))
                .containsExactly("1:47: `least`: expected a whole number from 1 to 100, but found a map");
        assertThat(problems("rules: {table-cells: {columns: {Auth: {least: , least: 2}}}}"))
                .containsExactly(
                        "1:46: `least` must be a value or a list of values", "1:49: `least` is already set in line 1");
        assertThat(problems("rules: {table-cells: {columns: Auth}}"))
                .containsExactly("1:32: `columns`: expected a map from titles to settings, but found \"Auth\"");
        assertThat(problems("rules: {table-cells: {columns: }}"))
                .containsExactly("1:31: `columns` must be a map from titles to settings");
    }

    @Test
    void saysWhatIsWrongWithAPattern() {
        assertThat(problems("rules: {table-cells: {pattern: 'a(b'}}"))
                .containsExactly("1:32: `pattern`: `a(b` is not a regular expression: `(` is never closed, write `\\(`"
                        + " for the character (character 2)");
        assertThat(problems("rules: {table-cells: {patterns: [ab, 'a(b']}}"))
                .containsExactly("1:38: `patterns`: `a(b` is not a regular expression: `(` is never closed, write `\\(`"
                        + " for the character (character 2)");
        assertThat(problems("rules: {table-cells: {columns: {Auth: {patterns: [ab, '*']}}}}"))
                .containsExactly(
                        "1:55: `patterns`: `*` is not a regular expression: there is nothing before `*` that it"
                                + " could repeat (character 1)");
        assertThat(problems("rules: {table-cells: {pattern: 3}}"))
                .containsExactly("1:32: `pattern`: expected a regular expression, but found 3");
    }

    @Test
    void saysWhatAnOptionCanBe() {
        assertThat(problems("""
                        rules:
                          entry-separator:
                            separator: em-dash
                            strict: yes
                            least: 101
                            locale: 3
                            allow: one
                        """))
                .containsExactly(
                        "3:16: `separator`: expected one of auto, hyphen, en-dash, but found \"em-dash\", did you mean"
                                + " `en-dash`?",
                        "4:13: `strict`: expected true or false, but found \"yes\"",
                        "5:12: `least`: expected a whole number from 1 to 100, but found 101",
                        "6:13: `locale`: expected text, but found 3",
                        "7:12: `allow`: expected a list of texts, but found \"one\"");
    }

    @Test
    void refusesNumbersThatAreNoneOfOurs() {
        String expected = "1:34: `least`: expected a whole number from 1 to 100, but found ";

        assertThat(problems("rules: {entry-separator: {least: 1.5}}")).containsExactly(expected + "1.5");
        assertThat(problems("rules: {entry-separator: {least: .inf}}")).containsExactly(expected + ".inf");
        assertThat(problems("rules: {entry-separator: {least: 99999999999}}"))
                .containsExactly(expected + "99999999999");
        assertThat(problems("rules: {entry-separator: {least: \"5\"}}")).containsExactly(expected + "\"5\"");
    }

    @Test
    void refusesOptionsWithoutAValueAndMapsForOptions() {
        assertThat(problems("rules:\n  entry-separator:\n    locale:\n    allow: [[a]]\n    least: {a: b}\n"))
                .containsExactly(
                        "3:12: `locale` must be a value or a list of values",
                        "4:12: `allow` must be a value or a list of values",
                        "5:12: `least` must be a value or a list of values");
    }

    @Test
    void refusesPatternsThatAreNoList() {
        String include = "`include` must be a list of patterns, for example [\"*.md\"]";
        String exclude = "`exclude` must be a list of patterns, for example [\"*.md\"]";

        assertThat(problems("files:\n  include: '*.md'\n  exclude: [1, '', [a]]\n"))
                .containsExactly("2:12: " + include, "3:13: " + exclude, "3:16: " + exclude, "3:20: " + exclude);
    }

    @Test
    void refusesATopLevelThatIsNoMap() {
        assertThat(problems("missing-period"))
                .containsExactly("1:1: a configuration must be a map of extends, files, rules, overrides");
        assertThat(problems("\n- rules\n"))
                .containsExactly("2:1: a configuration must be a map of extends, files, rules, overrides");
        assertThat(problems("rules: [missing-period]\nfiles: x"))
                .containsExactly(
                        "1:8: `rules` must be a map of rules", "2:8: `files` must be a map of include, exclude");
    }

    @Test
    void refusesKeysThatAreSetTwice() {
        assertThat(problems("rules:\n  missing-period: off\n  missing-period: on\nrules: {}\n"))
                .containsExactly(
                        "3:3: `missing-period` is already set in line 2", "4:1: `rules` is already set in line 1");
    }

    @Test
    void refusesKeysThatAreNoNames() {
        assertThat(problems("rules:\n  ? [a]\n  : off\n")).containsExactly("2:5: expected a name before the colon");
    }

    @Test
    void refusesASecondDocument() {
        assertThat(problems("rules: {}\n---\nrules: {}\n---\n"))
                .containsExactly("2:1: a configuration is one YAML document, but a second begins here");
    }

    @Test
    void refusesAliases() {
        String expected = "aliases such as `*name` are not supported, write the value again";

        assertThat(problems("a: &a [x]\nb: &b [*a, *a]\nc: *b\n"))
                .containsExactly("2:8: " + expected, "2:12: " + expected, "3:4: " + expected);
        assertThat(problems("rules: &a {b: *a}")).containsExactly("1:15: " + expected);
    }

    @Test
    void refusesTags() {
        assertThat(problems("rules: !mine\n  missing-period: !!str off\n"))
                .containsExactly(
                        "1:8: tags such as `!name` are not supported, leave it out",
                        "2:19: tags such as `!name` are not supported, leave it out");
    }

    @Test
    void refusesDeepNestingWithoutRunningOutOfStack() {
        assertThat(problems("[".repeat(100_000))).containsExactly("1:21: this is nested too deeply");
    }

    @Test
    void saysWhereYamlIsBroken() {
        assertThat(problems("rules: {missing-period: off"))
                .containsExactly("1:28: this is not valid YAML: while parsing a flow mapping, expected ',' or '}', but"
                        + " got <stream end>");
        assertThat(problems("rules:\n\tmissing-period: off\n"))
                .singleElement()
                .asString()
                .startsWith(
                        "2:1: this is not valid YAML: while scanning for the next token, found character '\\t(TAB)'");
        assertThat(problems("rules: missing-period: off"))
                .containsExactly("1:22: this is not valid YAML: mapping values are not allowed here");
        assertThat(problems("%YAML 3.0\n---\nrules: {}\n")).containsExactly("1:1: this is not YAML 1.2");
    }

    @Test
    void countsColumnsInCodePoints() {
        assertThat(problems("{😀é: 1, x: 2}"))
                .containsExactly("1:2: unknown key `😀é`" + KEYS, "1:9: unknown key `x`" + KEYS);
        assertThat(problems("rules: {}\n😀é\u0000")).containsExactly("2:3: character U+0000 is not allowed in YAML");
    }

    @Test
    void tellsEveryProblemInItsMessage() {
        InvalidConfigurationException e = invalid("a: 1\nb: 2\n");

        assertThat(e).hasMessage("1:1: unknown key `a`" + KEYS + "\n2:1: unknown key `b`" + KEYS);
        assertThat(e.problems())
                .containsExactly(
                        new ConfigurationProblem("", 1, 1, "unknown key `a`" + KEYS),
                        new ConfigurationProblem("", 2, 1, "unknown key `b`" + KEYS));
    }

    private static List<String> problems(String text) {
        return invalid(text).problems().stream()
                .map(ConfigurationProblem::toString)
                .toList();
    }

    private static InvalidConfigurationException invalid(String text) {
        InvalidConfigurationException e = catchThrowableOfType(
                InvalidConfigurationException.class, () -> ConfigurationLoader.load(text, SampleRules.ALL));
        assertThat(e).as("what is wrong in: %.200s", text).isNotNull();
        return e;
    }
}
