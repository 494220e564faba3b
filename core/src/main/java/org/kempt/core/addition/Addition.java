package org.kempt.core.addition;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kempt.core.change.ChangedLines;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.ListKind;
import org.kempt.core.document.ListMarker;
import org.kempt.core.document.Section;
import org.kempt.core.document.Separators;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * A text with an entry added to it, as the last of its list and with the marker of that. Its place in the order, its number, the
 * separator and the period are for fixing to set, limited to the changed lines: it knows all that already.
 *
 * @param source the text with the entry
 * @param changed the lines that came in
 */
public record Addition(SourceText source, ChangedLines changed) {
    private static final String USUAL_SEPARATOR = " - ";

    /**
     * Adds an entry.
     *
     * @param section the title of the section to add it to, or the titles down to it, joined by slashes; empty where only one
     *     section has a list
     * @throws ImpossibleAdditionException if the section cannot be found or holds no list, or the entry is there already
     */
    public static Addition of(Document document, NewEntry entry, Optional<String> section)
            throws ImpossibleAdditionException {
        SourceText source = document.source();
        Optional<Entry> known = Duplicates.of(document, entry);
        if (known.isPresent()) {
            throw new ImpossibleAdditionException("`" + known.get().name() + "` is there already, on line "
                    + source.line(known.get().range().start())
                    + known.get().url().map(url -> " (" + url + ")").orElse(""));
        }
        Section target = section.isPresent()
                ? SectionChoice.of(document, section.get())
                : SectionChoice.only(document)
                        .orElseThrow(() -> new ImpossibleAdditionException(
                                "which section is it for? Name it with --section; `kempt entries` shows all"));
        Optional<EntryList> list = TargetList.of(target);
        if (list.isEmpty()) {
            return first(document, entry, target);
        }
        if (list.get().kind() == ListKind.TABLE) {
            throw new ImpossibleAdditionException("the section `" + target.title()
                    + "` holds a table, whose columns only people can fill; add the row after line "
                    + lastLine(source, list.get().range()));
        }
        return last(document, entry, list.get());
    }

    private static int lastLine(SourceText source, SourceRange range) {
        return source.line(Math.max(range.start(), range.end() - 1));
    }

    /** Adds an entry after the last one of its list, with the gap that is before that. */
    private static Addition last(Document document, NewEntry entry, EntryList list) {
        SourceText source = document.source();
        List<Entry> entries = list.entries();
        Entry last = entries.get(entries.size() - 1);
        String ending = source.dominantLineEnding().characters();
        boolean loose = entries.size() > 1
                && isBlankBefore(source, last)
                && isBlankBefore(source, entries.get(Math.max(1, entries.size() - 2)));
        int end = source.endOfLine(Math.max(last.range().start(), last.range().end() - 1));
        String text = (loose ? ending + ending : ending) + marker(source, last) + content(document, entry, list);
        return inserted(source, end, text);
    }

    private static boolean isBlankBefore(SourceText source, Entry entry) {
        int start = source.startOfLine(entry.range().start());
        if (start == 0) {
            return false;
        }
        int above = source.startOfLine(start - 1);
        return source.slice(new SourceRange(above, start)).isBlank();
    }

    /** Returns the marker of an entry with what is before and after it, as that of the next. */
    private static String marker(SourceText source, Entry entry) {
        ListMarker marker = entry.marker().orElseThrow();
        int start = source.startOfLine(marker.range().start());
        String before = source.slice(new SourceRange(start, marker.range().start()));
        String indent = before.isBlank() ? before : " ".repeat(marker.indent());
        String sign = source.slice(marker.range());
        if (marker.number().isPresent()) {
            sign = (marker.number().getAsInt() + 1) + sign.substring(sign.length() - 1);
        }
        return indent + sign + " ".repeat(marker.spaces(source).orElse(1));
    }

    private static String content(Document document, NewEntry entry, EntryList list) {
        String separator =
                usualSeparator(document.source(), list.entries().stream()).orElseGet(() -> usualSeparator(document));
        return content(entry, separator);
    }

    private static String content(NewEntry entry, String separator) {
        return entry.link() + entry.description().map(text -> separator + text).orElse("");
    }

    private static String usualSeparator(Document document) {
        return usualSeparator(document.source(), document.entries()).orElse(USUAL_SEPARATOR);
    }

    /** Returns what most entries have between name and description; here two of three are enough. */
    private static Optional<String> usualSeparator(SourceText source, Stream<Entry> entries) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        entries.forEach(one -> Separators.of(source, one).ifPresent(sign -> counts.merge(sign, 1, Integer::sum)));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Adds an entry to a section that has none yet, after what it says. */
    private static Addition first(Document document, NewEntry entry, Section section) {
        SourceText source = document.source();
        String ending = source.dominantLineEnding().characters();
        int end = section.range().end();
        while (end > section.range().start() && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        String bullet = document.lists().stream()
                .filter(list -> list.kind() == ListKind.BULLET && list.hasRecommended())
                .map(list -> list.entries().get(0).marker().orElseThrow())
                .map(marker -> source.slice(marker.range())
                        + " ".repeat(marker.spaces(source).orElse(1)))
                .findFirst()
                .orElse("- ");
        String text = ending + ending + bullet + content(entry, usualSeparator(document));
        return inserted(source, end, text);
    }

    private static Addition inserted(SourceText source, int offset, String text) {
        SourceText after = source.withText(
                source.text().substring(0, offset) + text + source.text().substring(offset));
        BitSet lines = new BitSet();
        lines.set(after.line(offset) + 1, after.line(offset + text.length()) + 1);
        return new Addition(after, ChangedLines.of(lines, new BitSet()));
    }
}
