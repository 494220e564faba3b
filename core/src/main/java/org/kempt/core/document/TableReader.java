package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Reads tables of entries (GFM, section 4.10): a row is an entry where most rows have a link. */
final class TableReader {
    /** A cell with fewer words than this is data, not a description. */
    private static final int LEAST_DESCRIPTION_WORDS = 3;

    private final SourceText source;

    TableReader(SourceText source) {
        this.source = source;
    }

    /**
     * One row.
     *
     * @param range the row without the line ending
     * @param parts its parts
     */
    record Row(SourceRange range, EntryParts parts) {}

    /** Returns the rows below the head; none where the table is no list of entries. */
    List<Row> rows(TableBlock table) {
        List<Row> rows = new ArrayList<>();
        int linked = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (!(part instanceof TableBody)) {
                continue;
            }
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow && Spans.has(row)) {
                    Row read = read(row);
                    rows.add(read);
                    linked += read.parts().link().isPresent() ? 1 : 0;
                }
            }
        }
        return linked * 2 >= rows.size() ? rows : List.of();
    }

    private Row read(Node row) {
        SourceRange range = Spans.of(row);
        List<SourceRange> cells = new ArrayList<>();
        List<NameFinder.Found> names = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell && Spans.has(cell) && cell.getFirstChild() != null) {
                SourceRange cellRange = trimmed(Spans.of(cell));
                cells.add(cellRange);
                names.add(name(cell, cellRange));
            }
        }
        int named = firstLinked(names);
        if (named < 0) {
            return new Row(range, EntryParts.none(range.start()));
        }
        NameFinder.Found name = names.get(named);
        SourceRange nameCell = cells.get(named);
        int next = named + 1;
        SourceRange description = next < cells.size() && isProse(cells.get(next)) ? cells.get(next) : null;
        SourceRange separator = description == null
                ? null
                : new SourceRange(/* start= */ nameCell.end(), /* end= */ description.start());
        int trailingStart = description == null ? nameCell.end() : description.end();
        return new Row(
                range,
                new EntryParts(
                        range,
                        null,
                        name.name(),
                        name.nameRange(),
                        name.link(),
                        separator,
                        description,
                        trailing(trailingStart, range.end()),
                        description != null && endsInFullStop(description)));
    }

    private NameFinder.Found name(Node cell, SourceRange range) {
        return new NameFinder(InlineAtoms.of(source, cell, range)).find();
    }

    private static int firstLinked(List<NameFinder.Found> names) {
        for (int i = 0; i < names.size(); i++) {
            EntryLink link = names.get(i).link();
            if (link != null && !names.get(i).name().isEmpty() && !link.url().startsWith("#")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isProse(SourceRange cell) {
        return Words.count(source.slice(cell)) >= LEAST_DESCRIPTION_WORDS;
    }

    private boolean endsInFullStop(SourceRange cell) {
        int offset = cell.end();
        while (offset > cell.start() && Characters.isCloser(source.charAt(offset - 1))) {
            offset--;
        }
        return offset > cell.start() && Characters.isTerminal(source.charAt(offset - 1));
    }

    private @Nullable SourceRange trailing(int from, int to) {
        SourceRange rest = trimmed(new SourceRange(from, Math.max(from, to)));
        return rest.length() <= 1 ? null : rest;
    }

    private SourceRange trimmed(SourceRange range) {
        int start = range.start();
        int end = range.end();
        while (start < end && Characters.isSpace(source.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(source.charAt(end - 1))) {
            end--;
        }
        return new SourceRange(start, end);
    }
}
