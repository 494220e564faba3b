package org.kempt.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterWidthTest {

    @Test
    void isTwoForWideCharactersAndNoneForMarks() {
        assertThat(CharacterWidth.of("abc")).isEqualTo(3);
        assertThat(CharacterWidth.of("三日月")).isEqualTo(6);
        assertThat(CharacterWidth.of("e\u0301")).isEqualTo(1);
        assertThat(CharacterWidth.of("\uD83D\uDC68\u200D\uD83D\uDC69")).isEqualTo(2);
    }
}
