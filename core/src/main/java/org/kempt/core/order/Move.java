package org.kempt.core.order;

import java.util.List;
import org.kempt.core.fix.TextEdit;

/**
 * One block of a sequence that is out of place, and where it belongs.
 *
 * @param item its index among the blocks
 * @param neighbour the index of a block that stays, and that it belongs before or after
 * @param isBefore whether it belongs before that one; after it only where it comes last
 * @param edits what takes it there
 */
public record Move(int item, int neighbour, boolean isBefore, List<TextEdit> edits) {
    public Move {
        edits = List.copyOf(edits);
    }
}
