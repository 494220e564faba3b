package org.kempt.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.kempt.core.document.MarkdownSyntax;
import org.kempt.report.TerminalWords.Word;

/**
 * Sets a Markdown document for a terminal: headings stand out, prose is wrapped, code is indented and left as it is. What
 * follows the language of a code block, such as {@code bad} in {@code ```markdown bad}, becomes a caption.
 */
public final class TerminalMarkdown {
    static final int WIDTH = 80;

    private static final String CODE_INDENT = "    ";
    private static final String QUOTE_INDENT = "  ";

    private final Appendable out;
    private final Colors colors;

    private TerminalMarkdown(Appendable out, Colors colors) {
        this.out = out;
        this.colors = colors;
    }

    /**
     * Writes a document.
     *
     * @throws IOException if the output cannot be written
     */
    public static void write(String markdown, Appendable out, Colors colors) throws IOException {
        new TerminalMarkdown(out, colors).writeBlocks(MarkdownSyntax.parse(markdown), "");
    }

    private void writeBlocks(Node parent, String indent) throws IOException {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (block.getPrevious() != null) {
                out.append('\n');
            }
            writeBlock(block, indent);
        }
    }

    private void writeBlock(Node block, String indent) throws IOException {
        if (block instanceof Heading heading) {
            writeHeading(heading);
        } else if (block instanceof FencedCodeBlock code) {
            writeCaption(code.getInfo(), indent);
            writeCode(code.getLiteral(), indent);
        } else if (block instanceof IndentedCodeBlock code) {
            writeCode(code.getLiteral(), indent);
        } else if (block instanceof HtmlBlock html) {
            writeCode(html.getLiteral(), indent);
        } else if (block instanceof ListBlock list) {
            writeList(list, indent);
        } else if (block instanceof TableBlock table) {
            TerminalTable.write(table, indent, out, colors);
        } else if (block instanceof BlockQuote) {
            writeBlocks(block, indent + QUOTE_INDENT);
        } else {
            writeProse(TerminalWords.of(block, colors), indent);
        }
    }

    private void writeHeading(Heading heading) throws IOException {
        List<String> lines = TerminalWords.wrap(TerminalWords.of(heading, Colors.OFF), WIDTH);
        for (String line : lines) {
            out.append(colors.bold(line)).append('\n');
        }
        if (colors == Colors.OFF && heading.getLevel() <= 2) {
            String rule = heading.getLevel() == 1 ? "=" : "-";
            out.append(rule.repeat(TerminalText.width(lines.get(lines.size() - 1))))
                    .append('\n');
        }
    }

    private void writeCaption(String info, String indent) throws IOException {
        int space = info.indexOf(' ');
        String caption = space < 0 ? "" : info.substring(space + 1).strip();
        if (!caption.isEmpty()) {
            String shown = caption.substring(0, 1).toUpperCase(Locale.ROOT) + caption.substring(1);
            out.append(indent).append(colors.dim(TerminalText.of(shown) + ":")).append('\n');
        }
    }

    private void writeCode(String code, String indent) throws IOException {
        for (String line : code.stripTrailing().split("\n", -1)) {
            if (!line.isEmpty()) {
                out.append(indent).append(CODE_INDENT).append(colors.good(TerminalText.of(line)));
            }
            out.append('\n');
        }
    }

    private void writeList(ListBlock list, String indent) throws IOException {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        boolean first = true;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!first && !list.isTight()) {
                out.append('\n');
            }
            first = false;
            String marker = list instanceof BulletList ? "- " : number + ". ";
            number++;
            writeItem(item, indent, marker);
        }
    }

    private void writeItem(Node item, String indent, String marker) throws IOException {
        Node block = item.getFirstChild();
        String inner = indent + " ".repeat(marker.length());
        if (block == null || !isProse(block)) {
            out.append(indent).append(marker).append('\n');
        } else {
            String head = indent + marker;
            for (String line : TerminalWords.wrap(TerminalWords.of(block, colors), WIDTH - inner.length())) {
                out.append(head).append(line).append('\n');
                head = inner;
            }
            block = block.getNext();
        }
        for (; block != null; block = block.getNext()) {
            if (!(block instanceof ListBlock)) {
                out.append('\n');
            }
            writeBlock(block, inner);
        }
    }

    private static boolean isProse(Node block) {
        return !(block instanceof FencedCodeBlock
                || block instanceof IndentedCodeBlock
                || block instanceof HtmlBlock
                || block instanceof ListBlock
                || block instanceof TableBlock
                || block instanceof BlockQuote
                || block instanceof Heading);
    }

    private void writeProse(List<Word> words, String indent) throws IOException {
        for (String line : TerminalWords.wrap(words, WIDTH - indent.length())) {
            out.append(indent).append(line).append('\n');
        }
    }
}
