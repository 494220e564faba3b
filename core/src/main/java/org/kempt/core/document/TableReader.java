package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.InlineAtom.Kind;
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

    private record Cell(SourceRange range, InlineAtoms atoms, NameFinder.Found name) {
        /** Returns whether there are letters outside links, code and images. */
        boolean holdsText() {
            String source = atoms.source().text();
            return atoms.all().stream()
                    .filter(atom -> atom.is(Kind.TEXT))
                    .anyMatch(atom -> source.substring(atom.start(), atom.end())
                            .codePoints()
                            .anyMatch(Character::isLetter));
        }

        /** Returns whether the link is named by its host, a number or a word like "code", not by the row's subject. */
        boolean isLabel() {
            EntryLink link = name.link();
            return Labels.isLabel(name.name())
                    || (link != null && name.name().contains(".") && link.url().contains(name.name()));
        }
    }

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
        List<Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell && Spans.has(cell) && cell.getFirstChild() != null) {
                cells.add(cell(cell));
            }
        }
        int linked = firstLinked(cells);
        if (linked < 0) {
            return new Row(range, EntryParts.none(range.start()));
        }
        int named = cells.get(linked).isLabel() ? firstTitle(cells, linked) : linked;
        NameFinder.Found name = named == linked
                ? cells.get(linked).name()
                : title(cells.get(named), cells.get(linked).name().link());
        SourceRange nameCell = cells.get(named).range();
        int next = named + 1;
        SourceRange description = next < cells.size() && isProse(cells.get(next))
                ? cells.get(next).range()
                : null;
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

    private Cell cell(Node cell) {
        SourceRange range = trimmed(Spans.of(cell));
        InlineAtoms atoms = InlineAtoms.of(source, cell, range);
        return new Cell(range, atoms, new NameFinder(atoms).find());
    }

    private static int firstLinked(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            NameFinder.Found name = cells.get(i).name();
            if (name.link() != null
                    && !name.name().isEmpty()
                    && !name.link().url().startsWith("#")) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the first cell before {@code linked} that is plain text with letters; {@code linked} if there is none. */
    private static int firstTitle(List<Cell> cells, int linked) {
        for (int i = 0; i < linked; i++) {
            if (cells.get(i).name().link() == null && cells.get(i).holdsText()) {
                return i;
            }
        }
        return linked;
    }

    private static NameFinder.Found title(Cell cell, @Nullable EntryLink link) {
        SourceRange range = cell.range();
        String text = cell.atoms().visibleText(range.start(), range.end());
        return new NameFinder.Found(text, range, link, range.end());
    }

    private static boolean isProse(Cell cell) {
        SourceRange range = cell.range();
        String text = cell.atoms().visibleText(range.start(), range.end());
        return cell.holdsText() && Words.count(text) >= LEAST_DESCRIPTION_WORDS;
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
