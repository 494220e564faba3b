package org.kempt.core.habit;

import java.util.List;
import java.util.Optional;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.ListMarker;
import org.kempt.core.source.SourceText;

/** Looks at bullets and numbers. */
final class MarkerSamples {
    private final SourceText source;
    private final Samples bullets = new Samples(HabitSubject.BULLET);
    private final Samples delimiters = new Samples(HabitSubject.DELIMITER);
    private final Samples numbers = new Samples(HabitSubject.NUMBERING);
    private final Samples spaces = new Samples(HabitSubject.MARKER_SPACES);
    private final Samples steps = new Samples(HabitSubject.NESTING_STEP);

    private MarkerSamples(SourceText source) {
        this.source = source;
    }

    static List<Samples> of(Document document) {
        MarkerSamples samples = new MarkerSamples(document.source());
        document.lists().stream().filter(EntryList::hasRecommended).forEach(samples::add);
        return List.of(samples.bullets, samples.delimiters, samples.numbers, samples.spaces, samples.steps);
    }

    private void add(EntryList list) {
        Optional<ListMarker> first = list.entries().get(0).marker();
        if (first.isEmpty()) {
            return;
        }
        int line = source.line(first.get().range().start());
        if (list.kind() == ListKind.NUMBERED) {
            delimiters.add("`" + first.get().symbol() + "`", line);
            numbering(list).ifPresent(style -> numbers.add(style, line));
        } else {
            bullets.add("`" + first.get().symbol() + "`", line);
        }
        list.parent()
                .flatMap(Entry::marker)
                .ifPresent(parent -> steps.add(columns(first.get().indent() - parent.indent()), line));
        for (Entry entry : list.entries()) {
            entry.marker().ifPresent(this::addSpaces);
        }
    }

    private void addSpaces(ListMarker marker) {
        int gap = marker.contentIndent() - marker.indent() - marker.range().length();
        if (gap > 0) {
            spaces.add(String.valueOf(gap), source.line(marker.range().start()));
        }
    }

    private static String columns(int count) {
        return count == 1 ? "1 column" : count + " columns";
    }

    /** Returns how a list is numbered; empty for one that is too short to tell or follows no style. */
    private static Optional<String> numbering(EntryList list) {
        int[] found = list.entries().stream()
                .flatMap(entry -> entry.marker().stream())
                .flatMapToInt(marker -> marker.number().stream())
                .limit(2)
                .toArray();
        if (found.length < 2 || found[0] > 1 || found[1] < found[0] || found[1] > found[0] + 1) {
            return Optional.empty();
        }
        int step = found[1] - found[0];
        return Optional.of(found[0] + " " + found[1] + " " + (found[1] + step));
    }
}
