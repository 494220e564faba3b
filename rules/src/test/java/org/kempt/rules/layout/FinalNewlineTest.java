package org.kempt.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a block of a document cannot show: it always ends in a line ending. */
class FinalNewlineTest {

    @Test
    void addsTheLineEndingThatTheFileHas() {
        assertThat(fixed("- a")).isEqualTo("- a\n");
        assertThat(fixed("- a\r\n- b")).isEqualTo("- a\r\n- b\r\n");
    }

    @Test
    void removesSpacesOnALineThatNothingEnds() {
        assertThat(fixed("- a\n  ")).isEqualTo("- a\n");
        assertThat(fixed("- a\r\n\r\n \r\n")).isEqualTo("- a\r\n");
    }

    @Test
    void leavesAFileWithoutTextAlone() {
        assertThat(fixed("")).isEmpty();
        assertThat(fixed("\n\n")).isEqualTo("\n\n");
    }

    @Test
    void leavesBlankLinesOfCodeThatNothingEndsAlone() {
        assertThat(fixed("```\na\n\n\n")).isEqualTo("```\na\n\n\n");
    }

    private static String fixed(String text) {
        return LayoutText.fixed("final-newline", text);
    }
}
