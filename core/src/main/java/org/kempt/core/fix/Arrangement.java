package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.kempt.core.document.Document;
import org.kempt.core.document.MarkdownSyntax;
import org.kempt.core.document.Spans;
import org.kempt.core.document.VisibleText;

/**
 * What stands where in a document, but for the order of entries in a list, of rows in a table, and of sections. All of it
 * is numbered by {@link Identities}; two documents compare by the numbers.
 *
 * <p>A comment on a line of its own splits a list in the tree. Lists and comments that follow one another therefore count
 * as one heap of entries and comments.
 */
final class Arrangement {
    private final Identities identities;
    private final List<Integer> sections = new ArrayList<>();
    private final List<Integer> entries = new ArrayList<>();
    private final List<Integer> comments = new ArrayList<>();

    private Arrangement(Identities identities) {
        this.identities = identities;
    }

    static Arrangement of(Document document, Identities identities) {
        Arrangement arrangement = new Arrangement(identities);
        arrangement.addSections(document);
        return arrangement;
    }

    /** Returns a number for each section: its heading and its blocks, those of its subsections left out. */
    List<Integer> sections() {
        return sections;
    }

    /** Returns a number for each item and row, nested ones included: its blocks, and its children in any order. */
    List<Integer> entries() {
        return entries;
    }

    List<Integer> comments() {
        return comments;
    }

    private void addSections(Document document) {
        Set<Integer> headingStarts = new HashSet<>();
        document.headings().forEach(heading -> headingStarts.add(heading.range().start()));
        List<Node> section = new ArrayList<>();
        for (Node node = document.root().getFirstChild(); node != null; node = node.getNext()) {
            boolean begins = node instanceof Heading || isHtmlHeading(node, headingStarts);
            if (begins && !section.isEmpty()) {
                sections.add(section(section));
                section.clear();
            }
            section.add(node);
        }
        sections.add(section(section));
    }

    private static boolean isHtmlHeading(Node node, Set<Integer> headingStarts) {
        return node instanceof HtmlBlock
                && headingStarts.contains(Spans.of(node).start());
    }

    private int section(List<Node> nodes) {
        return identities.of("section " + keys(nodes), nodes.isEmpty() ? "" : label(nodes.get(0)));
    }

    /** Numbers blocks that follow one another, as one text. Goes no deeper than the parser does. */
    private String keys(List<Node> nodes) {
        StringBuilder keys = new StringBuilder();
        List<Integer> heap = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof ListBlock list) {
                children(list).forEach(item -> heap.add(entry(item)));
            } else if (isComment(node)) {
                heap.add(comment((HtmlBlock) node));
            } else {
                append(heap, keys);
                keys.append(block(node)).append(' ');
            }
        }
        append(heap, keys);
        return keys.toString();
    }

    private static void append(List<Integer> heap, StringBuilder keys) {
        if (!heap.isEmpty()) {
            Collections.sort(heap);
            keys.append(heap).append(' ');
            heap.clear();
        }
    }

    private int entry(Node item) {
        String list = item.getParent().getClass().getSimpleName();
        int entry = identities.of(list + " item " + keys(children(item)), label(item));
        entries.add(entry);
        return entry;
    }

    private int comment(HtmlBlock block) {
        int comment = identities.of(Html.collapse(block.getLiteral()).strip(), block.getLiteral());
        comments.add(comment);
        return comment;
    }

    private int block(Node node) {
        if (node instanceof TableBlock) {
            return identities.of("table " + tableKeys(node), label(node));
        }
        if (node instanceof LinkReferenceDefinition definition) {
            String text = "[" + definition.getLabel() + "]: " + definition.getDestination();
            return identities.of(text + ' ' + definition.getTitle(), text);
        }
        if (node.getFirstChild() instanceof Block) {
            return identities.of(node.getClass().getSimpleName() + ' ' + keys(children(node)), label(node));
        }
        return identities.of(html(node), label(node));
    }

    private String tableKeys(Node table) {
        StringBuilder keys = new StringBuilder();
        for (Node part : children(table)) {
            if (part instanceof TableBody) {
                List<Integer> rows = new ArrayList<>();
                children(part).forEach(row -> rows.add(identities.of(html(row), label(row))));
                entries.addAll(rows);
                append(rows, keys);
            } else {
                keys.append(identities.of(html(part), label(part))).append(' ');
            }
        }
        return keys.toString();
    }

    private static String html(Node node) {
        String html = Html.collapse(MarkdownSyntax.renderHtml(node)).strip();
        // Whether a paragraph of an item is marked as one tells a loose list from a tight one.
        boolean isMarked = node instanceof Paragraph && html.startsWith("<p>") && html.endsWith("</p>");
        return isMarked ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
    }

    private static String label(Node node) {
        Node first = node;
        while (first.getFirstChild() instanceof Block) {
            first = first.getFirstChild();
        }
        String text = VisibleText.normalize(VisibleText.of(first));
        return text.isEmpty() ? html(first) : text;
    }

    private static boolean isComment(Node node) {
        if (!(node instanceof HtmlBlock block)) {
            return false;
        }
        String html = block.getLiteral().strip();
        return html.startsWith("<!--") && html.endsWith("-->");
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
