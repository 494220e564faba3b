package org.kempt.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegularExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "abc                | abc",
                "a.c                | a😀c",
                "\\d{4}-\\d\\d      | 2024-05",
                "\"(Yes|No)\"       | No",
                "\"^(?:a|bc)+$\"    | abcbca",
                "[a-cx]+            | cabx",
                "[^a-c]+            | xyz",
                "[]a]+              | a]",
                "[a-]+              | a-a",
                "[\\w-]+            | foo_bar-9",
                "\\$\\^\\.          | $^.",
                "a{2,}              | aaaa",
                "a{0,2}             | aa",
                "a??b*?             | abb",
                "\"(a||b)c\"        | c",
                "v?\\d+(\\.\\d+)*   | v1.20.3",
            })
    void matches(String expression, String text) {
        assertThat(RegularExpression.of(expression).matches(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "abc          | abcd",
                "abc          | xabc",
                "a.c          | ac",
                "\"(Yes|No)\" | Yes No",
                "a$b          | ab",
                "$a           | a",
                "a^b          | ab",
                "[^a-c]+      | xay",
                "a{2,3}       | aaaa",
                "a{2,3}       | a",
                "[a-c]        | -",
            })
    void doesNotMatch(String expression, String text) {
        assertThat(RegularExpression.of(expression).matches(text)).isFalse();
    }

    @Test
    void matchesTheEmptyText() {
        assertThat(RegularExpression.of("").matches("")).isTrue();
        assertThat(RegularExpression.of("").matches("a")).isFalse();
        assertThat(RegularExpression.of("^$").matches("")).isTrue();
        assertThat(RegularExpression.of("()*").matches("")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a(b          | `(` is never closed, write `\\(` for the character (character 2)",
                "a)b          | `)` closes no group, write `\\)` for the character (character 2)",
                "😀[a-        | `[` is never closed, write `\\[` for the character (character 2)",
                "*a           | there is nothing before `*` that it could repeat (character 1)",
                "a**          | a repetition cannot be repeated, put it in a group (character 3)",
                "[c-a]        | the range ends before it begins (character 2)",
                "[\\d-x]      | a range goes from one character to another, write `\\-` for a hyphen (character 2)",
                "a{,3}        | `{` begins no repetition such as `{2,5}`, write `\\{` for the character (character 2)",
                "a{3,2}       | the repetition ends before it begins (character 2)",
                "a{9999999999} | nothing can be repeated more than 1000 times (character 2)",
                "(a)\\1       | `\\1` is not supported (character 4)",
                "(?=a)        | groups that begin with `(?` are not supported, except for `(?:` (character 1)",
                "a\\          | a character is missing after `\\` (character 2)",
                "(a{1000}){3} | the pattern is too large, its repetitions written out",
                "(((){1000}){1000}){1000} | the pattern is too large, its repetitions written out",
            })
    void saysWhatIsWrong(String expression, String message) {
        assertThatThrownBy(() -> RegularExpression.of(expression))
                .isInstanceOf(IllegalPatternException.class)
                .hasMessage(message);
    }

    @Test
    void refusesDeepNesting() {
        assertThatThrownBy(() -> RegularExpression.of("(".repeat(100_000)))
                .isInstanceOf(IllegalPatternException.class)
                .hasMessageStartingWith("groups are nested too deeply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+", "(a*)*b", "(.*a){20}", "((a?){30}){30}"})
    void takesLinearTimeWhateverTheExpression(String expression) {
        RegularExpression read = RegularExpression.of(expression);

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(read.matches("a".repeat(20_000) + "!")).isFalse());
    }

    @Test
    void agreesWithTheStandardLibrary() {
        Random random = new Random(1);
        String letters = "ab|()*+?^$.[-]{1,2}";
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            String expression = random(random, letters, 8);
            RegularExpression own;
            Pattern other;
            try {
                own = RegularExpression.of(expression);
                other = Pattern.compile(expression);
            } catch (IllegalArgumentException e) {
                continue;
            }
            if (expression.indexOf('[') >= 0 || expression.contains("+") && expression.matches(".*[*+?}]\\+.*")) {
                continue;
            }
            String text = random(random, "ab-", 6);
            assertThat(own.matches(text))
                    .as("`%s` matches `%s`", expression, text)
                    .isEqualTo(other.matcher(text).matches());
            read++;
        }
        assertThat(read).isGreaterThan(10_000);
    }

    private static String random(Random random, String letters, int most) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(most + 1); length > 0; length--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
