package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Collects the lists and tables of a tree.
 *
 * <p>A comment on a line of its own between two items ends the list in CommonMark; people don't mean that, so such
 * lists are joined, and the comment belongs to the entry that it precedes. Lists in block quotes are quotations, not
 * entries, and are left out.
 */
final class ListCollector {
    private final SourceText source;
    private final List<Section> sections;
    private final EntryPartsParser partsParser;
    private final TableReader tableReader;
    private final List<EntryList> all = new ArrayList<>();
    private final List<EntryList> outermost = new ArrayList<>();

    ListCollector(SourceText source, List<Section> sections) {
        this.source = source;
        this.sections = sections;
        this.partsParser = new EntryPartsParser(source);
        this.tableReader = new TableReader(source);
    }

    List<EntryList> all() {
        return all;
    }

    List<EntryList> outermost() {
        return outermost;
    }

    /** Collects the lists among the children of {@code root}. */
    void collect(Node root) {
        collectChildren(root, null);
    }

    private void collectChildren(Node container, @Nullable Entry parent) {
        Node child = container.getFirstChild();
        while (child != null) {
            if (child instanceof ListBlock list) {
                child = collectList(list, parent);
            } else {
                if (child instanceof TableBlock table) {
                    collectTable(table, parent);
                }
                child = child.getNext();
            }
        }
    }

    /** Collects a list and those that only comments part from it; returns the node after them. */
    private @Nullable Node collectList(ListBlock first, @Nullable Entry parent) {
        ListKind kind = first instanceof OrderedList ? ListKind.NUMBERED : ListKind.BULLET;
        EntryList list = begin(kind, Spans.of(first).start(), parent);
        EntryRoles roles = new EntryRoles(source, list);
        List<SourceRange> comments = new ArrayList<>();
        Node node = first;
        while (true) {
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                if (item instanceof ListItem listItem) {
                    addEntry(list, roles, listItem, comments);
                    comments = new ArrayList<>();
                }
            }
            Node next = node.getNext();
            while (next instanceof HtmlBlock html && isComment(html)) {
                comments.add(Spans.of(html));
                next = next.getNext();
            }
            if (comments.isEmpty() || !(next instanceof ListBlock following) || !isSameKind(first, following)) {
                return node.getNext();
            }
            node = following;
        }
    }

    private EntryList begin(ListKind kind, int offset, @Nullable Entry parent) {
        Section section = DocumentBuilder.sectionAt(sections, offset);
        EntryList list = new EntryList(kind, section, parent);
        all.add(list);
        if (parent == null) {
            section.add(list);
            outermost.add(list);
        } else {
            parent.add(list);
        }
        return list;
    }

    private boolean isComment(HtmlBlock html) {
        String text = source.slice(Spans.of(html)).strip();
        return text.startsWith("<!--") && text.indexOf("-->") == text.length() - 3;
    }

    private static boolean isSameKind(ListBlock first, ListBlock other) {
        if (first instanceof BulletList bullets) {
            return other instanceof BulletList otherBullets
                    && sameMarker(bullets.getMarker(), otherBullets.getMarker());
        }
        return first instanceof OrderedList numbers
                && other instanceof OrderedList otherNumbers
                && sameMarker(numbers.getMarkerDelimiter(), otherNumbers.getMarkerDelimiter());
    }

    private static boolean sameMarker(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private void addEntry(EntryList list, EntryRoles roles, ListItem item, List<SourceRange> comments) {
        SourceRange span = Spans.of(item);
        ListMarker marker = ListMarkers.at(source, span.start());
        SourceRange range = new SourceRange(marker.range().start(), contentEnd(span, marker));
        int blockStart = source.startOfLine(
                comments.isEmpty() ? range.start() : comments.get(0).start());
        SourceRange block = new SourceRange(blockStart, source.startOfNextLine(range.end()));
        Node first = item.getFirstChild();
        EntryParts parts = first instanceof Paragraph paragraph && Spans.has(paragraph)
                ? partsParser.parse(paragraph)
                : EntryParts.none(range.end());
        EntryRole role = roles.next(parts, hasNestedList(item));
        Entry entry = new Entry(list, role, marker, range, block, parts, comments);
        list.add(entry);
        collectChildren(item, entry);
    }

    private static boolean hasNestedList(ListItem item) {
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock) {
                return true;
            }
        }
        return false;
    }

    /** Spans of an item may cover blank lines after it; these separate it from the next and are not its own. */
    private int contentEnd(SourceRange item, ListMarker marker) {
        int end = item.end();
        while (end > marker.range().end() && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return source.endOfLine(end);
    }

    private void collectTable(TableBlock table, @Nullable Entry parent) {
        List<TableReader.Row> rows = tableReader.rows(table);
        if (rows.isEmpty()) {
            return;
        }
        EntryList list = begin(ListKind.TABLE, Spans.of(table).start(), parent);
        for (TableReader.Row row : rows) {
            SourceRange block = new SourceRange(
                    source.startOfLine(row.range().start()),
                    source.startOfNextLine(row.range().end()));
            list.add(new Entry(list, EntryRoles.ofRow(row.parts()), null, row.range(), block, row.parts(), List.of()));
        }
    }
}
