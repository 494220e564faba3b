package org.kempt.rules.layout;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.TableLine;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceText;

/** Reports cells of tables that are not padded by one space, or whose bars don't stand below each other. */
public final class TableLayout implements Rule {
    /** How the cells of tables are set. */
    public static final Option<TableStyle> STYLE = Option.choice(
            "style",
            TableStyle.AUTO,
            "Cells have a space on both sides, or all bars stand below each other, or as most rows of the table are.");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "table-layout",
                    RuleCategory.LAYOUT,
                    "The cells of a table are not padded or aligned like the rest of it.")
            .offByDefault()
            .option(STYLE)
            .fixes(FixAvailability.ALWAYS, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        TableStyle style = context.option(STYLE);
        for (TableBlock table : document.nodes(TableBlock.class)) {
            TableGrid grid = new TableGrid(document.source(), table);
            if (!grid.isConsistent()) {
                continue;
            }
            TableStyle expected = style == TableStyle.AUTO ? grid.habit() : style;
            if (expected == TableStyle.PADDED) {
                checkPadding(document.source(), grid, context);
            } else if (expected == TableStyle.ALIGNED
                    && grid.rowsInLine() < grid.rows().size()) {
                reportBars(document.source(), grid, context);
            }
        }
    }

    private static void checkPadding(SourceText source, TableGrid grid, RuleContext context) {
        for (TableLine row : grid.rows()) {
            String expected = grid.padded(row);
            if (!grid.isAlignments(row) && !expected.equals(source.slice(row.range()))) {
                context.report(Diagnostic.at(row.range(), "Cells are set without one space on both sides: pad them")
                        .fix(Fix.safe("Pad the cells", Effect.LAYOUT, TextEdit.replace(row.range(), expected))));
            }
        }
    }

    private static void reportBars(SourceText source, TableGrid grid, RuleContext context) {
        List<TextEdit> edits = new ArrayList<>();
        List<String> expected = grid.aligned();
        for (int i = 0; i < expected.size(); i++) {
            TableLine row = grid.rows().get(i);
            if (!expected.get(i).equals(source.slice(row.range()))) {
                edits.add(TextEdit.replace(row.range(), expected.get(i)));
            }
        }
        if (edits.isEmpty()) {
            return;
        }
        context.report(Diagnostic.at(
                        grid.rows().get(0).range(), "The bars of the table don't stand below each other: align them")
                .fix(Fix.safe("Align the bars", Effect.LAYOUT, edits)));
    }
}
