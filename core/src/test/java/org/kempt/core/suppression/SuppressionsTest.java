package org.kempt.core.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kempt.core.suppression.Words.left;
import static org.kempt.core.suppression.Words.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SuppressionsTest {

    @Test
    void silencesARuleFromACommentToTheEndOfTheFile() {
        assertThat(lines("""
                - PERIOD
                <!-- kempt-disable missing-period -->
                - PERIOD

                - PERIOD SEPARATOR
                - PERIOD""")).isEqualTo("1 5");
    }

    @Test
    void silencesARuleUntilItIsEnabledAgain() {
        assertThat(left("""
                <!-- kempt-disable missing-period -->
                - PERIOD
                <!-- kempt-enable missing-period -->
                - PERIOD
                """)).containsExactly("4:3 missing-period: PERIOD");
    }

    @Test
    void enablesOnlyTheRulesThatAreNamed() {
        assertThat(lines("""
                <!-- kempt-disable missing-period entry-separator -->
                - PERIOD SEPARATOR
                <!-- kempt-enable entry-separator -->
                - PERIOD
                - SEPARATOR
                """)).isEqualTo("5");
    }

    @Test
    void enablesAllRulesWhereNoneIsNamed() {
        assertThat(lines("""
                <!-- kempt-disable missing-period entry-separator -->
                - PERIOD SEPARATOR
                <!-- kempt-enable -->
                - PERIOD
                - SEPARATOR
                """)).isEqualTo("4 5");
    }

    @Test
    void silencesAllRulesWhereNoneIsNamed() {
        assertThat(lines("""
                <!-- kempt-disable -->
                - PERIOD SEPARATOR
                <!-- kempt-enable entry-separator -->
                - PERIOD
                - SEPARATOR
                <!-- kempt-disable entry-separator -->
                - PERIOD SEPARATOR
                """)).isEqualTo("5");
    }

    @Test
    void silencesTheLineOfAComment() {
        assertThat(left("""
                - PERIOD
                - PERIOD SEPARATOR <!-- kempt-disable-line missing-period -->
                - PERIOD
                """))
                .containsExactly(
                        "1:3 missing-period: PERIOD", "2:10 entry-separator: SEPARATOR", "3:3 missing-period: PERIOD");
    }

    @Test
    void silencesTheRowOfATable() {
        assertThat(lines("""
                | Name |
                |---|
                | PERIOD <!-- kempt-disable-line missing-period --> |
                | PERIOD |
                """)).isEqualTo("4");
    }

    @Test
    void silencesTheNextLine() {
        assertThat(lines("""
                <!-- kempt-disable-next-line missing-period -->
                - PERIOD
                - PERIOD
                """)).isEqualTo("3");
    }

    @Test
    void passesOverBlankLinesAndCommentsToTheNextLine() {
        assertThat(lines("""
                > <!-- kempt-disable-next-line missing-period -->
                >
                > <!-- a note
                >  in two lines --> <!-- kempt-disable-next-line entry-separator -->
                >
                > - PERIOD SEPARATOR
                > - PERIOD
                """)).isEqualTo("7");
    }

    @Test
    void takesALineWithACommentAndTextForTheNextLine() {
        assertThat(lines("""
                <!-- kempt-disable-next-line missing-period -->
                - PERIOD <!-- a note -->
                - PERIOD
                """)).isEqualTo("3");
        assertThat(lines("""
                <!-- kempt-disable-next-line missing-period -->
                <!-- a note --> PERIOD
                PERIOD
                """)).isEqualTo("3");
    }

    @Test
    void silencesTheWholeFileFromAnyPlace() {
        assertThat(lines("- PERIOD SEPARATOR\n\n<!-- kempt-disable-file missing-period -->"))
                .isEqualTo("1");
        assertThat(left("- PERIOD SEPARATOR\n\n<!-- kempt-disable-file -->")).isEmpty();
    }

    @Test
    void readsNamesBetweenSpacesAndCommas() {
        assertThat(
                        left(
                                "<!--kempt-disable missing-period,entry-separator ,\n  duplicate-entry-->\n- PERIOD SEPARATOR\n"))
                .containsExactly("2:3 unused-suppression: `duplicate-entry` has nothing to silence here");
    }

    @Test
    void readsNoNamesInAReason() {
        assertThat(left("<!-- kempt-disable missing-period -- entry-separator is fine -->\n- PERIOD SEPARATOR\n"))
                .containsExactly("2:10 entry-separator: SEPARATOR");
        assertThat(left("<!-- kempt-disable -- for once -->\n- PERIOD SEPARATOR\n"))
                .isEmpty();
    }

    @Test
    void leavesCommentsAloneThatAreForPeople() {
        assertThat(left("<!-- kempt is nice -->\n<!-- disable missing-period -->\n<!-- lint roller -->\n- PERIOD\n"))
                .containsExactly("4:3 missing-period: PERIOD");
    }

    @Test
    void takesNoCommentFromCode() {
        assertThat(lines("""
                ```html
                <!-- kempt-disable -->
                ```

                PERIOD `<!-- kempt-disable-line -->`
                """)).isEqualTo("5");
    }

    @Test
    void silencesWhatIsMissingAtTheVeryEnd() {
        assertThat(lines("<!-- kempt-disable missing-period -->\n- PERIOD")).isEmpty();
    }

    @Test
    void keepsTheRegionsOfTheTwoToolsApart() {
        assertThat(lines("""
                <!-- kempt-disable missing-period -->
                <!--lint disable awesome-list-item-->
                - PERIOD
                <!--lint enable-->
                - PERIOD SEPARATOR
                <!-- kempt-enable -->
                - PERIOD
                """)).isEqualTo("5 7");
    }

    @Test
    void worksWithWindowsLineEndings() {
        assertThat(lines("<!-- kempt-disable-next-line missing-period -->\r\n\r\n- PERIOD\r\n- PERIOD\r\n"))
                .isEqualTo("4");
    }

    /** A search from each comment to the end would take hours; the limit is no measure of speed. */
    @Test
    @Timeout(60)
    void comesToAnEndWithManyComments() {
        String text = "<!-- kempt-disable-next-line missing-period -->\n".repeat(20_000) + "- PERIOD\n"
                + "<!-- kempt-disable-next-line entry-separator -->".repeat(20_000) + "\nSEPARATOR\n"
                + "<!--lint ignore double-link-->\n".repeat(20_000) + "\n" + "text\n".repeat(20_000);

        assertThat(lines(text)).isEmpty();
    }
}
