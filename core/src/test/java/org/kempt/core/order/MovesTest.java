package org.kempt.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** A letter is a block that is sorted, {@code #} one that stays; other lines belong to the block above. */
class MovesTest {

    @Test
    void movesOneBlockUp() {
        assertThat(sorted("b\nc\na\nd\n")).isEqualTo("a\nb\nc\nd\n");
    }

    @Test
    void movesOneBlockToTheEnd() {
        assertThat(sorted("a\nz\nb\nc\n")).isEqualTo("a\nb\nc\nz\n");
    }

    @Test
    void keepsAFileWithoutFinalNewlineWithoutOne() {
        assertThat(sorted("b\nc\nd\na")).isEqualTo("a\nb\nc\nd");
        assertThat(sorted("z\na\nb\nc")).isEqualTo("a\nb\nc\nz");
        assertThat(sorted("a\nz\nb\nc\ny\nd")).isEqualTo("a\nb\nc\nd\ny\nz");
    }

    @Test
    void keepsWindowsLineEndings() {
        assertThat(sorted("b\r\nc\r\nd\r\na\r\n")).isEqualTo("a\r\nb\r\nc\r\nd\r\n");
    }

    @Test
    void keepsBlankLinesBetweenBlocksRegular() {
        assertThat(sorted("b\n\nc\n\nd\n\na\n")).isEqualTo("a\n\nb\n\nc\n\nd\n");
        assertThat(sorted("z\n\na\n\nb\n\nc\n\ny\n\nd")).isEqualTo("a\n\nb\n\nc\n\nd\n\ny\n\nz");
    }

    @Test
    void takesAllLinesOfABlockAlong() {
        assertThat(sorted("a\nz\n  1\n  2\nb\nc\n")).isEqualTo("a\nb\nc\nz\n  1\n  2\n");
    }

    @Test
    void putsSeveralBlocksInOrderIntoOneGap() {
        assertThat(sorted("a\nf\ng\nh\ni\nd\nc\nb\n")).isEqualTo("a\nb\nc\nd\nf\ng\nh\ni\n");
    }

    @Test
    void leavesBlocksThatHaveNoPlaceWhereTheyAre() {
        assertThat(sorted("#1\nb\nc\nd\na\n#2\n")).isEqualTo("#1\na\nb\nc\nd\n#2\n");
    }

    @Test
    void namesTheNeighbourThatStays() {
        SourceText source = SourceText.of("b\nc\na\nd\nz\ne\n");
        List<Move> moves = moves(source);
        assertThat(moves)
                .extracting(Move::item, Move::neighbour, Move::isBefore)
                .containsExactly(tuple(2, 0, true), tuple(5, 4, true));
    }

    @Test
    void holdsWhicheverMovesAreLeftOut() {
        SourceText source = SourceText.of("d\n\ne\n\nb\n\nf\n\na\n\nc");
        List<Move> moves = moves(source);
        for (int choice = 0; choice < 1 << moves.size(); choice++) {
            int chosen = choice;
            List<Move> some = IntStream.range(0, moves.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(moves::get)
                    .toList();
            String result = applied(source, some);
            assertThat(result.split("\n\n")).as(result).hasSize(6).doesNotHaveDuplicates();
            assertThat(result).hasSameSizeAs(source.text());
        }
    }

    private static String sorted(String text) {
        SourceText source = SourceText.of(text);
        return applied(source, moves(source));
    }

    private static List<Move> moves(SourceText source) {
        List<SourceRange> blocks = new ArrayList<>();
        List<Integer> sortable = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int start = 0; start < source.length(); ) {
            int end = source.startOfNextLine(start);
            while (end < source.length() && source.charAt(end) == ' ') {
                end = source.startOfNextLine(end);
            }
            if (Character.isLetter(source.charAt(start))) {
                sortable.add(blocks.size());
                keys.add(source.text().substring(start, start + 1));
            }
            blocks.add(new SourceRange(start, end));
            start = end;
            while (start < source.length() && Character.isWhitespace(source.charAt(start))) {
                start++;
            }
        }
        return Moves.of(source, blocks, sortable, keys);
    }

    private static String applied(SourceText source, List<Move> moves) {
        List<TextEdit> edits = new ArrayList<>();
        moves.forEach(move -> edits.addAll(move.edits()));
        edits.sort(TextEdit.BY_PLACE);
        StringBuilder result = new StringBuilder();
        int copied = 0;
        for (TextEdit edit : edits) {
            result.append(source.text(), copied, edit.range().start()).append(edit.text());
            copied = edit.range().end();
        }
        return result.append(source.text().substring(copied)).toString();
    }
}
