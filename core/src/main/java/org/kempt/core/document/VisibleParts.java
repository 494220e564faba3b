package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;

/** What a reader sees of parts of paragraphs and cells: of a description, or of a name. */
public final class VisibleParts {
    private final Document document;
    private final List<Node> blocks = new ArrayList<>();

    /** Prepares for questions about {@code document}. */
    public VisibleParts(Document document) {
        this.document = document;
        addThoseWithPlace(document.nodes(Paragraph.class));
        addThoseWithPlace(document.nodes(TableCell.class));
        blocks.sort((one, other) ->
                Integer.compare(Spans.of(one).start(), Spans.of(other).start()));
    }

    private void addThoseWithPlace(List<? extends Node> nodes) {
        for (Node node : nodes) {
            if (Spans.has(node)) {
                blocks.add(node);
            }
        }
    }

    /**
     * Returns the visible text of a range within one paragraph or cell: no markup, no images, a single space for each run
     * of white space. Where the range begins in none it is empty.
     */
    public String text(SourceRange range) {
        Node block = blockAt(range.start());
        if (block == null) {
            return "";
        }
        InlineAtoms atoms = InlineAtoms.of(document.source(), block, Spans.of(block));
        return atoms.visibleText(range.start(), range.end());
    }

    private @Nullable Node blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            SourceRange range = Spans.of(blocks.get(middle));
            if (offset < range.start()) {
                high = middle - 1;
            } else if (offset >= range.end()) {
                low = middle + 1;
            } else {
                return blocks.get(middle);
            }
        }
        return null;
    }
}
