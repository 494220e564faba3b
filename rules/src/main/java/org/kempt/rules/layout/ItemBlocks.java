package org.kempt.rules.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.kempt.core.document.Document;
import org.kempt.core.document.Spans;

/**
 * Blocks in items below which the number of blank lines makes a difference to commonmark-java: one blank line below a
 * heading leaves a list tight, two make it loose. (By CommonMark 0.31, section 5.3, one would do.)
 */
final class ItemBlocks {
    private final Set<Integer> lastLines = new HashSet<>();

    ItemBlocks(Document document) {
        for (Class<? extends Node> type :
                List.of(Heading.class, HtmlBlock.class, ThematicBreak.class, TableBlock.class)) {
            for (Node block : document.nodes(type)) {
                if (block.getParent() instanceof ListItem && Spans.has(block)) {
                    lastLines.add(document.lines().at(Spans.of(block).end()));
                }
            }
        }
    }

    /** Returns whether {@code line} is the last one of such a block. */
    boolean endAt(int line) {
        return lastLines.contains(line);
    }
}
