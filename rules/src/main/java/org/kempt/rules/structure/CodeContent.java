package org.kempt.rules.structure;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** What has to be known of the code in some blocks before they are moved. */
final class CodeContent extends AbstractVisitor {
    private boolean indentedCode;
    private boolean linesOfSpaces;

    private CodeContent() {}

    /** Reads the code in {@code nodes}. */
    static CodeContent of(Iterable<? extends Node> nodes) {
        CodeContent content = new CodeContent();
        nodes.forEach(node -> node.accept(content));
        return content;
    }

    /** Returns whether there is code without fences. */
    boolean hasIndentedCode() {
        return indentedCode;
    }

    /** Returns whether a line of code has nothing but spaces: these get lost in an entry, so that the code changes. */
    boolean hasLinesOfSpaces() {
        return linesOfSpaces;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        read(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        indentedCode = true;
        read(block.getLiteral());
    }

    private void read(String code) {
        int start = 0;
        while (start < code.length()) {
            int newline = code.indexOf('\n', start);
            int end = newline < 0 ? code.length() : newline;
            linesOfSpaces |= end > start && code.substring(start, end).isBlank();
            start = end + 1;
        }
    }
}
