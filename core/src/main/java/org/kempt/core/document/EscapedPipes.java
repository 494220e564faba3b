package org.kempt.core.document;

import java.util.Arrays;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.kempt.core.source.SourceRange;

/**
 * Corrects the spans in cells of tables: commonmark-java 0.30 counts a pipe that is escaped there ({@code \|}) as one
 * character, and whatever follows it in the cell would seem to stand further to the left than it does.
 */
final class EscapedPipes extends AbstractVisitor {
    private static final String ESCAPED = "\\|";

    private final String text;

    private EscapedPipes(String text) {
        this.text = text;
    }

    /** Corrects all cells of the tree of {@code text}. */
    static void correct(Node root, String text) {
        if (text.contains(ESCAPED)) {
            root.accept(new EscapedPipes(text));
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (!(node instanceof TableCell)) {
            visitChildren(node);
        } else if (Spans.has(node)) {
            int[] pipes = pipes(Spans.of(node));
            if (pipes.length > 0) {
                move(node, pipes);
            }
        }
    }

    /** Returns where each escaped pipe of a cell would stand if the ones before it were one character each. */
    private int[] pipes(SourceRange cell) {
        String content = cell.of(text);
        int[] pipes = new int[content.length() / ESCAPED.length()];
        int count = 0;
        for (int at = content.indexOf(ESCAPED); at >= 0; at = content.indexOf(ESCAPED, at + ESCAPED.length())) {
            pipes[count] = cell.start() + at - count;
            count++;
        }
        return Arrays.copyOf(pipes, count);
    }

    /** Moves all that is below {@code parent}; recurs as deep as inlines are nested. */
    private static void move(Node parent, int[] pipes) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node.setSourceSpans(node.getSourceSpans().stream()
                    .map(span -> moved(span, pipes))
                    .toList());
            move(node, pipes);
        }
    }

    private static SourceSpan moved(SourceSpan span, int[] pipes) {
        int start = span.getInputIndex();
        int shift = before(start, pipes);
        int growth = before(start + span.getLength(), pipes) - shift;
        return SourceSpan.of(
                span.getLineIndex(), span.getColumnIndex() + shift, start + shift, span.getLength() + growth);
    }

    private static int before(int offset, int[] pipes) {
        int found = Arrays.binarySearch(pipes, offset);
        return found >= 0 ? found : -found - 1;
    }
}
