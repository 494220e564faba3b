package org.kempt.core.order;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Sorts a sequence of blocks by moving the fewest. Each move stands alone: any of them can be left out, and the others still
 * take their blocks to where they belong.
 *
 * <p>What lies between two blocks, a line ending or that and blank lines, is not theirs. A block that moves takes what lies
 * after it along, so that each gap stays as regular as it was; blocks at the very end take what lies before.
 */
public final class Moves {
    private final SourceText source;
    private final List<SourceRange> blocks;
    private int tail;

    private Moves(SourceText source, List<SourceRange> blocks) {
        this.source = source;
        this.blocks = blocks;
        this.tail = blocks.size();
    }

    /**
     * Finds the fewest moves that sort a sequence. They come in the order in which the blocks will stand, so that those which
     * go to one place can be inserted there one after the other.
     *
     * @param blocks whole lines of each block, in order, with nothing but blank lines between
     * @param sortable the indexes, rising, of the blocks that have a place in the order; all others stay
     * @param keys the key of each sortable block
     */
    public static List<Move> of(
            SourceText source, List<SourceRange> blocks, List<Integer> sortable, List<String> keys) {
        return of(source, blocks, sortable, keys, new BitSet());
    }

    /**
     * Finds the fewest moves that sort a sequence, where some blocks are new and move before any other does.
     *
     * @param blocks whole lines of each block, in order, with nothing but blank lines between
     * @param sortable the indexes, rising, of the blocks that have a place in the order; all others stay
     * @param keys the key of each sortable block
     * @param newcomers the indexes among the sortable blocks of those that are new
     */
    public static List<Move> of(
            SourceText source, List<SourceRange> blocks, List<Integer> sortable, List<String> keys, BitSet newcomers) {
        SortedRun run = SortedRun.of(keys, newcomers);
        BitSet kept = run.kept();
        if (kept.cardinality() == sortable.size()) {
            return List.of();
        }
        Moves moves = new Moves(
                source, blocks.stream().map(block -> content(source, block)).toList());
        int last = sortable.size() - 1;
        while (!kept.get(last) && sortable.get(last) == moves.tail - 1) {
            moves.tail--;
            last--;
        }
        int[] items = new int[sortable.size()];
        int[] places = run.places();
        for (int i = 0; i < items.length; i++) {
            items[places[i]] = i;
        }
        return moves.inFinalOrder(items, kept, sortable);
    }

    /** Goes through the sorted sequence from behind, so that the next block that stays is known. */
    private List<Move> inFinalOrder(int[] items, BitSet kept, List<Integer> sortable) {
        List<Move> moves = new ArrayList<>();
        int next = -1;
        int lastKept = sortable.get(kept.length() - 1);
        for (int place = items.length - 1; place >= 0; place--) {
            int item = sortable.get(items[place]);
            if (kept.get(items[place])) {
                next = item;
            } else {
                moves.add(next < 0 ? after(item, lastKept) : before(item, next));
            }
        }
        Collections.reverse(moves);
        return moves;
    }

    private Move before(int item, int next) {
        int place = blocks.get(next).start();
        return new Move(item, next, true, List.of(delete(item), TextEdit.insert(place, text(item) + gap(item))));
    }

    private Move after(int item, int last) {
        int place = blocks.get(last).end();
        return new Move(
                item, last, false, List.of(delete(item), TextEdit.insert(place, gapAfter(last, item) + text(item))));
    }

    /** The line above keeps its own ending: the moved line takes the same. */
    private String gapAfter(int last, int item) {
        String gap = gap(item);
        int place = blocks.get(last).end();
        String ending = source.slice(new SourceRange(place, source.startOfNextLine(place)));
        return ending.isEmpty() ? gap : ending + gap.substring(gap.startsWith("\r\n") ? 2 : 1);
    }

    private String text(int item) {
        return source.slice(blocks.get(item));
    }

    private String gap(int item) {
        int above = item < tail ? item : item - 1;
        int start = blocks.get(above).end();
        int end = blocks.get(above + 1).start();
        return source.slice(new SourceRange(start, end));
    }

    private TextEdit delete(int item) {
        SourceRange block = blocks.get(item);
        SourceRange range = item < tail
                ? new SourceRange(block.start(), blocks.get(item + 1).start())
                : new SourceRange(blocks.get(item - 1).end(), block.end());
        return TextEdit.delete(range);
    }

    /** Returns a block without its last line ending and without blank lines at its end. */
    private static SourceRange content(SourceText source, SourceRange block) {
        int end = block.end();
        while (true) {
            int line = end;
            while (line > block.start() && isLineEnding(source.charAt(line - 1))) {
                line--;
            }
            int blank = line;
            while (blank > block.start() && isSpace(source.charAt(blank - 1))) {
                blank--;
            }
            if (blank == line || blank == block.start() || !isLineEnding(source.charAt(blank - 1))) {
                return new SourceRange(block.start(), line);
            }
            end = blank;
        }
    }

    private static boolean isLineEnding(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
