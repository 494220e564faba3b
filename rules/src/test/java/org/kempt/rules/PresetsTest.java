package org.kempt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kempt.core.LintResult;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.ConfigurationLoader;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceText;

class PresetsTest {
    private static final RuleSet RULES = KemptRules.all();

    static List<String> names() {
        return Presets.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void canBeReadAndSetSomething(String name) throws Exception {
        Configuration preset = load(name);

        assertThat(RULES.descriptors()).anyMatch(rule -> differs(preset, rule));
    }

    private static boolean differs(Configuration preset, RuleDescriptor rule) {
        return preset.isOn(rule) != rule.isOnByDefault()
                || preset.severity(rule.id()).isPresent()
                || rule.options().stream()
                        .anyMatch(option -> !preset.option(rule.id(), option).equals(option.defaultValue()));
    }

    @Test
    void areNoneOfOtherNames() {
        assertThat(Presets.find("awsome")).isEmpty();
    }

    @Test
    void awesomeWantsTheFormOfTheGuidelineWhateverTheListDoes() throws Exception {
        String text = "# List\n\n## Tools\n\n- [Beta](https://beta.example): reads files\n";

        assertThat(rules("awesome", text))
                .containsExactly(
                        "description-case",
                        "entry-separator",
                        "missing-badge",
                        "missing-introduction",
                        "missing-period");
    }

    @Test
    void awesomeTurnsOnAllRulesOfTheGuidelineButThatOnAge() throws Exception {
        Configuration awesome = load("awesome");

        assertThat(RULES.descriptors())
                .filteredOn(rule -> rule.category() == RuleCategory.GUIDELINE)
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.isOnByDefault()).as(rule.id().value()).isFalse();
                    assertThat(awesome.isOn(rule))
                            .as(rule.id().value())
                            .isEqualTo(!rule.id().value().equals("repository-age"));
                });
    }

    @Test
    void alphabeticalSortsEveryList() throws Exception {
        assertThat(rules("alphabetical", "# List\n\n- [B](https://b.example)\n- [A](https://a.example)\n"))
                .contains("unsorted-entries");
    }

    @Test
    void relaxedSaysNothingOfStyle() throws Exception {
        assertThat(rules("relaxed", "## List\n\n- [B](https://b.example): reads files\n- [A](https://a.example)\n"))
                .isEmpty();
    }

    private static List<String> rules(String preset, String text) throws Exception {
        LintResult result = Linter.of(RULES, load(preset)).lint(SourceText.of(text));
        return result.diagnostics().stream()
                .map(diagnostic -> diagnostic.rule().id().value())
                .distinct()
                .sorted()
                .toList();
    }

    private static Configuration load(String name) throws Exception {
        return ConfigurationLoader.load(Presets.find(name).orElseThrow(), RULES, Presets.RESOLVER);
    }
}
