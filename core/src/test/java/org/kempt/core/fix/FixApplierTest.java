package org.kempt.core.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class FixApplierTest {
    private static final SourceText TEXT = SourceText.of("0123456789");

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private FixApplierTest report(String rule, Fix fix) {
        diagnostics.add(Diagnostic.at(SourceRange.at(0), rule)
                .fix(fix)
                .build(
                        RuleDescriptor.builder(rule, RuleCategory.TEXT, "A rule of a test")
                                .build(),
                        null));
        return this;
    }

    private FixApplierTest report(String rule, TextEdit... edits) {
        return report(rule, Fix.safe("Fix it", Effect.TEXT, edits));
    }

    private FixApplierTest move(String rule, TextEdit... edits) {
        return report(rule, Fix.safe("Move it", Effect.ORDER, edits));
    }

    private static TextEdit replace(int start, int end, String text) {
        return TextEdit.replace(new SourceRange(start, end), text);
    }

    private void assertApplied(String expected, int taken, int skipped) {
        FixApplier.Outcome outcome = FixApplier.apply(TEXT, diagnostics);
        assertThat(outcome.text().text()).isEqualTo(expected);
        assertThat(outcome.taken()).hasSize(taken);
        assertThat(outcome.skipped()).hasSize(skipped);
    }

    @Test
    void appliesFixesThatLieApart() {
        report("b", replace(5, 6, "five")).report("a", replace(1, 2, "one"));
        assertApplied("0one234five6789", 2, 0);
    }

    @Test
    void skipsAFixThatOverlapsATakenOne() {
        report("a", replace(1, 4, "x")).report("b", replace(3, 6, "y"));
        assertApplied("0x456789", 1, 1);
    }

    @Test
    void skipsTheWholeFixWhereOneEditOverlaps() {
        report("a", replace(4, 6, "x")).report("b", replace(5, 7, "y"), replace(8, 9, "z"));
        assertApplied("0123x6789", 1, 1);
    }

    @Test
    void takesAFixThatInterlocksWithAnother() {
        report("a", replace(1, 2, "a"), replace(5, 6, "a")).report("b", replace(3, 4, "b"), replace(8, 9, "b"));
        assertApplied("0a2b4a67b9", 2, 0);
    }

    @Test
    void takesTheFixThatBeginsFirst() {
        report("a", replace(3, 6, "late")).report("b", replace(2, 4, "early"));
        assertApplied("01early456789", 1, 1);
    }

    @Test
    void takesTheFixReportedFirstAtTheSamePlace() {
        report("a", replace(2, 4, "first")).report("b", replace(2, 4, "second"));
        assertApplied("01first456789", 1, 1);
    }

    @Test
    void appliesAnEditThatTwoFixesShareOnce() {
        report("a", replace(2, 4, "x"), replace(6, 7, "a")).report("b", replace(2, 4, "x"), replace(8, 9, "b"));
        assertApplied("01x45a7b9", 2, 0);
    }

    @Test
    void appliesAnInsertionThatTwoFixesShareOnce() {
        report("a", TextEdit.insert(3, ".")).report("b", TextEdit.insert(3, "."));
        assertApplied("012.3456789", 2, 0);
    }

    @Test
    void appliesAFixForTheWholeListOnce() {
        Fix whole = Fix.safe("Move it", Effect.ORDER, replace(1, 2, ""), TextEdit.insert(5, "1"));
        report("a", whole).report("a", whole);
        report("a", Fix.safe("Move it", Effect.ORDER, replace(1, 2, ""), TextEdit.insert(5, "1")));
        assertApplied("0234156789", 3, 0);
    }

    @Test
    void keepsInsertionsOfOneRuleInTheOrderReported() {
        move("a", TextEdit.insert(2, "8"), replace(8, 9, "")).move("a", TextEdit.insert(2, "5"), replace(5, 6, ""));
        assertApplied("0185234679", 2, 0);
    }

    @Test
    void movesTwoEntriesOfEqualTextIntoOneGap() {
        move("a", TextEdit.insert(0, "x"), replace(8, 9, "")).move("a", TextEdit.insert(0, "x"), replace(5, 6, ""));
        assertApplied("xx01234679", 2, 0);
    }

    @Test
    void skipsAnInsertionOfAnotherRuleAtTheSamePlace() {
        report("a", TextEdit.insert(3, ".")).report("b", TextEdit.insert(3, ";"));
        assertApplied("012.3456789", 1, 1);
    }

    @Test
    void skipsAnInsertionInsideADeletion() {
        report("a", replace(2, 5, "")).report("b", TextEdit.insert(3, "x"));
        assertApplied("0156789", 1, 1);
    }

    @Test
    void skipsADeletionAroundAnInsertion() {
        report("a", replace(0, 1, "a"), TextEdit.insert(4, "x")).report("b", replace(3, 5, ""));
        assertApplied("a123x456789", 1, 1);
    }

    @Test
    void takesInsertionsAtBothEndsOfADeletion() {
        report("a", replace(2, 5, "")).report("b", TextEdit.insert(2, "<")).report("c", TextEdit.insert(5, ">"));
        assertApplied("01<>56789", 3, 0);
    }

    @Test
    void takesDeletionsThatTouch() {
        report("a", replace(2, 4, "")).report("b", replace(4, 6, ""));
        assertApplied("016789", 2, 0);
    }

    @Test
    void leavesOutDiagnosticsWithoutAFix() {
        diagnostics.add(Diagnostic.at(SourceRange.at(0), "Nothing to do")
                .build(
                        RuleDescriptor.builder("a", RuleCategory.TEXT, "A rule of a test")
                                .build(),
                        null));
        assertApplied(TEXT.text(), 0, 0);
    }

    @Test
    void listsTheEditsByPlace() {
        report("a", replace(7, 8, "x"), TextEdit.insert(1, "y")).report("b", replace(3, 4, "z"));
        assertThat(FixApplier.apply(TEXT, diagnostics).edits())
                .extracting(edit -> edit.range().start())
                .containsExactly(1, 3, 7);
    }
}
