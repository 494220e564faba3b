package org.kempt.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListKind;
import org.kempt.core.source.SourceText;
import org.kempt.report.EntryTree.EntryNode;
import org.kempt.report.EntryTree.ListNode;
import org.kempt.report.EntryTree.SectionNode;

/** Writes sections, lists and entries as a tree for people. */
public final class EntriesTextReporter implements EntriesReporter {
    private static final int INDENT = 2;

    private final Appendable out;
    private final Colors colors;

    public EntriesTextReporter(Appendable out, Colors colors) {
        this.out = out;
        this.colors = colors;
    }

    @Override
    public void add(String path, Document document) throws IOException {
        out.append(colors.bold(TerminalText.of(path))).append(": ");
        out.append(EntryCounts.of(document).toString()).append('\n');
        for (SectionNode section : EntryTree.of(document)) {
            writeSection(document.source(), section);
        }
    }

    private void writeSection(SourceText source, SectionNode node) throws IOException {
        int level = node.section().level();
        if (level > 0) {
            int line = source.line(node.section().range().start());
            String title =
                    "#".repeat(level) + " " + TerminalText.of(node.section().title());
            writeLine(line, level - 1, colors.bold(title));
        }
        for (ListNode list : node.lists()) {
            int line = source.line(list.entries().get(0).entry().range().start());
            String kind = list.list().kind() == ListKind.TABLE
                    ? "table"
                    : JsonText.word(list.list().kind()) + " list";
            String label = list.label() == null ? "" : " of " + TerminalText.of(list.label());
            writeLine(
                    line,
                    level,
                    colors.dim(kind + label + ": "
                            + EntryCounts.entries(list.entries().size())));
            for (EntryNode entry : list.entries()) {
                writeEntry(source, entry, level + 1, list.label());
            }
        }
    }

    private void writeEntry(SourceText source, EntryNode node, int depth, @Nullable String label) throws IOException {
        Entry entry = node.entry();
        StringBuilder text = new StringBuilder(colors.good(entry.name().isEmpty() ? "(no name)" : shown(entry.name())));
        if (node.label() != null && !node.label().equals(label)) {
            text.append(colors.dim(" in group " + shown(node.label())));
        }
        entry.url().ifPresent(url -> text.append(" <").append(shown(url)).append('>'));
        entry.separator()
                .ifPresent(range -> text.append(' ').append(colors.dim('"' + shown(source.slice(range)) + '"')));
        entry.description().ifPresent(range -> text.append(' ').append(shown(source.slice(range))));
        entry.trailing().ifPresent(range -> text.append(colors.dim(" then ")).append(shown(source.slice(range))));
        writeLine(source.line(entry.range().start()), depth, text.toString());
        for (EntryNode child : node.children()) {
            writeEntry(source, child, depth + 1, label);
        }
    }

    private static String shown(String text) {
        return TerminalText.of(text);
    }

    private void writeLine(int line, int depth, String text) throws IOException {
        String number = Integer.toString(line);
        out.append(" ".repeat(Math.max(0, 5 - number.length())))
                .append(colors.dim(number))
                .append("  ");
        out.append(" ".repeat(depth * INDENT)).append(text).append('\n');
    }

    @Override
    public void finish() {
        // A tree needs no end.
    }
}
