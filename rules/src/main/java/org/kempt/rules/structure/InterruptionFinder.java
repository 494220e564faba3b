package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.Fact;
import org.kempt.core.document.ListMarker;
import org.kempt.core.document.Spans;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;
import org.kempt.rules.structure.Interruption.Consequence;

/**
 * Finds blocks that belong to an entry but are indented too little: it looks at what stands between two lists that were
 * meant as one, in the text and within entries. What is to move itself is not searched; its turn comes once it has moved.
 */
final class InterruptionFinder {
    private static final Fact<List<Interruption>> FACT = Fact.of(InterruptionFinder::search);

    private final SourceText source;
    private final Document document;
    private final List<Interruption> found = new ArrayList<>();

    private InterruptionFinder(Document document) {
        this.source = document.source();
        this.document = document;
    }

    /** Returns the interruptions of all lists, in order. */
    static List<Interruption> find(Document document) {
        return document.know(FACT);
    }

    private static List<Interruption> search(Document document) {
        InterruptionFinder finder = new InterruptionFinder(document);
        finder.search(document.root());
        return List.copyOf(finder.found);
    }

    private void search(Node container) {
        Node node = container.getFirstChild();
        while (node != null) {
            Node last = node;
            if (node instanceof ListBlock list) {
                searchItems(list);
                Interruption interruption = after(list);
                if (interruption != null) {
                    found.add(interruption);
                    last = interruption.blocks().get(interruption.blocks().size() - 1);
                }
            }
            node = last.getNext();
        }
    }

    private void searchItems(ListBlock list) {
        List<Interruption> flat = list instanceof OrderedList numbers ? flatItems(numbers) : List.of();
        found.addAll(flat);
        if (flat.isEmpty()) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                search(item);
            }
        }
    }

    private List<Interruption> flatItems(OrderedList list) {
        return FlatItems.mayBeIn(source, list) ? FlatItems.find(source, list, ItemEntries.of(document)) : List.of();
    }

    private @Nullable Interruption after(ListBlock list) {
        List<Node> blocks = new ArrayList<>();
        Node node = list.getNext();
        while (node != null && !resumes(list, node) && !parts(node) && !counts(list, node)) {
            blocks.add(node);
            node = node.getNext();
        }
        while (!blocks.isEmpty() && isComment(blocks.get(blocks.size() - 1))) {
            blocks.remove(blocks.size() - 1);
        }
        ListBlock next = node != null && resumes(list, node) ? (ListBlock) node : null;
        if (blocks.isEmpty() || (next == null && !(list instanceof OrderedList))) {
            return null;
        }
        Optional<Entry> entry = ItemEntries.of(document).of(list.getLastChild());
        if (entry.isEmpty()) {
            return null;
        }
        ListBreak listBreak = new ListBreak(source, list, entry.get(), blocks, next);
        if (next != null && listBreak.splitsList()) {
            return interruption(entry.get(), blocks, Consequence.LIST_IS_SPLIT, next.getFirstChild());
        }
        int indented = listBreak.indentedAtEnd();
        return indented == 0
                ? null
                : interruption(entry.get(), blocks.subList(0, indented), Consequence.LIST_ENDS, null);
    }

    private @Nullable Interruption interruption(
            Entry entry, List<Node> blocks, Consequence consequence, @Nullable Node next) {
        int column = ListBreak.column(source, blocks);
        if (column >= entry.marker().orElseThrow().contentIndent()) {
            return null;
        }
        return new Interruption(entry, List.copyOf(blocks), lines(source, blocks), column, consequence, next);
    }

    /** Returns the range from the start of the first line of {@code nodes} to their end. */
    static SourceRange lines(SourceText source, List<? extends Node> nodes) {
        int start = source.startOfLine(Spans.of(nodes.get(0)).start());
        return new SourceRange(start, Spans.of(nodes.get(nodes.size() - 1)).end());
    }

    /** Returns whether {@code node} has what {@code list} has before its items: the same bullet, or the same delimiter. */
    private static boolean resumes(ListBlock list, Node node) {
        if (list instanceof BulletList bullets) {
            return node instanceof BulletList other && isSame(bullets.getMarker(), other.getMarker());
        }
        return list instanceof OrderedList numbers
                && node instanceof OrderedList other
                && isSame(numbers.getMarkerDelimiter(), other.getMarkerDelimiter());
    }

    /** Returns whether a list goes on with another delimiter, which is a matter of {@link MixedMarkers}: 1. 2) 3. */
    private boolean counts(ListBlock list, Node node) {
        return list instanceof OrderedList
                && node instanceof OrderedList
                && number(node.getFirstChild())
                        .equals(number(list.getLastChild()).map(last -> last + 1));
    }

    private Optional<Integer> number(Node item) {
        return ItemEntries.of(document)
                .of(item)
                .flatMap(Entry::marker)
                .map(ListMarker::number)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt);
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static boolean parts(Node node) {
        return node instanceof Heading
                || node instanceof ThematicBreak
                || node instanceof FootnoteDefinition
                || !(node instanceof Block)
                || !Spans.has(node);
    }

    /** A comment belongs to the entry that it precedes. */
    private static boolean isComment(Node node) {
        if (!(node instanceof HtmlBlock html)) {
            return false;
        }
        String text = html.getLiteral().strip();
        return text.startsWith("<!--") && text.indexOf("-->") == text.length() - 3;
    }
}
