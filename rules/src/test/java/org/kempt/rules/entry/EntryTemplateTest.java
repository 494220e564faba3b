package org.kempt.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kempt.core.config.ConfigurationLoader;
import org.kempt.core.config.InvalidConfigurationException;
import org.kempt.core.pattern.IllegalPatternException;
import org.kempt.core.rule.RuleSet;

class EntryTemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "- [{name}]({url}) - {text}.        ; [a [b]](https://c.example) - d - e.",
                "[{name}]({url}){? - {text}}        ; [a](b)",
                "[{name}]({url}){? - {text}}        ; [a](b) - c",
                "{name} ({price:free | paid})       ; a (paid)",
                "{{{name}}}                         ; {a}",
                "{name}{? `{tag}`}{? ({year})}      ; a (2001)",
                "{name}, {author}                   ; a, b, c",
            })
    void matches(String template, String entry) {
        assertThat(EntryTemplate.of(template).progress(entry).isMatch()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "- [name](url)    ; it has no placeholder, write for example `- [{name}]({url}) - {description}.`",
                "[{name           ; `{` is never closed, write `{{` for the character (character 2)",
                "[{}]             ; a placeholder needs a name, as in `{name}` (character 2)",
                "[{name}{url}]    ; nothing tells `{url}` from the placeholder before it (character 8)",
                "{name}{?{tag}}   ; nothing tells `{tag}` from the placeholder before it (character 9)",
                "{name}{? a       ; `{?` is never closed (character 7)",
                "{name}{?}        ; the optional part is empty (character 7)",
                "{name}{? a{? b}} ; an optional part cannot have another within (character 11)",
                "{name} }         ; `}` closes nothing, write `}}` for the character (character 8)",
                "{name:a||b}      ; a text is missing between the bars of the placeholder (character 1)",
                "{name} ({?a: {b}); `{?` is never closed (character 9)",
            })
    void saysWhatIsWrong(String template, String message) {
        assertThatThrownBy(() -> EntryTemplate.of(template))
                .isInstanceOf(IllegalPatternException.class)
                .hasMessage(message);
    }

    @Test
    void isRefusedWithItsPlaceInTheConfiguration() {
        RuleSet rules = RuleSet.of(List.of(new EntryPattern()));
        String configuration = "rules:\n  entry-pattern:\n    templates:\n      - '{name}'\n      - '[{name]'\n";

        assertThatThrownBy(() -> ConfigurationLoader.load(configuration, rules))
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessageContaining("5:9: `templates`: `[{name]` is not a template: `{` is never closed");
    }

    @Test
    void takesLinearTime() {
        EntryTemplate template = EntryTemplate.of("{a} {b} {c} {d} {e} {f} {g}.{? {h}}{? {i}}");

        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(template.progress("a ".repeat(20_000) + "!").isMatch())
                        .isFalse());
    }
}
