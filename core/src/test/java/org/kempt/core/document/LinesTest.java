package org.kempt.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kempt.core.source.LineEnding;
import org.kempt.core.source.SourceText;

class LinesTest {

    @Test
    void tellTextFromBlankLinesCodeAndHtml() {
        assertThat(kinds("# Tools\n\n```\na\n\nb\n```\n\n<p>\nHello\n</p>\n\nText\n\n    code\n"))
                .containsExactly(
                        LineKind.TEXT,
                        LineKind.BLANK,
                        LineKind.CODE,
                        LineKind.CODE,
                        LineKind.CODE,
                        LineKind.CODE,
                        LineKind.CODE,
                        LineKind.BLANK,
                        LineKind.HTML,
                        LineKind.HTML,
                        LineKind.HTML,
                        LineKind.BLANK,
                        LineKind.TEXT,
                        LineKind.BLANK,
                        LineKind.CODE);
    }

    @Test
    void takeHtmlInWhichSpacesCountForCode() {
        assertThat(kinds("<pre>\n  a\n</pre>\n\n<presto>\n</presto>\n"))
                .containsExactly(
                        LineKind.CODE, LineKind.CODE, LineKind.CODE, LineKind.BLANK, LineKind.HTML, LineKind.HTML);
    }

    @Test
    void giveBlankLinesBelowCodeThatNothingEndsToTheCode() {
        assertThat(kinds("- ```\n  a\n\n\n")).containsOnly(LineKind.CODE);
        assertThat(kinds("- ```\n  a\n\n\n- b\n"))
                .containsExactly(LineKind.CODE, LineKind.CODE, LineKind.CODE, LineKind.CODE, LineKind.TEXT);
        assertThat(kinds("- <pre>\n\n\n")).containsOnly(LineKind.CODE);
    }

    @Test
    void knowFrontMatterFromARule() {
        assertThat(kinds("---\ntitle: Tools\n---\nText\n"))
                .containsExactly(LineKind.FRONT_MATTER, LineKind.FRONT_MATTER, LineKind.FRONT_MATTER, LineKind.TEXT);
        assertThat(kinds("---\n\nText: it begins\n\n---\n")).doesNotContain(LineKind.FRONT_MATTER);
        assertThat(kinds("---\ntitle: Tools\n")).doesNotContain(LineKind.FRONT_MATTER);
    }

    @Test
    void endWhereCommonMarkSaysTheyDo() {
        Lines lines = lines("a \r\nb\r\rc\n  d\t");

        assertThat(lines.count()).isEqualTo(5);
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(lines::ending))
                .containsExactly(
                        Optional.of(LineEnding.CRLF),
                        Optional.of(LineEnding.CR),
                        Optional.of(LineEnding.CR),
                        Optional.of(LineEnding.LF),
                        Optional.empty());
        assertThat(lines.inkEnd(1)).isEqualTo(1);
        assertThat(lines.end(1)).isEqualTo(2);
        assertThat(lines.next(1)).isEqualTo(4);
        assertThat(lines.kind(3)).isEqualTo(LineKind.BLANK);
        assertThat(lines.inkStart(5)).isEqualTo(11);
        assertThat(lines.inkEnd(5)).isEqualTo(12);
        assertThat(lines.end(5)).isEqualTo(13);
        assertThat(lines.at(6)).isEqualTo(3);
    }

    @Test
    void areNoneAfterTheLastLineEnding() {
        assertThat(lines("a\n").count()).isEqualTo(1);
        assertThat(lines("a\nb").count()).isEqualTo(2);
    }

    @Test
    void knowWhereTheTextGoesOnOnALineOfItsOwn() {
        Lines lines = lines("- a  \n  *b*\\\n  c  \n- d  \n");

        assertThat(IntStream.rangeClosed(1, 4).filter(lines::breaksHard)).containsExactly(1, 2);
    }

    @Test
    void knowCodeAmongOtherText() {
        String text = "a `b` c <code>d</code> e <code>f\n";
        Lines lines = lines(text);

        assertThat(IntStream.range(0, text.length()).filter(i -> Character.isLetter(text.charAt(i))))
                .filteredOn(lines::isVerbatim)
                .extracting(text::charAt)
                .contains('b', 'd', 'f')
                .doesNotContain('a');
        assertThat(lines.isVerbatim(text.indexOf(" c "))).isFalse();
        assertThat(lines.isVerbatim(text.indexOf(" e "))).isFalse();
    }

    private static List<LineKind> kinds(String text) {
        Lines lines = lines(text);
        return IntStream.rangeClosed(1, lines.count()).mapToObj(lines::kind).toList();
    }

    private static Lines lines(String text) {
        return Document.parse(SourceText.of(text)).lines();
    }
}
