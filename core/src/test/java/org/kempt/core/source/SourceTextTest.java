package org.kempt.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void keepsTheByteOrderMarkButDoesNotCountIt() throws MalformedSourceException {
        byte[] bytes = "\uFEFF# Title\n".getBytes(StandardCharsets.UTF_8);
        SourceText source = SourceText.decode(bytes);
        assertThat(source.text()).isEqualTo("# Title\n");
        assertThat(source.hasByteOrderMark()).isTrue();
        assertThat(source.encode()).isEqualTo(bytes);
        assertThat(source.withText("x").encode()).isEqualTo("\uFEFFx".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesTheByteAtWhichUtf8Breaks() {
        byte[] bytes = {'o', 'k', ' ', (byte) 0xC3, '(', '\n'};
        assertThatThrownBy(() -> SourceText.decode(bytes))
                .isInstanceOfSatisfying(
                        MalformedSourceException.class,
                        e -> assertThat(e.byteOffset()).isEqualTo(3))
                .hasMessageContaining("byte 3 (0xC3)");
    }

    @Test
    void namesTheByteAtWhichATruncatedCharacterBegins() {
        byte[] bytes = {'o', 'k', (byte) 0xE2, (byte) 0x82};
        assertThatThrownBy(() -> SourceText.decode(bytes))
                .isInstanceOfSatisfying(
                        MalformedSourceException.class,
                        e -> assertThat(e.byteOffset()).isEqualTo(2));
    }

    @Test
    void recognisesUtf16() {
        assertThatThrownBy(() -> SourceText.decode("# Title".getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining("UTF-16");
    }

    @Test
    void recognisesABinaryFile() {
        byte[] bytes = {(byte) 0xC3, (byte) 0xA9, 0, 1};
        assertThatThrownBy(() -> SourceText.decode(bytes))
                .isInstanceOfSatisfying(
                        MalformedSourceException.class,
                        e -> assertThat(e.byteOffset()).isEqualTo(2))
                .hasMessageContaining("binary");
    }

    @Test
    void countsLinesAsGitDoesAndColumnsInCodePoints() {
        SourceText source = SourceText.of("a\r\nb\rc\n😀 x");
        assertThat(source.lineCount()).isEqualTo(3);
        assertThat(source.position(5)).isEqualTo(new Position(2, 3));
        assertThat(source.position(source.text().indexOf('x'))).isEqualTo(new Position(3, 3));
    }

    @Test
    void knowsTheRangeOfALineWithoutItsEnding() {
        SourceText source = SourceText.of("one\r\ntwo\nthree");
        assertThat(source.slice(source.lineRange(1))).isEqualTo("one");
        assertThat(source.slice(source.lineRange(2))).isEqualTo("two");
        assertThat(source.slice(source.lineRange(3))).isEqualTo("three");
    }

    @Test
    void hasNoLineAfterAFinalLineEnding() {
        assertThat(SourceText.of("one\ntwo\n").lineCount()).isEqualTo(2);
        assertThat(SourceText.of("").lineCount()).isEqualTo(1);
    }

    @Test
    void findsLinesAsCommonMarkSeesThem() {
        SourceText source = SourceText.of("a\rbc\r\nd");
        assertThat(source.startOfLine(3)).isEqualTo(2);
        assertThat(source.endOfLine(2)).isEqualTo(4);
        assertThat(source.startOfNextLine(2)).isEqualTo(6);
        assertThat(source.startOfLine(1)).isZero();
    }

    @Test
    void takesTheLineEndingOfMostLines() {
        assertThat(SourceText.of("a\r\nb\r\nc\n").dominantLineEnding()).isEqualTo(LineEnding.CRLF);
        assertThat(SourceText.of("a\r\nb\nc\n").dominantLineEnding()).isEqualTo(LineEnding.LF);
        assertThat(SourceText.of("").dominantLineEnding()).isEqualTo(LineEnding.LF);
    }

    @Test
    void countsColumnsOfAVeryLongLineInCodePoints() {
        SourceText source = SourceText.of("😀\n" + "a😀".repeat(5000));
        assertThat(source.position(source.length())).isEqualTo(new Position(2, 10_001));
        assertThat(source.position(source.length() - 2)).isEqualTo(new Position(2, 10_000));
        assertThat(source.position(source.length() - 3)).isEqualTo(new Position(2, 9_999));
    }
}
