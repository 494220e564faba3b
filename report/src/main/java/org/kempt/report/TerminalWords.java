package org.kempt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the inlines of a block into words for a terminal, and words into lines. */
final class TerminalWords extends AbstractVisitor {

    /**
     * What stands between two spaces.
     *
     * @param text the word with its colours
     * @param width how many columns it takes
     */
    record Word(String text, int width) {}

    private final Colors colors;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int width;
    private UnaryOperator<String> style = UnaryOperator.identity();

    private TerminalWords(Colors colors) {
        this.colors = colors;
    }

    /** Returns the words in {@code block}. */
    static List<Word> of(Node block, Colors colors) {
        TerminalWords visitor = new TerminalWords(colors);
        visitor.visitChildren(block);
        visitor.endWord();
        return visitor.words;
    }

    /** Returns lines of at most {@code width} columns, where words allow it; at least one. */
    static List<String> wrap(List<Word> words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (Word next : words) {
            if (used > 0 && used + 1 + next.width() > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(next.text());
            used += next.width();
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    /** Code is kept together as far as a line is long; without colours its backticks mark it. */
    @Override
    public void visit(Code code) {
        String literal = TerminalText.of(code.getLiteral());
        append(colors == Colors.OFF ? "`" + literal + "`" : colors.good(literal), literal);
        if (colors == Colors.OFF) {
            width += 2;
        }
    }

    @Override
    public void visit(Emphasis emphasis) {
        visitStyled(emphasis, colors::underlined);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        visitStyled(strong, colors::bold);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        String target = link.getDestination();
        boolean shown =
                link.getFirstChild() instanceof Text text && text.getLiteral().equals(target);
        if (!shown && target.indexOf("://") > 0) {
            endWord();
            add("<" + target + ">");
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        endWord();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        endWord();
    }

    private void visitStyled(Node node, UnaryOperator<String> inner) {
        UnaryOperator<String> outer = style;
        style = inner;
        visitChildren(node);
        style = outer;
    }

    private void add(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    String plain = TerminalText.of(text.substring(start, i));
                    append(style.apply(plain), plain);
                }
                if (i < text.length()) {
                    endWord();
                }
                start = i + 1;
            }
        }
    }

    private void append(String shown, String plain) {
        word.append(shown);
        width += TerminalText.width(plain);
    }

    private void endWord() {
        if (word.length() > 0) {
            words.add(new Word(word.toString(), width));
            word.setLength(0);
            width = 0;
        }
    }
}
