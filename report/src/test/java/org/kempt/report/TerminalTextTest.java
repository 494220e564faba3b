package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTextTest {
    @Test
    void showsControlCharactersInsteadOfObeyingThem() {
        assertThat(TerminalText.of("a\u001B[31mb\u007Fc\r")).isEqualTo("a␛[31mb␡c␍");
    }

    @Test
    void doesNotLetTextTurnItsDirectionAround() {
        assertThat(TerminalText.of("a\u202Eb\u2066c\u0085d")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void leavesHarmlessTextAlone() {
        String text = "Größe 中文 ⭐ 👩‍💻 e\u0301";
        assertThat(TerminalText.of(text)).isSameAs(text);
    }

    @Test
    void makesSpacesOfATab() {
        assertThat(TerminalText.of("\tx")).isEqualTo("    x");
    }

    @Test
    void countsColumnsAsATerminalDoes() {
        assertThat(TerminalText.width("abc")).isEqualTo(3);
        assertThat(TerminalText.width("中文")).isEqualTo(4);
        assertThat(TerminalText.width("⭐🚀")).isEqualTo(4);
        assertThat(TerminalText.width("e\u0301")).isEqualTo(1);
        assertThat(TerminalText.width("👩‍💻")).isEqualTo(2);
        assertThat(TerminalText.width("👍🏽")).isEqualTo(2);
        assertThat(TerminalText.width("ｆｕｌｌ")).isEqualTo(8);
        assertThat(TerminalText.width("—…ß")).isEqualTo(3);
    }
}
