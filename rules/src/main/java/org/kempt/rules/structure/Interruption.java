package org.kempt.rules.structure;

import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Entry;
import org.kempt.core.source.SourceRange;

/**
 * Blocks that belong to an entry but are indented too little to be part of it.
 *
 * @param entry the entry to which they belong
 * @param blocks the blocks in order; items of the entry's own list where these were meant as a list below it
 * @param lines from the start of the first block's first line to the end of the last block
 * @param column by how many columns the least indented block is indented
 * @param consequence what comes of it
 * @param next the first item of the list that goes on after the blocks; null unless they split a list
 */
record Interruption(
        Entry entry,
        List<Node> blocks,
        SourceRange lines,
        int column,
        Consequence consequence,
        @Nullable Node next) {

    /** What comes of too little indentation. */
    enum Consequence {
        /** The list ends, and another begins after the blocks. */
        LIST_IS_SPLIT,
        /** The blocks come after the list. */
        LIST_ENDS,
        /** The blocks are items of the entry's own list. */
        LIST_IS_FLAT
    }

    /** Returns by how many columns the blocks have to be indented. */
    int contentColumn() {
        return entry.marker().orElseThrow().contentIndent();
    }
}
