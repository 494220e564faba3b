package org.kempt.core.document;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;

/** Where nodes of the tree stand in the source. */
public final class Spans {
    private Spans() {}

    /** Returns whether the parser says where {@code node} stands. */
    public static boolean has(Node node) {
        return !node.getSourceSpans().isEmpty();
    }

    /** Returns the range of {@code node}, or null where the parser does not say where it stands. */
    static @Nullable SourceRange find(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? null : of(spans);
    }

    /** Returns the range from the first to the last character of {@code node}. */
    public static SourceRange of(Node node) {
        return of(node.getSourceSpans());
    }

    private static SourceRange of(List<SourceSpan> spans) {
        SourceSpan last = spans.get(spans.size() - 1);
        return new SourceRange(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
