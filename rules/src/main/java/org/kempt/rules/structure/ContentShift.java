package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** The lines of an entry below its first, which move when the entry's marker gets longer or shorter. */
final class ContentShift {
    /** Content that is indented by this much more than it has to be is code. */
    private static final int CODE = 4;

    private final SourceText source;
    private final Entry entry;
    private final ListItem item;

    ContentShift(SourceText source, Entry entry, ListItem item) {
        this.source = source;
        this.entry = entry;
        this.item = item;
    }

    /**
     * Returns whether the lines have to move. They do where they would no longer be part of the entry or turn into code,
     * and where they are aligned with its text. They don't where the list indents all content by the same columns, whatever
     * the length of the number, and these still do.
     *
     * @param growth columns by which the marker gets longer; negative where it gets shorter
     * @param isUniform what {@link #isUniform} says of the list; asked only where it matters
     */
    boolean isNeeded(int growth, BooleanSupplier isUniform) {
        OptionalInt column = contentColumn(source, entry);
        if (column.isEmpty()) {
            return false;
        }
        int needed = marker(entry).contentIndent() + growth;
        boolean staysContent = column.getAsInt() >= needed && column.getAsInt() - needed < CODE;
        boolean startsBesideMarker = !(item.getFirstChild() instanceof Paragraph);
        if (!staysContent || startsBesideMarker || CodeContent.of(List.of(item)).hasIndentedCode()) {
            return true;
        }
        return column.getAsInt() == marker(entry).contentIndent() && !isUniform.getAsBoolean();
    }

    /** Returns the edits that move the lines; a line of a lazily continued paragraph stays where it is. */
    List<TextEdit> edits(int growth) {
        List<TextEdit> edits = new ArrayList<>();
        int end = entry.range().end();
        for (int line = source.startOfNextLine(entry.range().start());
                line < end;
                line = source.startOfNextLine(line)) {
            int ink = Columns.firstInk(source, line);
            if (!Columns.isBlankLine(source, line)
                    && Columns.of(source, line, ink) >= marker(entry).contentIndent()) {
                move(line, ink, growth, edits);
            }
        }
        return edits;
    }

    /** Edits stand at the column of this entry's marker, so that they don't meet those of an entry above or below. */
    private void move(int line, int ink, int growth, List<TextEdit> edits) {
        int place = line + marker(entry).indent();
        boolean tabs = source.indexOf('\t', line, ink) >= 0;
        if (growth > 0) {
            edits.add(TextEdit.insert(tabs ? ink : place, " ".repeat(growth)));
        } else if (!tabs) {
            edits.add(TextEdit.delete(new SourceRange(place, place - growth)));
        }
    }

    /** Returns whether all entries indent their content by the same columns although their numbers differ in length. */
    static boolean isUniform(SourceText source, List<Entry> list) {
        Set<Integer> columns = new HashSet<>();
        Set<Integer> needed = new HashSet<>();
        for (Entry other : list) {
            contentColumn(source, other).ifPresent(column -> {
                columns.add(column);
                needed.add(marker(other).contentIndent());
            });
        }
        return columns.size() == 1 && needed.size() > 1;
    }

    /** Returns what {@link #isUniform} says, found out when it is first asked for. */
    static BooleanSupplier uniformity(SourceText source, List<Entry> list) {
        return new BooleanSupplier() {
            private @Nullable Boolean known;

            @Override
            public boolean getAsBoolean() {
                Boolean uniform = known;
                if (uniform == null) {
                    uniform = isUniform(source, list);
                    known = uniform;
                }
                return uniform;
            }
        };
    }

    /** Returns the columns of the least indented line below the first that is no lazily continued paragraph's. */
    private static OptionalInt contentColumn(SourceText source, Entry of) {
        int least = Integer.MAX_VALUE;
        int end = of.range().end();
        for (int line = source.startOfNextLine(of.range().start()); line < end; line = source.startOfNextLine(line)) {
            if (!Columns.isBlankLine(source, line)) {
                int column = Columns.indentAt(source, line);
                least = column >= marker(of).contentIndent() ? Math.min(least, column) : least;
            }
        }
        return least == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(least);
    }

    private static ListMarker marker(Entry of) {
        return of.marker().orElseThrow();
    }
}
