package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kempt.core.source.SourceText;

class AbbreviationsTest {

    private static boolean endIn(String text) {
        return Abbreviations.endAt(SourceText.of(text), 0, text.length() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"files, etc.", "Doe et al.", "made in the U.S.", "(e.g.", "by J.", "Alpha Inc.", "files..."})
    void endInADotThatIsNoPeriod(String text) {
        assertThat(endIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reads files.", "version 1.2.", "a.", "in C++.", "."})
    void areNotWhatASentenceEndsIn(String text) {
        assertThat(endIn(text)).isFalse();
    }
}
