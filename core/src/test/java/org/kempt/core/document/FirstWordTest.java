package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class FirstWordTest {

    private static Optional<FirstWord> of(String description) {
        return FirstWord.of(SourceText.of(description), new SourceRange(0, description.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reads files. | Reads | UPPER",
                "reads files. | reads | LOWER",
                "a reader | a | LOWER",
                "**real-time** reader | real-time | LOWER",
                "élan | élan | LOWER",
                "iOS | | ",
                "Read/write | Read/write | UPPER",
                "it's fast | it's | LOWER",
            })
    void isFoundBehindMarkup(String description, String word, LetterCase letterCase) {
        assertThat(of(description).map(found -> found.range().of(description))).isEqualTo(Optional.ofNullable(word));
        assertThat(of(description).map(FirstWord::letterCase)).isEqualTo(Optional.ofNullable(letterCase));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`cp` for files",
                "[reader](url) of files",
                "\"reads\" files",
                "(reads files)",
                "3 ways",
                "macOS files",
                "npm package",
                "foo_bar",
                "node.js files",
                "h264 files",
                "read() files",
                "user@host",
                "读取文件",
                "lex 和 yacc",
                "https://alpha.example",
                ":rocket: files",
                "**",
                ""
            })
    void isNoneWhereItsCaseSaysNothing(String description) {
        assertThat(of(description)).isEmpty();
    }
}
