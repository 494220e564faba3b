package org.kempt.core.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kempt.core.suppression.Words.left;
import static org.kempt.core.suppression.Words.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.SectionConfigurations;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.rule.Rule;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class RemarkCommentsTest {

    @Test
    void silencesBetweenDisableAndEnable() {
        assertThat(lines("""
                <!--lint disable awesome-list-item-->
                - PERIOD SEPARATOR
                <!--lint enable awesome-list-item-->
                - PERIOD
                """)).isEqualTo("4");
    }

    @Test
    void silencesAllWithoutNames() {
        assertThat(lines("<!--lint disable-->\n- PERIOD SEPARATOR\n<!--lint enable-->\n- PERIOD\n"))
                .isEqualTo("4");
    }

    @Test
    void ignoresTheNextEntryOnly() {
        assertThat(lines("<!--lint ignore awesome-list-item-->\n\n- PERIOD\n- PERIOD\n"))
                .isEqualTo("4");
    }

    @Test
    void ignoresAllLinesOfTheNextParagraph() {
        assertThat(lines("""
                <!-- lint ignore list-item -->
                text that goes on
                PERIOD and on
                SEPARATOR

                PERIOD
                """)).isEqualTo("6");
    }

    @Test
    void ignoresAHeadingButNotWhatFollowsIt() {
        assertThat(lines("<!--lint ignore list-item-->\n\n## PERIOD\nPERIOD\n")).isEqualTo("4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            double-link | duplicate-entry
            awesome-list-item | entry-separator
            awesome-list-item | missing-period
            awesome-list-item | description-case
            awesome-list-item | missing-description
            list-item | missing-period
            no-repeat-item-in-description | description-repeats-name
            awesome-toc | outdated-contents
            toc | outdated-contents
            awesome-heading | missing-title
            awesome-heading | extra-title
            ordered-list-marker-value | wrong-number
            list-item-bullet-indent | interrupted-list
            list-item-indent | interrupted-list
            no-multiple-toplevel-headings | extra-title
            heading-increment | skipped-heading-level
            no-duplicate-headings | duplicate-heading
            no-duplicate-headings-in-section | duplicate-heading
            no-empty-sections | empty-section
            list-item-punctuation | missing-period
            alphabetize-lists | unsorted-entries
            """)
    void knowsOurNamesOfRemarksRules(String remark, String ours) {
        assertThat(isSilenced("<!--lint disable " + remark + "-->", ours)).isTrue();
        assertThat(isSilenced("<!--lint disable something remark-lint-" + remark + "-->", ours))
                .isTrue();
        assertThat(isSilenced("<!--lint disable something-->", ours)).isFalse();
    }

    private static boolean isSilenced(String comment, String id) {
        Rule rule = Words.RULES.find(id).orElseThrow();
        Diagnostic diagnostic =
                Diagnostic.at(SourceRange.at(comment.length() + 1), "wrong").build(rule.descriptor(), null);
        Document document = Document.parse(SourceText.of(comment + "\n\n- text\n"));
        return !Suppressions.of(document, Words.RULES)
                .apply(List.of(diagnostic), SectionConfigurations.of(Configuration.defaults(), document))
                .contains(diagnostic);
    }

    @Test
    void reportsNeitherUnusedNorUnknownNames() {
        assertThat(left("""
                <!--lint disable double-link no-dead-urls awesome-spell-check-->
                <!--lint ignore awesome-list-item-->
                <!--lint enable alphabetize-lists-->
                <!--lint disable-->
                - text
                """)).isEmpty();
    }

    @Test
    void doesNotTakeANameWithoutCounterpartForAllRules() {
        assertThat(lines("<!--lint disable no-dead-urls-->\n- PERIOD\n")).isEqualTo("2");
    }
}
