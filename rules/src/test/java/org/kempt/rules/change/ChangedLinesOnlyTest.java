package org.kempt.rules.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where a run is limited to changed lines, a contributor answers for these alone. */
class ChangedLinesOnlyTest {

    /** With flaws that were there before: no period, out of order, a duplicate, a space at the end. */
    private static final String OLD = """
            # Awesome Kettles

            ## Contents

            - [Electric](#electric)
            - [Stove](#stove)

            ## Electric

            - [Alpha](https://alpha.example) - First kettle.
            - [Beta](https://beta.example) - Second kettle.
            - [Delta](https://delta.example) - Fourth kettle
            - [Epsilon](https://epsilon.example) - Fifth kettle.
            - [Eta](https://eta.example) - Seventh kettle.
            - [Iota](https://iota.example) - Ninth kettle.\s
            - [Kappa](https://kappa.example) - Tenth kettle.
            - [Theta](https://theta.example) - Eighth kettle.
            - [Xi](https://xi.example) - Fourteenth kettle.
            - [Zeta](https://zeta.example) - Sixth kettle.

            ## Stove

            - [Mu](https://mu.example) - Twelfth kettle.
            - [Nu](https://nu.example) - Thirteenth kettle.
            - [Omega](https://omega.example) - Last kettle.
            - [Pi](https://pi.example) - Sixteenth kettle.
            - [Rho](https://rho.example) - Seventeenth kettle.
            - [Alpha](https://alpha.example) - First kettle.
            """;

    @Test
    void nothingIsSaidOfWhatWasThereBefore() {
        ChangedText text = ChangedText.of(OLD);

        assertThat(text.diagnostics()).isEmpty();
        assertThat(text.fixed()).isEqualTo(text.source().text());
    }

    @Test
    void aNewEntryGetsTheListsStyleAndItsPlaceAndNothingElseChanges() {
        ChangedText text = ChangedText.of(after(OLD, "- [Zeta]", "+* [Gamma](https://gamma.example): third kettle\n"));

        assertThat(text.fixed())
                .isEqualTo(before(OLD, "- [Iota]", "- [Gamma](https://gamma.example) - Third kettle.\n"));
    }

    @Test
    void oldEntriesOutOfOrderDoNotDriveANewOneOut() {
        ChangedText text =
                ChangedText.of(after(OLD, "- [Theta]", "+- [Lambda](https://lambda.example) - Eleventh kettle.\n"));

        assertThat(text.diagnostics()).containsExactly("18 unsorted-entries");
        assertThat(text.fixed())
                .isEqualTo(after(
                        OLD, "- [Kappa]", text.source().slice(text.source().lineRange(18)) + "\n"));
    }

    @Test
    void aNewEntryMovesWithItsNumberAndThoseItPassesGetTheNext() {
        String list = """
                # Awesome Kettles

                1. [Alpha](https://alpha.example) - First kettle.
                2. [Beta](https://beta.example) - Second kettle.
                3. [Delta](https://delta.example) - Fourth kettle
                4. [Eta](https://eta.example) - Seventh kettle.
                5. [Iota](https://iota.example) - Ninth kettle.
                7. [Kappa](https://kappa.example) - Tenth kettle.
                +8. [Gamma](https://gamma.example) - Third kettle.
                """;

        assertThat(ChangedText.of(list).fixed()).isEqualTo("""
                # Awesome Kettles

                1. [Alpha](https://alpha.example) - First kettle.
                2. [Beta](https://beta.example) - Second kettle.
                3. [Delta](https://delta.example) - Fourth kettle
                4. [Eta](https://eta.example) - Seventh kettle.
                5. [Gamma](https://gamma.example) - Third kettle.
                6. [Iota](https://iota.example) - Ninth kettle.
                7. [Kappa](https://kappa.example) - Tenth kettle.
                """);
    }

    @Test
    void aNewEntryAmongOthersHasTheNumbersAfterItGoUp() {
        String list = """
                # Papers

                1. [Snow](https://snow.example)
                2. [Rain](https://rain.example)
                +2. [Wind](https://wind.example)
                3. [Hail](https://hail.example)
                4. [Fog](https://fog.example)
                6. [Dew](https://dew.example)
                """;

        assertThat(ChangedText.of(list).fixed()).contains("3. [Wind]", "4. [Hail]", "5. [Fog]", "6. [Dew]");
    }

    @Test
    void oldNumbersThatAreWrongBeforeANewEntryStayWrong() {
        String list = """
                # Papers

                1. [Snow](https://snow.example)
                1. [Rain](https://rain.example)
                2. [Hail](https://hail.example)
                3. [Fog](https://fog.example)
                +4. [Wind](https://wind.example)
                """;

        assertThat(ChangedText.of(list).diagnostics()).isEmpty();
    }

    @Test
    void aNewEntryGoesOnFromOldNumbersThatAreWrong() {
        String list = """
                # Papers

                1. [Snow](https://snow.example)
                2. [Rain](https://rain.example)
                2. [Hail](https://hail.example)
                3. [Fog](https://fog.example)
                +4. [Wind](https://wind.example)
                4. [Dew](https://dew.example)
                5. [Ice](https://ice.example)
                """;

        assertThat(ChangedText.of(list).fixed()).contains("2. [Hail]", "3. [Fog]", "4. [Wind]", "5. [Dew]", "6. [Ice]");
    }

    @Test
    void aNewEntryMayHaveTheRightNumberAfterAWrongOne() {
        String list = """
                # Papers

                1. [Snow](https://snow.example)
                2. [Rain](https://rain.example)
                13. [Hail](https://hail.example)
                +4. [Wind](https://wind.example)
                """;

        assertThat(ChangedText.of(list).diagnostics()).isEmpty();
    }

    @Test
    void anEntryThatWasTakenOutLeavesNoGap() {
        String list = """
                # Papers

                1. [Snow](https://snow.example)
                2. [Rain](https://rain.example)
                -
                4. [Hail](https://hail.example)
                5. [Fog](https://fog.example)
                """;

        assertThat(ChangedText.of(list).fixed()).contains("3. [Hail]", "4. [Fog]");
    }

    @Test
    void noOldLineGetsTheLineEndingOfANewOne() {
        String list = """
                # Kettles

                - [Alpha](https://alpha.example) - First kettle.
                - [Beta](https://beta.example) - Second kettle.
                - [Delta](https://delta.example) - Fourth kettle.
                - [Epsilon](https://epsilon.example) - Fifth kettle.
                - [Eta](https://eta.example) - Seventh kettle.
                - [Iota](https://iota.example) - Ninth kettle.
                - [Kappa](https://kappa.example) - Tenth kettle.
                - [Lambda](https://lambda.example) - Eleventh kettle.
                - [Mu](https://mu.example) - Twelfth kettle.
                - [Nu](https://nu.example) - Thirteenth kettle.
                """;
        String entry = "- [Omega](https://omega.example) - Last kettle.";

        assertThat(ChangedText.of(before(list, "- [Delta]", "+" + entry + "\r\n"))
                        .fixed())
                .isEqualTo(list + entry + "\n");
    }

    @Test
    void aNewEntryMayHaveTheBulletOfAnOldOneBesideIt() {
        String list = """
                # Papers

                +- [Wind](https://wind.example)
                - [Snow](https://snow.example)
                * [Rain](https://rain.example)
                * [Hail](https://hail.example)
                * [Fog](https://fog.example)
                """;

        assertThat(ChangedText.of(list).diagnostics()).isEmpty();
        assertThat(ChangedText.of(list.replace("- [Snow]", "* [Snow]")).diagnostics())
                .containsExactly("3 mixed-markers");
    }

    @Test
    void blankLinesAroundANewEntryAreNoHabit() {
        String list = """
                # Awesome Kettles

                - [Alpha](https://alpha.example) - First kettle.
                - [Beta](https://beta.example) - Second kettle.
                - [Delta](https://delta.example) - Fourth kettle.
                - [Epsilon](https://epsilon.example) - Fifth kettle.
                +
                +- [Eta](https://eta.example) - Seventh kettle.
                +
                - [Iota](https://iota.example) - Ninth kettle.
                - [Kappa](https://kappa.example) - Tenth kettle.
                - [Xi](https://xi.example) - Eleventh kettle.
                """;

        assertThat(ChangedText.of(list).fixed())
                .isEqualTo(list.replace("+\n", "").replace("+", ""));
    }

    @Test
    void aDuplicateOfAnOldEntryIsReportedAtTheNewOne() {
        ChangedText text =
                ChangedText.of(before(OLD, "- [Alpha]", "+- [Rho](https://rho.example) - Seventeenth kettle.\n"));

        assertThat(text.diagnostics()).contains("10 duplicate-entry");
    }

    @Test
    void aNewHeadingGetsItsLineInTheContents() {
        StringBuilder contents = new StringBuilder("# Awesome Kettles\n\n## Contents\n\n");
        StringBuilder sections = new StringBuilder();
        for (String kind : List.of("Cordless", "Electric", "Glass", "Stove")) {
            contents.append("- [")
                    .append(kind)
                    .append("](#")
                    .append(kind.toLowerCase(Locale.ROOT))
                    .append(")\n");
            sections.append("\n## ")
                    .append(kind)
                    .append("\n\n- [")
                    .append(kind)
                    .append(" One](https://one.example/")
                    .append(kind)
                    .append(")\n");
        }
        ChangedText text = ChangedText.of(contents + sections.toString() + """
                +
                +## Whistling
                +
                +- [Sigma](https://sigma.example) - Eighteenth kettle.
                """);

        assertThat(text.fixed()).isEqualTo(after(text.source().text(), "- [Stove](", "- [Whistling](#whistling)\n"));
    }

    private static String before(String list, String start, String lines) {
        return list.replaceFirst("(?m)^" + Pattern.quote(start), Matcher.quoteReplacement(lines + start));
    }

    private static String after(String list, String start, String lines) {
        return list.replaceFirst("(?m)^(" + Pattern.quote(start) + ".*\n)", "$1" + Matcher.quoteReplacement(lines));
    }
}
