package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class FixPreviewTest {
    private static final SourceText SOURCE = SourceText.of("one\ntwo\nthree\nfour\n");

    @Test
    void showsAChangedLineBeforeAndAfter() {
        assertThat(preview(SOURCE, new TextEdit(new SourceRange(4, 5), "T"), TextEdit.insert(7, ".")))
                .isEqualTo(new FixPreview(List.of(new FixPreview.Piece(2, List.of("two"), List.of("Two."))), false));
    }

    @Test
    void showsAMoveAsARemovalAndAnAddition() {
        assertThat(preview(SOURCE, TextEdit.insert(0, "four\n"), TextEdit.delete(new SourceRange(14, 19)))
                        .pieces())
                .containsExactly(
                        new FixPreview.Piece(1, List.of(), List.of("four")),
                        new FixPreview.Piece(4, List.of("four"), List.of()));
    }

    @Test
    void showsOnlyTheSurroundingsOfAPlaceInALongLine() {
        SourceText source = SourceText.of("x".repeat(100_000) + "yz" + "x".repeat(100_000));
        FixPreview.Piece piece = preview(source, TextEdit.delete(new SourceRange(100_000, 100_001)))
                .pieces()
                .get(0);
        assertThat(piece.before().get(0))
                .hasSizeLessThan(400)
                .contains("xyzx")
                .startsWith("…")
                .endsWith("…");
        assertThat(piece.after().get(0)).hasSizeLessThan(400).contains("xzx");
    }

    @Test
    void cutsWhatIsTooLongAndSaysSo() {
        List<TextEdit> edits = new ArrayList<>();
        SourceText source = SourceText.of("word\n\n".repeat(50_000));
        for (int at = 0; at < source.length(); at += 6) {
            edits.add(new TextEdit(new SourceRange(at, at + 1), "W"));
        }
        FixPreview many = preview(source, edits.toArray(new TextEdit[0]));
        assertThat(many.pieces()).hasSize(4);
        assertThat(many.cut()).isTrue();
        FixPreview large = preview(source, new TextEdit(new SourceRange(0, source.length()), "new\n".repeat(100_000)));
        assertThat(large.cut()).isTrue();
        assertThat(large.pieces().get(0).before()).hasSizeLessThan(50);
        assertThat(large.pieces().get(0).after()).hasSizeLessThan(50);
    }

    @Test
    void hasNoPieceForWhatCannotBeSeen() {
        FixPreview preview = preview(SourceText.of("one\r\ntwo\r\n"), TextEdit.delete(new SourceRange(3, 4)));
        assertThat(preview).isEqualTo(new FixPreview(List.of(), false));
    }

    private static FixPreview preview(SourceText source, TextEdit... edits) {
        return FixPreview.of(new Fix("Do it", Effect.TEXT, Applicability.SAFE, List.of(edits)), source);
    }
}
