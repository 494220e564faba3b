package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TerminalMarkdownTest {
    @Test
    void setsHeadingsProseAndCode() throws IOException {
        assertThat(set("""
                # some-rule

                A `rule` that is **about** [something](https://about.example), and says so in a line that is too long.

                ```markdown bad
                - [Alpha](https://alpha.example)   x
                ```
                """)).isEqualTo("""
                some-rule
                =========

                A `rule` that is about something <https://about.example>, and says so in a line
                that is too long.

                Bad:
                    - [Alpha](https://alpha.example)   x
                """);
    }

    @Test
    void setsListsAndTables() throws IOException {
        assertThat(set("""
                - one
                  - inner
                - two

                | Option | Default | Meaning |
                |---|---|---|
                | `style` | `auto` | Which one is right; this text is long enough to be continued on the next line |
                """)).isEqualTo("""
                - one
                  - inner
                - two

                Option   Default  Meaning
                `style`  `auto`   Which one is right; this text is long enough to be continued
                                  on the next line
                """);
    }

    @Test
    void isNeverWiderThanItShouldBe() throws IOException {
        String prose = set("lorem 中文字 ipsum `dolor sit` **amet** ".repeat(40));
        assertThat(prose.lines())
                .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void usesColoursOnlyWhereAsked() throws IOException {
        StringBuilder out = new StringBuilder();
        TerminalMarkdown.write("# A\n\n`b`\n", out, Colors.ON);
        assertThat(out).hasToString("\u001B[1mA\u001B[0m\n\n\u001B[32mb\u001B[0m\n");
        assertThat(set("# A\n\n`b`\n")).doesNotContain("\u001B");
    }

    private static String set(String markdown) throws IOException {
        StringBuilder out = new StringBuilder();
        TerminalMarkdown.write(markdown, out, Colors.OFF);
        return out.toString();
    }
}
