package org.kempt.core.document;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.kempt.core.source.SourceRange;

/** Where nodes of the tree stand in the source. */
public final class Spans {
    private Spans() {}

    /** Returns whether the parser says where {@code node} stands. */
    public static boolean has(Node node) {
        return !node.getSourceSpans().isEmpty();
    }

    /** Returns the range from the first to the last character of {@code node}. */
    public static SourceRange of(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return new SourceRange(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
