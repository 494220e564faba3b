package org.kempt.rules.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Spans;
import org.kempt.core.document.TableLine;
import org.kempt.core.document.VisibleText;
import org.kempt.core.rule.MapOption;
import org.kempt.core.rule.OptionValues;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;
import org.kempt.core.text.Wildcards;

/** Finds cells that are not as the configuration wants those of their column. */
public final class TableColumn implements Rule {
    private static final MapOption COLUMNS = MapOption.of(
            "columns",
            "What the cells of columns have to be, by the title of the column; `*` in a title stands for any characters",
            "a map from titles of columns to settings",
            ColumnCheck.FIELDS);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "table-column", RuleCategory.ENTRY, "A cell is not as those of its column have to be.")
            .offByDefault()
            .option(COLUMNS)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Map<String, OptionValues> columns = context.option(COLUMNS);
        if (columns.isEmpty()) {
            return;
        }
        for (TableBlock table : document.nodes(TableBlock.class)) {
            List<List<ColumnCheck>> checks = checks(document, table, columns);
            for (TableRow row : rows(table)) {
                checkRow(document, row, checks, context);
            }
        }
    }

    /** Returns what is to be checked in each column of a table. */
    private static List<List<ColumnCheck>> checks(
            Document document, TableBlock table, Map<String, OptionValues> columns) {
        List<List<ColumnCheck>> checks = new ArrayList<>();
        for (Node cell = table.getFirstChild().getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
            String title = VisibleText.normalize(VisibleText.of(cell));
            List<ColumnCheck> ofColumn = new ArrayList<>();
            columns.forEach((pattern, settings) -> {
                if (Wildcards.match(pattern.strip().toLowerCase(Locale.ROOT), title.toLowerCase(Locale.ROOT))) {
                    ofColumn.add(new ColumnCheck(document, title, settings));
                }
            });
            checks.add(ofColumn);
        }
        return checks;
    }

    private static List<TableRow> rows(TableBlock table) {
        List<TableRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableBody) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    if (row instanceof TableRow tableRow && Spans.has(row)) {
                        rows.add(tableRow);
                    }
                }
            }
        }
        return rows;
    }

    private static void checkRow(Document document, TableRow row, List<List<ColumnCheck>> checks, RuleContext context) {
        Node cell = row.getFirstChild();
        for (List<ColumnCheck> ofColumn : checks) {
            if (cell instanceof TableCell tableCell) {
                for (ColumnCheck check : ofColumn) {
                    check.problem(tableCell)
                            .ifPresent(problem ->
                                    context.report(Diagnostic.at(range(document.source(), row, tableCell), problem)));
                }
                cell = cell.getNext();
            }
        }
    }

    /** Returns where a cell is; one that is not written has no place, and the end of its row stands for it. */
    private static SourceRange range(SourceText source, TableRow row, TableCell cell) {
        return Spans.has(cell)
                ? TableLine.stripped(source, Spans.of(cell))
                : SourceRange.at(Spans.of(row).end());
    }
}
