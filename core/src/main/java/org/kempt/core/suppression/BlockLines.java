package org.kempt.core.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.kempt.core.document.Document;
import org.kempt.core.source.SourceText;

/** The first and last lines of the innermost blocks: paragraphs, headings, code, tables. */
final class BlockLines {
    private final Map<Integer, Integer> lastLines = new HashMap<>();
    private final SourceText source;

    BlockLines(Document document) {
        this.source = document.source();
        collect(document.root());
    }

    /** Returns the last line of the block that begins in {@code line}; the line itself where none does. */
    int lastLine(int line) {
        return lastLines.getOrDefault(line, line);
    }

    /** Recurs as deep as blocks are nested, which the parser limits. */
    private void collect(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node.getFirstChild() instanceof Block) {
                collect(node);
            } else {
                add(node.getSourceSpans());
            }
        }
    }

    private void add(List<SourceSpan> spans) {
        if (!spans.isEmpty()) {
            SourceSpan first = spans.get(0);
            SourceSpan last = spans.get(spans.size() - 1);
            lastLines.merge(source.line(first.getInputIndex()), source.line(last.getInputIndex()), Math::max);
        }
    }
}
