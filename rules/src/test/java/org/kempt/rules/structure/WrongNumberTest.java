package org.kempt.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kempt.core.source.SourceText;

class WrongNumberTest {

    @Test
    void reportsARunForEachReason() {
        assertThat(NumberedText.messages("1. a\n3. b\n4. c\n4. d\n5. e\n"))
                .as("repeating 4 makes up for the gap")
                .containsExactly("Numbers 3 and 4 should be 2 and 3, as GitHub shows them: 2 is missing");
        assertThat(NumberedText.messages("1. a\n2. b\n2. c\n5. d\n"))
                .containsExactly(
                        "Number 2 should be 3, as GitHub shows it: 2 is there twice (lines 2 and 3)",
                        "Number 5 should be 4, as GitHub shows it: 3 to 4 are missing");
    }

    @Test
    void looksThroughContentThatInterruptsTheList() {
        assertThat(NumberedText.messages("1. a\n2. b\n- x\n2. c\n3. d\n"))
                .contains("Numbers 2 and 3 should be 3 and 4: 2 is there twice (lines 2 and 4)");
    }

    @Test
    void movesChildrenOfAShorterNumberBack() {
        assertThat(NumberedText.fixed("8. a", "10. b", "    - x", "", "      more", "11. c"))
                .isEqualTo("8. a\n9. b\n   - x\n\n     more\n10. c");
    }

    @Test
    void keepsAnIndentationThatAllEntriesShare() {
        assertThat(NumberedText.fixed("8. a", "    - x", "10. b", "    - y")).isEqualTo("8. a\n    - x\n9. b\n    - y");
        assertThat(NumberedText.fixed("9. a", "    - x", "9. b", "    - y", "11. c"))
                .isEqualTo("9. a\n    - x\n10. b\n    - y\n11. c");
    }

    @Test
    void keepsCodeInAnEntryAsItIs() {
        assertThat(NumberedText.fix(SourceText.of("9. a\n9. b\n\n        code\n   ```\n    \n   ```\n"))
                        .rejected())
                .isEmpty();
        assertThat(NumberedText.fixed("9. a", "9. b", "", "       code", "11. c"))
                .isEqualTo("9. a\n10. b\n\n        code\n11. c");
    }

    @Test
    void movesWhatBeginsBesideTheNumber() {
        assertThat(NumberedText.fixed("9. - a", "   - b", "9. - c", "   - d"))
                .isEqualTo("9. - a\n   - b\n10. - c\n    - d");
    }

    @Test
    void leavesALazilyContinuedLineInPlace() {
        assertThat(NumberedText.fixed("9. a", "9. b", "lazy", "11. c")).isEqualTo("9. a\n10. b\nlazy\n11. c");
    }

    @Test
    void renumbersListsOfDifferentDepthTogether() {
        assertThat(NumberedText.fixed("9. a", "9. b", "", "   9. c", "   9. d", "      - x", "11. e"))
                .isEqualTo("9. a\n10. b\n\n    9. c\n    10. d\n        - x\n11. e");
    }

    @Test
    void keepsTextsLinedUp() {
        assertThat(NumberedText.fixed("9.  a", "9.  b", "    - x", "11. c")).isEqualTo("9.  a\n10. b\n    - x\n11. c");
        assertThat(NumberedText.fixed(" 9. a", " 9. b", "    - x", "11. c")).isEqualTo(" 9. a\n10. b\n    - x\n11. c");
    }

    @Test
    void keepsLeadingZeros() {
        assertThat(NumberedText.fixed("08. a", "09. b", "09. c")).isEqualTo("08. a\n09. b\n10. c");
    }

    @Test
    void leavesListsAloneThatLookNestedBelowAnEntry() {
        assertThat(NumberedText.messages("1. a\n2. b\n    3. c\n   4. d\n   7. e\n"))
                .isEmpty();
    }

    @Test
    void leavesTwoOnesAloneWhereNoHabitShows() {
        assertThat(NumberedText.messages("1. a\n1. b\n")).isEmpty();
        assertThat(NumberedText.messages("0. a\n0. b\n")).isEmpty();
    }

    @Test
    void beginsAnewAfterAComment() {
        assertThat(NumberedText.messages("1. a\n2. b\n<!-- others -->\n1. c\n2. d\n"))
                .isEmpty();
    }
}
