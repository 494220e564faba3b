package org.kempt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvisibleCharactersTest {

    @Test
    void areShownAtTheEndOfALineOrWhereTheyAreNoSpaces() {
        assertThat(InvisibleCharacters.show("a b \r\n\tc\u00A0d  \n  e")).isEqualTo("a b␠␍\n␉c⍽d␠␠\n  e");
    }

    @Test
    void areReadAsTheyWereMeant() {
        String text = "a b \r\n\tc\u00A0d  \n  e";
        assertThat(InvisibleCharacters.read(InvisibleCharacters.show(text))).isEqualTo(text);
    }
}
