package org.kempt.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LazyQuoteTest {

    @Test
    void getsTheMarksOfAllQuotesItIsIn() {
        assertThat(LayoutText.fixed("lazy-quote", "> > a\nb\n> c\n")).isEqualTo("> > a\n> > b\n> > c\n");
        assertThat(LayoutText.fixed("lazy-quote", "1. >a\nb\n")).isEqualTo("1. >a\n   >b\n");
    }

    @Test
    void isLeftAloneWhereOnlyItsIndentationKeepsItFromBeingAnItem() {
        String text = "> a\n    - b\n";

        assertThat(LayoutText.fixed("lazy-quote", text)).isEqualTo(text);
    }
}
