package org.kempt.core.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kempt.core.suppression.Words.fixed;
import static org.kempt.core.suppression.Words.left;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.ConfigurationLoader;
import org.kempt.core.config.SectionConfigurations;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceText;

class UnusedSuppressionTest {

    @Test
    void reportsANameThatSilencesNothing() {
        assertThat(left("<!-- kempt-disable missing-period, entry-separator -->\n- PERIOD\n"))
                .containsExactly("1:36 unused-suppression: `entry-separator` has nothing to silence here");
    }

    @Test
    void reportsACommentWithoutNamesThatSilencesNothing() {
        assertThat(left("- text <!-- kempt-disable-line -->\n"))
                .containsExactly("1:8 unused-suppression: This comment has nothing to silence");
        assertThat(left("<!-- kempt-disable -->\n- text\n"))
                .containsExactly("1:1 unused-suppression: This comment has nothing to silence");
    }

    @Test
    void reportsEveryFormOfComment() {
        assertThat(left("""
                <!-- kempt-disable-file missing-period -->
                <!-- kempt-disable-next-line missing-period -->
                - text <!-- kempt-disable-line missing-period -->
                <!-- kempt-disable missing-period -->
                """))
                .containsExactly(
                        "1:25 unused-suppression: `missing-period` has nothing to silence here",
                        "2:30 unused-suppression: `missing-period` has nothing to silence here",
                        "3:32 unused-suppression: `missing-period` has nothing to silence here",
                        "4:20 unused-suppression: `missing-period` has nothing to silence here");
    }

    @Test
    void countsTheNarrowestCommentAsUsed() {
        assertThat(left("""
                <!-- kempt-disable-file missing-period -->
                <!-- kempt-disable missing-period -->
                - PERIOD <!-- kempt-disable-line missing-period -->
                """))
                .containsExactly(
                        "1:25 unused-suppression: `missing-period` has nothing to silence here",
                        "2:20 unused-suppression: `missing-period` has nothing to silence here");
    }

    @Test
    void reportsANameThatIsWrittenTwice() {
        assertThat(left("- PERIOD <!-- kempt-disable-line missing-period missing-period -->\n"))
                .containsExactly("1:49 unused-suppression: `missing-period` has nothing to silence here");
    }

    @Test
    void reportsAnEndWithoutABeginning() {
        assertThat(left("<!-- kempt-enable missing-period -->\n\n<!-- kempt-enable -->\n"))
                .containsExactly(
                        "1:19 unused-suppression: `missing-period` is not disabled here, so there is nothing to enable",
                        "3:1 unused-suppression: No rule is disabled here, so there is nothing to enable");
    }

    @Test
    void reportsASecondEnd() {
        assertThat(left("""
                <!-- kempt-disable -->
                - PERIOD SEPARATOR
                <!-- kempt-enable missing-period -->
                <!-- kempt-enable missing-period -->
                <!-- kempt-enable -->
                <!-- kempt-enable entry-separator -->
                """))
                .containsExactly(
                        "4:19 unused-suppression: `missing-period` is not disabled here, so there is nothing to enable",
                        "6:19 unused-suppression: `entry-separator` is not disabled here, so there is nothing to enable");
    }

    @Test
    void reportsUnknownRules() {
        assertThat(left("<!-- kempt-disable missing-perod nonsense -->\n- PERIOD\n"))
                .containsExactly(
                        "2:3 missing-period: PERIOD",
                        "1:20 unused-suppression: Unknown rule `missing-perod`, did you mean `missing-period`?",
                        "1:34 unused-suppression: Unknown rule `nonsense`");
    }

    @Test
    void reportsUnknownComments() {
        assertThat(left("<!-- kempt-disable-nextline missing-period -->\n- PERIOD\n"))
                .containsExactly(
                        "2:3 missing-period: PERIOD",
                        "1:6 unused-suppression: Unknown comment `kempt-disable-nextline`, did you mean"
                                + " `kempt-disable-next-line`?");
    }

    @Test
    void doesNotJudgeRulesThatAreOff() throws Exception {
        String text =
                "<!-- kempt-disable missing-period unsorted-sections -->\n- text\n<!-- kempt-enable missing-period -->\n"
                        + "<!-- kempt-enable missing-period -->\n";
        Configuration configuration = ConfigurationLoader.load("rules: {missing-period: off}", Words.RULES);

        assertThat(left(text, configuration)).isEmpty();
    }

    @Test
    void doesNotJudgeRulesThatAreNotInThisRun() {
        String text =
                "<!-- kempt-disable missing-period -->\n- text\n\n<!-- kempt-disable -->\n\n<!-- kempt-enable -->\n";
        Configuration some =
                Configuration.defaults().only(Set.of(Words.SEPARATOR.id(), UnusedSuppression.DESCRIPTOR.id()));
        Configuration most = Configuration.defaults().without(Set.of(Words.PERIOD.id()));

        assertThat(left(text, some)).isEmpty();
        assertThat(left(text, most)).isEmpty();
    }

    @Test
    void canBeTurnedOff() throws Exception {
        String text = "<!-- kempt-disable missing-period nonsense -->\n";

        assertThat(left(text, ConfigurationLoader.load("rules: {unused-suppression: off}", Words.RULES)))
                .isEmpty();
        assertThat(left("<!-- kempt-disable-file unused-suppression -->\n\n" + text))
                .isEmpty();
        assertThat(left("<!-- kempt-disable unused-suppression -->\n\n" + text)).isEmpty();
        assertThat(left("<!-- kempt-disable-file -->\n\n" + text)).isEmpty();
    }

    @Test
    void isNotSilencedByCommentsForAllRules() {
        assertThat(left("<!-- kempt-disable -->\n\nPERIOD\n\n<!-- kempt-disable-next-line nonsense -->\n"))
                .containsExactly("5:30 unused-suppression: Unknown rule `nonsense`");
    }

    @Test
    void takesItsSeverityFromTheConfiguration() throws Exception {
        Configuration configuration = ConfigurationLoader.load("rules: {unused-suppression: error}", Words.RULES);

        assertThat(Words.diagnostics("<!-- kempt-disable nonsense -->\n", configuration))
                .singleElement()
                .returns(Severity.ERROR, Diagnostic::severity);
        assertThat(Words.diagnostics("<!-- kempt-disable nonsense -->\n", Configuration.defaults()))
                .singleElement()
                .returns(Severity.WARNING, Diagnostic::severity);
    }

    @Test
    void isNotReportedWhereItIsNoRule() {
        Document document = Document.parse(SourceText.of("<!-- kempt-disable nonsense -->\n"));

        assertThat(Suppressions.of(document, RuleSet.of(List.of()))
                        .apply(List.of(), SectionConfigurations.of(Configuration.defaults(), document)))
                .isEmpty();
    }

    @Test
    void findsNothingByItself() {
        UnusedSuppression rule = new UnusedSuppression();

        assertThat(rule.descriptor()).isSameAs(UnusedSuppression.DESCRIPTOR);
        assertThat(rule.descriptor().effect()).contains(Effect.LAYOUT);
    }

    @Test
    void offersWhatWasMeantAsAnUnsafeFix() {
        assertThat(Words.diagnostics("<!-- kempt-disable missing-perod -->\n", Configuration.defaults()))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.fix())
                        .contains(new Fix(
                                "Write `missing-period`",
                                Effect.LAYOUT,
                                Applicability.UNSAFE,
                                List.of(TextEdit.replace(diagnostic.range(), "missing-period")))));
    }

    @Test
    void removesNamesAndKeepsTheRest() {
        assertThat(fixed("<!-- kempt-disable missing-period, entry-separator -- as it was -->\n- PERIOD\n"))
                .isEqualTo("<!-- kempt-disable missing-period -- as it was -->\n- PERIOD\n");
        assertThat(fixed("<!-- kempt-disable entry-separator, missing-period -->\n- PERIOD\n"))
                .isEqualTo("<!-- kempt-disable missing-period -->\n- PERIOD\n");
        assertThat(
                        fixed(
                                "<!--kempt-disable nonsense,duplicate-entry missing-period entry-separator extra-title-->\n- PERIOD\n"))
                .isEqualTo("<!--kempt-disable missing-period-->\n- PERIOD\n");
    }

    @Test
    void removesTheEndOnceTheBeginningIsGone() {
        assertThat(
                        fixed(
                                "# A\n\n<!-- kempt-disable missing-period -->\n\n- text\n\n<!-- kempt-enable missing-period -->\n\nSEPARATOR\n"))
                .isEqualTo("# A\n\n- text\n\nSEPARATOR\n");
    }
}
