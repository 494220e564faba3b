package org.kempt.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kempt.core.config.SampleRules.ENTRY_SEPARATOR;
import static org.kempt.core.config.SampleRules.LEAST;
import static org.kempt.core.config.SampleRules.LOCALE;
import static org.kempt.core.config.SampleRules.MISSING_PERIOD;
import static org.kempt.core.config.SampleRules.UNSORTED_SECTIONS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kempt.core.rule.Severity;

class ExtendsTest {
    private final Map<String, String> files = new HashMap<>();

    @Test
    void takesOverWhatItDoesNotSayItself() throws Exception {
        files.put("base", "rules: {missing-period: off, entry-separator: {severity: error, least: 9, locale: sv}}");

        Configuration configuration =
                load("extends: base\nrules: {entry-separator: {least: 5}, unsorted-sections: on}");

        assertThat(configuration.isOn(MISSING_PERIOD)).isFalse();
        assertThat(configuration.isOn(UNSORTED_SECTIONS)).isTrue();
        assertThat(configuration.severity(ENTRY_SEPARATOR.id())).contains(Severity.ERROR);
        assertThat(configuration.option(ENTRY_SEPARATOR.id(), LEAST)).isEqualTo(5);
        assertThat(configuration.option(ENTRY_SEPARATOR.id(), LOCALE)).isEqualTo("sv");
    }

    @Test
    void keepsOptionsWhereARuleIsOnlyTurnedOffAndOn() throws Exception {
        files.put("a", "rules: {entry-separator: {least: 9}}");
        files.put("b", "extends: a\nrules: {entry-separator: off}");

        Configuration configuration = load("extends: b\nrules: {entry-separator: on}");

        assertThat(configuration.isOn(ENTRY_SEPARATOR)).isTrue();
        assertThat(configuration.option(ENTRY_SEPARATOR.id(), LEAST)).isEqualTo(9);
    }

    @Test
    void prefersTheLaterOfSeveral() throws Exception {
        files.put("a", "rules: {missing-period: off, unsorted-sections: on}");
        files.put("b", "rules: {missing-period: error}");

        Configuration configuration = load("extends: [a, b]");

        assertThat(configuration.severity(MISSING_PERIOD.id())).contains(Severity.ERROR);
        assertThat(configuration.isOn(MISSING_PERIOD)).isTrue();
        assertThat(configuration.isOn(UNSORTED_SECTIONS)).isTrue();
    }

    @Test
    void outweighsOverridesOfWhatItExtends() throws Exception {
        files.put("base", "overrides: [{files: ['*.md'], rules: {missing-period: off}}]");

        assertThat(load("extends: base").forFile("a.md").isOn(MISSING_PERIOD)).isFalse();
        assertThat(load("extends: base\nrules: {missing-period: on}")
                        .forFile("a.md")
                        .isOn(MISSING_PERIOD))
                .isTrue();
    }

    @Test
    void takesOverFilePatternsItDoesNotHave() throws Exception {
        files.put("base", "files: {include: ['a.md'], exclude: ['b.md']}");

        FilePatterns patterns =
                load("extends: base\nfiles: {include: ['c.md']}").files();

        assertThat(patterns.include()).map(Glob::toString).containsExactly("c.md");
        assertThat(patterns.exclude()).map(Glob::toString).containsExactly("b.md");
    }

    @Test
    void namesACircle() {
        files.put("a", "extends: b");
        files.put("b", "rules: {}\nextends: [a]");

        assertThat(problems("extends: [a]"))
                .containsExactly("b:2:11: configurations extend each other in a circle: a -> b -> a");
        assertThat(problems("extends: main"))
                .containsExactly("main:1:10: configurations extend each other in a circle: main -> main");
    }

    @Test
    void readsWhatIsExtendedTwiceOnce() throws Exception {
        for (int i = 1; i < 19; i++) {
            files.put("x" + i, "extends: [x" + (i + 1) + ", x" + (i + 1) + "]");
        }
        files.put("x19", "rules: {missing-period: off}");

        assertThat(load("extends: x1").isOn(MISSING_PERIOD)).isFalse();
    }

    @Test
    void refusesAnEndlessChain() {
        for (int i = 1; i < 40; i++) {
            files.put("x" + i, "extends: x" + (i + 1));
        }

        assertThat(problems("extends: x1"))
                .containsExactly("x19:1:10: this is the 20th configuration in a row that extends another");
    }

    @Test
    void saysInWhichFileAMistakeIs() {
        files.put("base", "rules:\n  missing-perod: off");

        assertThat(problems("extends: [base, none, '', {}, 3]\nrulez: {}"))
                .containsExactlyInAnyOrder(
                        "base:2:3: unknown rule `missing-perod`, did you mean `missing-period`?",
                        "main:1:17: there is no `none`",
                        "main:1:23: `extends` must be the name of a preset, a path, or a list of them",
                        "main:1:27: `extends` must be the name of a preset, a path, or a list of them",
                        "main:1:31: `extends` must be the name of a preset, a path, or a list of them",
                        "main:2:1: unknown key `rulez`, did you mean `rules`?");
    }

    @Test
    void cannotBeResolvedWithoutHelp() {
        assertThat(catchThrowableOfType(
                        InvalidConfigurationException.class,
                        () -> ConfigurationLoader.load("extends: awesome", SampleRules.ALL)))
                .hasMessage("1:10: `awesome` cannot be extended here");
    }

    private Configuration load(String text) throws InvalidConfigurationException {
        return ConfigurationLoader.load(new ConfigurationText("main", text), SampleRules.ALL, (name, from) -> {
            String found = name.equals("main") ? text : files.get(name);
            if (found == null) {
                throw new UnresolvedConfigurationException("there is no `" + name + "`");
            }
            return new ConfigurationText(name, found);
        });
    }

    private List<String> problems(String text) {
        return catchThrowableOfType(InvalidConfigurationException.class, () -> load(text)).problems().stream()
                .map(ConfigurationProblem::toString)
                .toList();
    }
}
