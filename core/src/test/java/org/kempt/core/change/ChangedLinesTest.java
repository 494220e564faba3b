package org.kempt.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class ChangedLinesTest {
    private static final String TEXT = "one\ntwo\nthree\nfour\n";

    @Test
    void linesMoveWithWhatComesInAboveThem() {
        assertThat(after(TEXT, List.of(3), TextEdit.insert(0, "zero\n"))).containsExactly(1, 4);
    }

    @Test
    void aLineThatComesInAfterAnotherDoesNotMakeThatOneNew() {
        assertThat(after(TEXT, List.of(), TextEdit.insert(3, "\nand a half"))).containsExactly(2);
    }

    @Test
    void aLineThatMovesStaysNewWhereItGoes() {
        assertThat(after(TEXT, List.of(4), delete(TEXT, "four\n"), TextEdit.insert(0, "four\n")))
                .containsExactly(1);
    }

    @Test
    void anOldLineStaysOldWhateverIsWrittenIntoIt() {
        assertThat(after(TEXT, List.of(1), TextEdit.insert(TEXT.indexOf("ee"), "eeee")))
                .containsExactly(1);
    }

    @Test
    void aNewLineStaysNewWhenAWordOfItIsReplaced() {
        assertThat(after(TEXT, List.of(2), TextEdit.replace(new SourceRange(4, 7), "2")))
                .containsExactly(2);
    }

    @Test
    void windowsLineEndingsAreOneEnding() {
        String text = TEXT.replace("\n", "\r\n");
        assertThat(after(text, List.of(3), TextEdit.insert(0, "zero\r\n"))).containsExactly(1, 4);
        assertThat(after(text, List.of(), TextEdit.insert(3, "\r\nand a half"))).containsExactly(2);
    }

    @Test
    void theLastLineNeedsNoEnding() {
        assertThat(after("one\ntwo", List.of(2), TextEdit.insert(7, "."))).containsExactly(2);
        assertThat(after("one\ntwo", List.of(2), delete("one\ntwo", "one\n"))).containsExactly(1);
    }

    @Test
    void removalsMoveAlong() {
        BitSet removals = new BitSet();
        removals.set(3);
        SourceText after = SourceText.of("zero\n" + TEXT);
        ChangedLines changed = ChangedLines.of(new BitSet(), removals)
                .after(SourceText.of(TEXT), List.of(TextEdit.insert(0, "zero\n")), after);

        assertThat(changed.areRemovedBefore(4)).isTrue();
        assertThat(changed.areRemovedBefore(3)).isFalse();
    }

    @Test
    void aNewBlankLineMayBeDeletedAboveAnOldOne() {
        String text = "one\n\nthree\n";
        TextEdit edit = TextEdit.delete(new SourceRange(4, 5));

        assertThat(allows(text, edit, 2)).isTrue();
        assertThat(allows(text, edit, 1)).isFalse();
    }

    @Test
    void theEndingOfANewLineMayBeReplacedAboveAnOldOne() {
        String text = "one\r\ntwo\n";
        TextEdit edit = TextEdit.replace(new SourceRange(3, 5), "\n");

        assertThat(allows(text, edit, 1)).isTrue();
        assertThat(allows("one\r\n\r\ntwo\n", edit, 1)).isTrue();
    }

    @Test
    void anOldLineIsNotJoinedToANewOne() {
        assertThat(allows(TEXT, TextEdit.replace(new SourceRange(3, 4), " "), 1))
                .isFalse();
    }

    @Test
    void ofAllLinesAllStayAll() {
        SourceText text = SourceText.of(TEXT);
        assertThat(ChangedLines.all().after(text, List.of(), text).isAll()).isTrue();
        assertThat(ChangedLines.all().contains(17)).isTrue();
    }

    private static boolean allows(String text, TextEdit edit, int changedLine) {
        BitSet lines = new BitSet();
        lines.set(changedLine);
        Diagnostic diagnostic = Diagnostic.at(edit.range(), "wrong")
                .fix(Fix.safe("Mend", Effect.LAYOUT, edit))
                .related(SourceText.of(text).lineRange(changedLine), "here")
                .build(
                        RuleDescriptor.builder("some-rule", RuleCategory.LAYOUT, "Something.")
                                .build(),
                        null);
        return ChangedLines.of(lines, new BitSet()).limit(SourceText.of(text), List.of(diagnostic)).stream()
                .anyMatch(limited -> limited.fix().isPresent());
    }

    private static TextEdit delete(String text, String part) {
        int start = text.indexOf(part);
        return TextEdit.delete(new SourceRange(start, start + part.length()));
    }

    private static List<Integer> after(String text, List<Integer> lines, TextEdit... edits) {
        List<TextEdit> byPlace = new ArrayList<>(List.of(edits));
        byPlace.sort(TextEdit.BY_PLACE);
        StringBuilder edited = new StringBuilder(text);
        for (int i = byPlace.size() - 1; i >= 0; i--) {
            TextEdit edit = byPlace.get(i);
            edited.replace(edit.range().start(), edit.range().end(), edit.text());
        }
        BitSet changed = new BitSet();
        lines.forEach(changed::set);
        SourceText after = SourceText.of(edited.toString());
        ChangedLines moved = ChangedLines.of(changed, new BitSet()).after(SourceText.of(text), byPlace, after);
        List<Integer> found = new ArrayList<>();
        for (int line = 1; line <= after.lineCount(); line++) {
            if (moved.contains(line)) {
                found.add(line);
            }
        }
        return found;
    }
}
