package org.kempt.core.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class FileBaselineTest {
    private static final RuleDescriptor RULE = RuleDescriptor.builder("bad-word", RuleCategory.TEXT, "Something.")
            .fixes(FixAvailability.ALWAYS, Effect.TEXT)
            .build();
    private static final RuleId OTHER = new RuleId("other-rule");
    private static final String ALPHA = "- [Alpha](https://alpha.example) - Is bad.\n";
    private static final String BETA = "- [Beta](https://beta.example) - Is bad.\n";

    @Test
    void holdsWhatWasFoundWhereverItStandsLater() {
        FileBaseline baseline = found(ALPHA + BETA);

        BaselineSplit split = split(baseline, "# Title\n\nWords.\n\n" + BETA + ALPHA);
        assertThat(split.fresh()).isEmpty();
        assertThat(split.held()).hasSize(2);
    }

    @Test
    void reportsANewFindingAlone() {
        FileBaseline baseline = found(ALPHA);

        BaselineSplit split = split(baseline, ALPHA + BETA);
        assertThat(split.fresh())
                .singleElement()
                .satisfies(diagnostic ->
                        assertThat(diagnostic.range().start()).isEqualTo((ALPHA + BETA).lastIndexOf("bad")));
        assertThat(split.held()).hasSize(1);
    }

    @Test
    void holdsTheSecondOfTwoEqualFindingsWhenTheFirstIsFixed() {
        FileBaseline baseline = found(ALPHA + ALPHA);
        assertThat(baseline.size()).isEqualTo(2);

        assertThat(split(baseline, ALPHA.replace("bad", "good") + ALPHA).fresh())
                .isEmpty();
    }

    @Test
    void takesTheLastOfEqualFindingsForTheNewOne() {
        BaselineSplit split = split(found(ALPHA), ALPHA + ALPHA);

        assertThat(split.fresh())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.range().start()).isGreaterThan(ALPHA.length()));
    }

    @Test
    void takesFixesFromWhatItHoldsInAnyOrder() {
        Document document = document(ALPHA + BETA);
        List<Diagnostic> diagnostics = new ArrayList<>(diagnostics(document));
        Collections.reverse(diagnostics);

        List<Diagnostic> spared = found(ALPHA).withoutFixes(document, diagnostics);
        assertThat(spared)
                .extracting(diagnostic -> diagnostic.fix().isPresent())
                .containsExactly(true, false);
        assertThat(FileBaseline.EMPTY.withoutFixes(document, diagnostics)).isSameAs(diagnostics);
    }

    @Test
    void countsWhatIsFixedAndWhatIsLeft() {
        FileBaseline before = found(ALPHA + ALPHA + BETA);
        FileBaseline now = found(ALPHA);

        FileBaseline fixed = before.minus(now);
        assertThat(fixed.size()).isEqualTo(2);
        assertThat(before.minus(fixed)).isEqualTo(now);
        assertThat(now.plus(fixed)).isEqualTo(before);
    }

    @Test
    void canBeLimitedToRules() {
        FileBaseline other = FileBaseline.of(Map.of(new Finding(OTHER, "Alpha alpha.example"), 3));
        FileBaseline both = found(ALPHA).plus(other);

        assertThat(both.only(OTHER::equals)).isEqualTo(other);
        assertThat(both.size()).isEqualTo(4);
    }

    @Test
    void holdsNothingLessThanOnce() {
        Map<Finding, Integer> none = Map.of(new Finding(OTHER, ""), 0);

        assertThatThrownBy(() -> FileBaseline.of(none)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofSeveralFilesForgetsThoseThatHoldNothing() {
        Baseline baseline = Baseline.of(Map.of("a.md", found(ALPHA), "b.md", found(BETA)));

        Baseline changed = baseline.with(Map.of("a.md", FileBaseline.EMPTY, "c.md", found(ALPHA + BETA)));
        assertThat(changed.files()).containsOnlyKeys("b.md", "c.md");
        assertThat(changed.size()).isEqualTo(3);
        assertThat(changed.of("a.md").isEmpty()).isTrue();
    }

    private static FileBaseline found(String text) {
        Document document = document(text);
        return FileBaseline.of(document, diagnostics(document));
    }

    private static BaselineSplit split(FileBaseline baseline, String text) {
        Document document = document(text);
        return baseline.split(document, diagnostics(document));
    }

    private static Document document(String text) {
        return Document.parse(SourceText.of(text));
    }

    /** Returns one for each bad word. */
    private static List<Diagnostic> diagnostics(Document document) {
        String text = document.source().text();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int at = text.indexOf("bad"); at >= 0; at = text.indexOf("bad", at + 1)) {
            SourceRange range = new SourceRange(at, at + 3);
            diagnostics.add(Diagnostic.at(range, "line 7 is bad")
                    .fix(Fix.safe("Say it nicely", Effect.TEXT, TextEdit.replace(range, "good")))
                    .build(RULE, null));
        }
        return diagnostics;
    }
}
