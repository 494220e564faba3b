package org.kempt.core.fix;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.BareAddress;
import org.kempt.core.document.Spans;
import org.kempt.core.document.VisibleText;
import org.kempt.core.fix.Content.Kind;
import org.kempt.core.source.SourceRange;

/** Walks a tree and passes on what it says, part by part. */
final class ContentCollector extends AbstractVisitor {
    private final WordForm words;
    private final Predicate<SourceRange> within;
    private final BiConsumer<Kind, String> parts;
    private int openLinks;

    ContentCollector(WordForm words, Predicate<SourceRange> within, BiConsumer<Kind, String> parts) {
        this.words = words;
        this.within = within;
        this.parts = parts;
    }

    @Override
    public void visit(Text text) {
        if (isWithin(text)) {
            addWords(text.getLiteral());
            if (openLinks == 0) {
                addBareAddresses(text.getLiteral());
            }
        }
    }

    @Override
    public void visit(Link link) {
        add(Kind.LINK, link, link.getDestination());
        addTitle(link, link.getTitle());
        openLinks++;
        visitChildren(link);
        openLinks--;
    }

    @Override
    public void visit(Image image) {
        add(Kind.IMAGE, image, image.getDestination());
        addTitle(image, image.getTitle());
        openLinks++;
        visitChildren(image);
        openLinks--;
    }

    @Override
    public void visit(Code code) {
        add(Kind.CODE, code, code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock block) {
        add(Kind.CODE, block, block.getInfo() + '\n' + block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        add(Kind.CODE, block, '\n' + block.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        add(Kind.HTML, block, Html.collapse(block.getLiteral()));
    }

    @Override
    public void visit(HtmlInline inline) {
        add(Kind.HTML, inline, Html.collapse(inline.getLiteral()));
    }

    @Override
    public void visit(Heading heading) {
        String text = VisibleText.normalize(VisibleText.of(heading));
        add(Kind.HEADING, heading, "#".repeat(heading.getLevel()) + ' ' + text);
        visitChildren(heading);
    }

    @Override
    public void visit(ListItem item) {
        add(Kind.ITEM, item, "of a list");
        visitChildren(item);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        add(Kind.DEFINITION, definition, "[" + definition.getLabel() + "]: " + definition.getDestination());
        addTitle(definition, definition.getTitle());
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition footnote) {
            add(Kind.DEFINITION, footnote, "[^" + footnote.getLabel() + "]:");
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference footnote) {
            add(Kind.LINK, footnote, "[^" + footnote.getLabel() + "]");
        } else if (node instanceof TableRow) {
            add(Kind.ITEM, node, "of a table");
        }
        visitChildren(node);
    }

    private void add(Kind kind, Node node, String part) {
        if (isWithin(node)) {
            parts.accept(kind, part);
        }
    }

    /** The title of a link is shown where the pointer rests on it: text, too. */
    private void addTitle(Node node, @Nullable String title) {
        if (title != null && isWithin(node)) {
            addWords(title);
        }
    }

    private void addWords(String text) {
        words.split(text, word -> parts.accept(Kind.WORD, word));
    }

    private void addBareAddresses(String text) {
        if (!text.contains("://") && !text.contains("www.")) {
            return;
        }
        int i = 0;
        while (i < text.length()) {
            int end = BareAddress.end(text, i, text.length());
            if (end > i) {
                parts.accept(Kind.LINK, text.substring(i, end));
                i = end;
            } else {
                i++;
            }
        }
    }

    private boolean isWithin(Node node) {
        return Spans.has(node) && within.test(Spans.of(node));
    }
}
