package org.kempt.rules.entry;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.order.Move;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Lets the numbers of a numbered list stay in place when its entries move: an entry gets the number of the place that it
 * goes to, and those that it passes get the number next to theirs. Where a number would grow by a digit before an entry of
 * several lines, which it would have to indent anew, numbers move along with their entries.
 */
final class SwappedNumbers {
    private final SourceText source;
    private final List<Entry> items;

    private SwappedNumbers(SourceText source, List<Entry> items) {
        this.source = source;
        this.items = items;
    }

    /** Adds edits of numbers to the moves within a numbered list; returns those within others as they are. */
    static List<Move> in(SourceText source, List<Entry> items, List<Move> moves) {
        boolean numbered = items.stream()
                .allMatch(entry -> entry.marker()
                        .filter(marker -> marker.number().isPresent())
                        .isPresent());
        SwappedNumbers swap = new SwappedNumbers(source, items);
        return numbered ? moves.stream().map(swap::withNumbers).toList() : moves;
    }

    private Move withNumbers(Move move) {
        int from = move.item();
        int to = target(move);
        int step = to > from ? 1 : -1;
        List<TextEdit> edits = new ArrayList<>();
        for (int item = from + step; item != to + step; item += step) {
            if (!number(item).equals(number(item - step))) {
                edits.add(TextEdit.replace(digits(item), number(item - step)));
            }
            if (!fits(item, number(item - step))) {
                return move;
            }
        }
        if (!fits(from, number(to))) {
            return move;
        }
        for (TextEdit edit : move.edits()) {
            edits.add(edit.range().isEmpty() ? renumbered(edit, move, number(to)) : edit);
        }
        return new Move(from, move.neighbour(), move.isBefore(), edits);
    }

    /** Returns the index that the item has afterwards. */
    private static int target(Move move) {
        boolean goesDown = move.neighbour() > move.item();
        if (move.isBefore()) {
            return goesDown ? move.neighbour() - 1 : move.neighbour();
        }
        return goesDown ? move.neighbour() : move.neighbour() + 1;
    }

    private TextEdit renumbered(TextEdit insertion, Move move, String number) {
        Entry entry = items.get(move.item());
        String text = insertion.text();
        int length = entry.range().end() - entry.block().start();
        int blockStart = move.isBefore() ? 0 : text.length() - length;
        SourceRange digits = digits(move.item());
        int start = blockStart + digits.start() - entry.block().start();
        return TextEdit.insert(
                insertion.range().start(), text.substring(0, start) + number + text.substring(start + digits.length()));
    }

    private boolean fits(int item, String number) {
        SourceRange range = items.get(item).range();
        boolean oneLine = source.endOfLine(range.start()) >= range.end();
        return oneLine || number.length() == digits(item).length();
    }

    private SourceRange digits(int item) {
        SourceRange marker = items.get(item).marker().map(ListMarker::range).orElseThrow();
        return new SourceRange(marker.start(), marker.end() - 1);
    }

    private String number(int item) {
        return source.slice(digits(item));
    }
}
