package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class CodeFrameTest {
    @Test
    void marksTheRange() throws IOException {
        assertThat(frame("one\ntwo three\n", "three")).isEqualTo("""
                  2 | two three
                    |     ^^^^^
                """);
    }

    @Test
    void marksThePlaceWhereSomethingIsMissing() throws IOException {
        assertThat(frame("one\r\ntwo\r\n", 8, 8)).isEqualTo("""
                  2 | two
                    |    ^
                """);
    }

    @Test
    void marksOnlyTheFirstLineOfALongerRange() throws IOException {
        assertThat(frame("a bc\nde\n", 2, 7)).isEqualTo("""
                  1 | a bc
                    |   ^^
                """);
    }

    @Test
    void standsUnderThePlaceBehindTabsAndWideCharacters() throws IOException {
        assertThat(frame("\t中⭐x\n", "x")).isEqualTo("""
                  1 |     中⭐x
                    |         ^
                """);
    }

    @Test
    void cutsALongLineAroundThePlace() throws IOException {
        String line = "start " + "word ".repeat(100) + "PLACE " + "more ".repeat(100) + "end";
        String frame = frame(line, "PLACE");
        String[] lines = frame.split("\n", -1);
        assertThat(lines[0])
                .startsWith("  1 | …")
                .endsWith("…")
                .contains("PLACE")
                .hasSizeLessThan(110);
        assertThat(lines[1].indexOf('^')).isEqualTo(lines[0].indexOf("PLACE"));
        assertThat(lines[1]).endsWith(" ^^^^^");
    }

    @Test
    void doesNotCutACharacterInHalf() throws IOException {
        String frame = frame("🚀".repeat(200) + "X" + "🚀".repeat(200), "X");
        assertThat(frame.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                .isEmpty();
    }

    @Test
    void copesWithAPlaceAtTheEndOfTheText() throws IOException {
        assertThat(frame("", 0, 0)).isEqualTo("  1 | \n    | ^\n");
        assertThat(frame("a\n", 2, 2)).isEqualTo("  2 | \n    | ^\n");
    }

    private static String frame(String text, String place) throws IOException {
        int start = text.indexOf(place);
        return frame(text, start, start + place.length());
    }

    private static String frame(String text, int start, int end) throws IOException {
        StringBuilder out = new StringBuilder();
        new CodeFrame(SourceText.of(text), Colors.OFF).write(new SourceRange(start, end), Severity.ERROR, out);
        return out.toString();
    }
}
