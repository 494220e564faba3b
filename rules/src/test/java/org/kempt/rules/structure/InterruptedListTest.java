package org.kempt.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kempt.core.FixResult;
import org.kempt.core.source.SourceText;

class InterruptedListTest {

    @Test
    void repairsAChainOfBreaksInOneRound() {
        FixResult result = NumberedText.fix(SourceText.of("1. a\n- x\n2. b\n  - y\n\n    more\n3. c\n\n- z\n\n4. d\n"));

        assertThat(result.source().text())
                .isEqualTo("1. a\n   - x\n2. b\n   - y\n\n     more\n3. c\n\n   - z\n\n4. d\n");
        assertThat(result.rounds()).isEqualTo(2);
        assertThat(result.rejected()).isEmpty();
    }

    @Test
    void keepsLineEndings() {
        assertThat(NumberedText.fixed("1. a\r\n- x\r\n2. b\r")).isEqualTo("1. a\r\n   - x\r\n2. b\r");
    }

    @Test
    void leavesBlankLinesAsTheyAre() {
        assertThat(NumberedText.fixed("1. a", "```", "", "x", "```", "  ", "- y", "2. b"))
                .isEqualTo("1. a\n   ```\n\n   x\n   ```\n  \n   - y\n2. b");
    }

    @Test
    void reportsOnlyWhereCodeWouldLoseSpaces() {
        String text = "1. a\n```\n  \nx\n```\n2. b\n";

        assertThat(NumberedText.messages(text)).hasSize(1);
        assertThat(NumberedText.fixed(text)).isEqualTo(text);
    }

    @Test
    void bringsUnderindentedLinesOfCodeIntoTheEntry() {
        assertThat(NumberedText.fixed("1. a", "", " ```", "x", " ```", "", "2. b"))
                .isEqualTo("1. a\n\n   ```\n   x\n   ```\n\n2. b");
    }

    @Test
    void repairsListsWithinEntries() {
        assertThat(NumberedText.fixed("- a", "  1. b", "  - x", "  2. c")).isEqualTo("- a\n  1. b\n     - x\n  2. c");
    }

    @Test
    void repairsWhatABreakHidBehindAnother() {
        assertThat(NumberedText.fixed("1. a", "- x", "  1. y", "  - z", "  2. w", "2. b"))
                .isEqualTo("1. a\n   - x\n     1. y\n        - z\n     2. w\n2. b");
    }

    @Test
    void joinsNumbersThatRepeatOrLeaveAGap() {
        assertThat(NumberedText.fixed("1. a", "2. b", "- x", "2. c", "- y", "5. d"))
                .isEqualTo("1. a\n2. b\n   - x\n3. c\n   - y\n4. d");
    }

    @Test
    void leavesACommentToTheEntryAfterIt() {
        assertThat(NumberedText.fixed("1. a", "- x", "<!-- about b -->", "2. b"))
                .isEqualTo("1. a\n   - x\n<!-- about b -->\n2. b");
    }

    static Stream<String> listsMeantToEnd() {
        return Stream.of(
                "1. a\n2. b\n\n- x\n- y\n\n1. c\n2. d\n",
                "1. a\n2. b\n\nMore:\n\n3. c\n",
                "1. a\n2. b\n\n**More**\n\n3. c\n",
                "1. a\n2. b\n\n## More\n\n3. c\n",
                "1. a\n2. b\n\n---\n\n3. c\n",
                "1. a\n2. b\n\nSome prose on both.\n\n1. c\n2. d\n",
                "1. a\n2. b\n\nSome prose on both.\n\n8. c\n9. d\n",
                "<details>\n\n1. a\n\n</details>\n<details>\n\n2. b\n\n</details>\n",
                "1. a\n\n<h3>More</h3>\n\n2. b\n",
                "1. a\n\n<a name=\"b\"></a>\n\n2. b\n",
                "1. ## a\n\nText on a.\n\n2. ## b\n\nText on b.\n",
                "1. a\n2. b\n- x\n",
                "1. a\n2. b\n\n - x\n",
                "1. a\n2. b\n  - x\n\n1. c\n2. d\n",
                "- a\n\ntext\n\n- b\n",
                "- a\n\n These are new:\n\n- b\n",
                "- a\n - b\n- c\n",
                "* a\n\n1. b\n2. c\n",
                "> 1. a\n> - x\n> 2. b\n",
                "8. a\n 9. b\n10. c\n");
    }

    @ParameterizedTest
    @MethodSource("listsMeantToEnd")
    void leavesAloneWhatMayBeMeantSo(String text) {
        assertThat(NumberedText.messages(text)).noneMatch(message -> message.contains("indented by"));
    }
}
