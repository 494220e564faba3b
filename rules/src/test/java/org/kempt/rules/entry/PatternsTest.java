package org.kempt.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {

    @ParameterizedTest
    @CsvSource({
        "abc, abc, true",
        "abc, abcd, false",
        "ab*, abcd, true",
        "*cd, abcd, true",
        "a*d, abcd, true",
        "a*b*d, abcd, true",
        "a*c*b, abcb, true",
        "*, abcd, true",
        "*b*, abcd, true",
        "ab*bc, abc, false",
        "a*x*d, abcd, false",
        "b*, abcd, false",
    })
    void matchTheWholeText(String pattern, String text, boolean expected) {
        assertThat(new Patterns(List.of(pattern)).match(text)).isEqualTo(expected);
    }

    @Test
    void takeTheirTimeOnlyOnce() {
        String pattern = "a*".repeat(2_000) + "b";
        String text = "a".repeat(100_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(new Patterns(List.of(pattern)).match(text)).isFalse());
    }
}
