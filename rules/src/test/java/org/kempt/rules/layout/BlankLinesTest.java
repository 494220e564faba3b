package org.kempt.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlankLinesTest {
    private static final String HABIT = "a\n\nb\n\nc\n\nd\n\ne\n\nf\n\ng\n\n";

    @Test
    void keepsLineEndingsAndSpacesOfTheLinesThatAreLeft() {
        String text = (HABIT + "h\n \n\n\ni\n").replace("\n", "\r\n");

        assertThat(LayoutText.fixed("blank-lines", text)).isEqualTo((HABIT + "h\n \ni\n").replace("\n", "\r\n"));
    }

    @Test
    void areLeftAloneBelowAHeadingInAnItemWhereTheirNumberMakesADifference() {
        String text = HABIT + "- # h\n\n\n  i\n";

        assertThat(LayoutText.fixed("blank-lines", text)).isEqualTo(text);
    }

    @Test
    void areLeftAloneInCommentsAndFrontMatter() {
        String text = "---\na: b\n\n\nc: d\n---\n" + HABIT + "<!--\n\n\n-->\n";

        assertThat(LayoutText.fixed("blank-lines", text)).isEqualTo(text);
    }
}
