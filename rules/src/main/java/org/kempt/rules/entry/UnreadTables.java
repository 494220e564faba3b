package org.kempt.rules.entry;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.TableLine;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Paragraphs that were meant as tables, or as rows of the table above. The page shows their bars. */
final class UnreadTables {
    private final Document document;
    private final SourceText source;

    UnreadTables(Document document) {
        this.document = document;
        this.source = document.source();
    }

    void report(RuleContext context) {
        if (source.text().indexOf('|') < 0) {
            return;
        }
        for (Paragraph paragraph : document.nodes(Paragraph.class)) {
            List<SourceSpan> spans = paragraph.getSourceSpans();
            if (!spans.isEmpty() && source.charAt(spans.get(0).getInputIndex()) == '|') {
                check(paragraph, lines(spans), context);
            }
        }
    }

    private void check(Paragraph paragraph, List<TableLine> lines, RuleContext context) {
        TableLine first = lines.get(0);
        boolean areRows = lines.stream().allMatch(line -> line.beginsWithBar() && (line.endsWithBar() || isWide(line)));
        if (!areRows || !isWide(first)) {
            return;
        }
        if (lines.size() > 1 && lines.get(1).isSeparator(source)) {
            context.report(separator(first, lines.get(1)));
        } else if (paragraph.getPrevious() instanceof TableBlock) {
            context.report(Diagnostic.at(
                    first.range(),
                    "A blank line parts " + (lines.size() == 1 ? "this row" : "these rows")
                            + " from the table above: remove it"));
        } else if (lines.size() > 1) {
            context.report(Diagnostic.at(
                    first.range(),
                    "This is no table without a line such as `|"
                            + "---|".repeat(first.cells().size()) + "` below the head: add it"));
        }
    }

    private static boolean isWide(TableLine line) {
        return line.cells().size() > 1;
    }

    private List<TableLine> lines(List<SourceSpan> spans) {
        List<TableLine> lines = new ArrayList<>();
        for (SourceSpan span : spans) {
            int start = span.getInputIndex();
            lines.add(TableLine.of(source, new SourceRange(start, start + span.getLength())));
        }
        return lines;
    }

    /** Returns what to say of a separator that has not as many cells as the head above it. */
    static Diagnostic.Builder separator(TableLine head, TableLine separator) {
        int wanted = head.cells().size();
        int found = separator.cells().size();
        return Diagnostic.at(
                separator.range(),
                "GitHub shows no table here: the head has " + wanted + (wanted == 1 ? " cell" : " cells")
                        + ", this line " + found + "; give it as many");
    }
}
