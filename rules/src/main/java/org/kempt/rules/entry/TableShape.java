package org.kempt.rules.entry;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.SourceSpan;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.TableLine;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Finds rows with more or fewer cells than their table has columns, and lines that are no rows though meant as such. */
public final class TableShape implements Rule {
    /** So many rows with one and the same flaw are one finding. */
    private static final int FEWEST_OF_HABIT = 3;

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "table-shape",
                    RuleCategory.ENTRY,
                    "A row has more or fewer cells than the table has columns, or is no part of the table.")
            .fixes(FixAvailability.SOMETIMES, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        SourceText source = document.source();
        for (TableBlock table : document.nodes(TableBlock.class)) {
            List<TableLine> lines = lines(source, table);
            TableLine head = lines.get(0);
            TableLine separator = lines.get(1);
            int columns = head.cells().size();
            if (separator.cells().size() != columns) {
                context.report(UnreadTables.separator(head, separator));
                continue;
            }
            List<TableLine> rows = lines.subList(2, lines.size());
            int cells = fewerInAll(rows, columns);
            if (cells > 0) {
                context.report(Diagnostic.at(
                        head.range(),
                        "All " + rows.size() + " rows have " + cells(cells) + ", but the table has " + columns
                                + " columns: delete what the head has too many, or add a cell to each row"));
            } else {
                checkRows(source, rows, columns, context);
            }
        }
        new UnreadTables(document).report(context);
    }

    private static List<TableLine> lines(SourceText source, TableBlock table) {
        List<TableLine> lines = new ArrayList<>();
        for (SourceSpan span : table.getSourceSpans()) {
            int start = span.getInputIndex();
            lines.add(TableLine.of(source, new SourceRange(start, start + span.getLength())));
        }
        return lines;
    }

    private static void checkRow(SourceText source, TableLine row, int columns, RuleContext context) {
        int cells = row.cells().size();
        if (row.isSeparator(source)) {
            context.report(Diagnostic.at(
                    row.range(), "This line of hyphens is read as a row: a table has one, below its head; delete it"));
        } else if (columns > 1 && cells == 1 && !row.beginsWithBar() && !row.endsWithBar()) {
            context.report(Diagnostic.at(
                    row.range(), "This line is read as a row of the table above; put a blank line before it"));
        } else if (cells < columns && !(cells == columns - 1 && endsInEmptyCell(row))) {
            context.report(Diagnostic.at(
                    row.range(),
                    "This row has " + cells(cells) + ", but the table has " + columns
                            + " columns: add what is missing, if need be an empty cell"));
        } else if (cells > columns) {
            context.report(excess(source, row, columns));
        }
    }

    /** Returns how many cells every row has, or 0 where they differ, are enough, or the rows too few to tell. */
    private static int fewerInAll(List<TableLine> rows, int columns) {
        int cells = rows.size() < FEWEST_OF_HABIT ? 0 : rows.get(0).cells().size();
        boolean all = cells > 1
                && cells < columns
                && rows.stream().allMatch(row -> row.cells().size() == cells && !endsInEmptyCell(row));
        return all ? cells : 0;
    }

    private static void checkRows(SourceText source, List<TableLine> rows, int columns, RuleContext context) {
        List<SourceRange> empty = new ArrayList<>();
        for (TableLine row : rows) {
            if (endsInExcess(source, row, columns)) {
                SourceRange first = row.cells().get(columns);
                empty.add(new SourceRange(first.start(), row.range().end()));
            }
        }
        boolean isHabit = empty.size() >= FEWEST_OF_HABIT;
        for (TableLine row : rows) {
            if (!isHabit || !endsInExcess(source, row, columns)) {
                checkRow(source, row, columns, context);
            }
        }
        if (isHabit) {
            context.report(emptyEnds(empty, columns));
        }
    }

    private static boolean endsInExcess(SourceText source, TableLine row, int columns) {
        return row.cells().size() > columns
                && row.cells().stream()
                        .skip(columns)
                        .allMatch(cell -> TableLine.stripped(source, cell).isEmpty());
    }

    /** Returns one diagnostic for all rows of a table that end in empty cells too many: whoever made one made them all. */
    private static Diagnostic.Builder emptyEnds(List<SourceRange> ends, int columns) {
        return Diagnostic.at(
                        ends.get(0),
                        ends.size() + " rows have more cells than the table's "
                                + (columns == 1 ? "column: " : columns + " columns: ")
                                + "remove the empty ones at the end")
                .severity(Severity.INFO)
                .fix(Fix.safe(
                        "Remove what is empty at the end",
                        Effect.LAYOUT,
                        ends.stream().map(TextEdit::delete).toList()));
    }

    /** In a table without bars round it, {@code a | b |} has an empty cell at the end. */
    private static boolean endsInEmptyCell(TableLine row) {
        return row.endsWithBar() && !row.beginsWithBar();
    }

    private static Diagnostic.Builder excess(SourceText source, TableLine row, int columns) {
        List<SourceRange> excess = row.cells().subList(columns, row.cells().size());
        SourceRange range = new SourceRange(excess.get(0).start(), row.range().end());
        String count = "This row has " + cells(row.cells().size()) + ", but the table has " + columns
                + (columns == 1 ? " column: " : " columns: ");
        for (SourceRange cell : excess) {
            String text = source.slice(TableLine.stripped(source, cell));
            if (!text.isEmpty()) {
                return Diagnostic.at(
                        range,
                        count + "`" + EntryNames.shortened(text.replace('`', '\'')) + "` is not shown; write a bar that"
                                + " belongs to a cell as `\\|`");
            }
        }
        // The bar before the first cell too many ends the last column.
        return Diagnostic.at(range, count + "remove the empty " + (excess.size() == 1 ? "one" : "ones") + " at the end")
                .severity(Severity.INFO)
                .fix(Fix.safe("Remove what is empty at the end", Effect.LAYOUT, TextEdit.delete(range)));
    }

    private static String cells(int count) {
        return count == 1 ? "one cell" : count + " cells";
    }
}
