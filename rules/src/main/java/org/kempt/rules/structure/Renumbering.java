package org.kempt.rules.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Entry;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * Writes other numbers. Where a number gets longer or shorter, what stands below the entry moves with its text, so that it
 * stays part of the entry; in lists whose texts are lined up whatever the number's length, the space around the number
 * makes up for it instead.
 */
final class Renumbering {
    private final SourceText source;
    private final ItemNodes nodes;
    private final List<Entry> entries;
    private final boolean linedUp;
    private final boolean linedUpRight;
    private final List<TextEdit> edits = new ArrayList<>();
    private @Nullable Boolean uniform;

    Renumbering(SourceText source, ItemNodes nodes, List<Entry> entries) {
        this.source = source;
        this.nodes = nodes;
        this.entries = entries;
        Set<Integer> widths = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        for (Entry entry : entries) {
            ListMarker marker = marker(entry);
            int width = marker.range().length();
            widths.add(width);
            columns.add(marker.contentIndent());
            ends.add(marker.indent() + width);
        }
        this.linedUp = widths.size() > 1 && columns.size() == 1;
        this.linedUpRight = linedUp && ends.size() == 1;
    }

    /** Returns the edits that give the entries of {@code run} their expected numbers. */
    List<TextEdit> edits(NumberRun run, int[] expected) {
        edits.clear();
        for (int i = run.from(); i < run.to(); i++) {
            renumber(entries.get(i), expected[i]);
        }
        return List.copyOf(edits);
    }

    private void renumber(Entry entry, int number) {
        ListMarker marker = marker(entry);
        SourceRange digits =
                new SourceRange(marker.range().start(), marker.range().end() - 1);
        String written = written(number, source.slice(digits));
        edits.add(TextEdit.replace(digits, written));
        int growth = written.length() - digits.length();
        if (growth != 0 && !(linedUp && absorb(marker, growth))) {
            moveContent(entry, growth);
        }
    }

    /** Keeps leading zeros: 08, 09, 10. */
    private static String written(int number, String before) {
        String digits = Integer.toString(number);
        boolean padded = before.length() > 1 && before.charAt(0) == '0';
        return padded ? "0".repeat(Math.max(0, before.length() - digits.length())) + digits : digits;
    }

    /** Takes the growth from the space before or after the marker; returns whether there is enough. */
    private boolean absorb(ListMarker marker, int growth) {
        int place = linedUpRight ? marker.range().start() : marker.range().end();
        if (growth < 0) {
            edits.add(TextEdit.insert(place, " ".repeat(-growth)));
            return true;
        }
        SourceRange space =
                linedUpRight ? new SourceRange(place - growth, place) : new SourceRange(place, place + growth);
        boolean enough = linedUpRight
                ? marker.indent() >= growth
                : marker.contentIndent() - marker.indent() - marker.range().length() > growth;
        if (!enough || !source.slice(space).isBlank()) {
            return false;
        }
        edits.add(TextEdit.delete(space));
        return true;
    }

    private void moveContent(Entry entry, int growth) {
        int second = source.startOfNextLine(entry.range().start());
        if (second < entry.range().end()) {
            ContentShift shift = new ContentShift(source, entry, nodes.of(entry));
            if (shift.isNeeded(growth, this::isUniform)) {
                edits.addAll(shift.edits(growth));
            }
        }
    }

    /** To look at the whole list again for each of its entries would take quadratic time. */
    private boolean isUniform() {
        if (uniform == null) {
            uniform = ContentShift.isUniform(source, entries);
        }
        return uniform;
    }

    private static ListMarker marker(Entry entry) {
        return entry.marker().orElseThrow();
    }
}
