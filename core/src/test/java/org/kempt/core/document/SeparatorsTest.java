package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kempt.core.source.SourceText;

class SeparatorsTest {

    private static Optional<String> separator(String afterName) {
        SourceText source = SourceText.of("- [Name](https://alpha.example)" + afterName + "\n");
        return Document.parse(source).entries().findFirst().flatMap(entry -> Separators.of(source, entry));
    }

    @ParameterizedTest
    @ValueSource(strings = {" - ", " – ", " — ", ": ", " : ", "：", " | ", " -  ", "- ", " -- ", "\u00a0- "})
    void areReadAsWritten(String separator) {
        assertThat(separator(separator + "Reads files.")).contains(separator);
    }

    @Test
    void stayOneWhereALineBreaks() {
        assertThat(separator(" -\n  Reads files.")).contains(" - ");
    }

    @Test
    void areASpaceBeforeACapital() {
        assertThat(separator(" Reads files.")).contains(" ");
    }

    @ParameterizedTest
    @ValueSource(strings = {" reads files.", " by Jane", " By Jane", " _In French_", ", a reader", " (a reader)", ""})
    void areNoneWhereTheSentenceGoesOn(String afterName) {
        assertThat(separator(afterName)).isEmpty();
    }
}
