package org.kempt.core.fingerprint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryIndex;
import org.kempt.core.document.Heading;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;
import org.kempt.core.text.NormalizedUrl;

/** Says what stands at an offset, in words that do not depend on what stands above it. */
final class Subjects {
    /** Longer ones are cut: a million diagnostics in one line of a million characters are still linear work. */
    private static final int LONGEST = 200;

    private final SourceText source;
    private final List<Heading> headings;
    private final EntryIndex entries;
    private final Map<Entry, String> known = new HashMap<>();
    /** For each line (from 1) where the last text before its end begins; -1 where there is none above it. */
    private final int[] lastText;

    Subjects(Document document) {
        this.source = document.source();
        this.headings = document.headings();
        this.entries = new EntryIndex(document);
        this.lastText = lastText(source);
    }

    private static int[] lastText(SourceText source) {
        String text = source.text();
        int lines = source.line(source.length());
        int[] last = new int[lines + 1];
        last[0] = -1;
        for (int line = 1; line <= lines; line++) {
            SourceRange range = source.lineRange(line);
            int at = range.start();
            while (at < range.end() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            last[line] = at < range.end() ? at : last[line - 1];
        }
        return last;
    }

    /** Returns what stands at {@code offset}; a blank line belongs to what stands above it. */
    String at(int offset) {
        int line = source.line(offset);
        int textStart = lastText[line];
        if (textStart < 0) {
            return "";
        }
        boolean blank = textStart < source.lineStart(line);
        int place = blank ? textStart : offset;
        // Before the marker of an entry is still the entry's line.
        Optional<Entry> entry = entries.at(Math.max(place, textStart));
        if (entry.isPresent()) {
            String subject = known.computeIfAbsent(entry.get(), Subjects::subject);
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        return heading(place).map(heading -> cut(heading.text(), 0)).orElseGet(() -> cut(source.text(), textStart));
    }

    private static String subject(Entry entry) {
        String url = entry.url()
                .map(address ->
                        NormalizedUrl.of(address).map(NormalizedUrl::value).orElse(address))
                .orElse("");
        String name = cut(entry.name(), 0);
        return name.isEmpty() || url.isEmpty() ? name + cut(url, 0) : name + " " + cut(url, 0);
    }

    private Optional<Heading> heading(int offset) {
        int low = 0;
        int high = headings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (headings.get(middle).range().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0
                ? Optional.empty()
                : Optional.of(headings.get(low - 1))
                        .filter(heading -> offset <= heading.range().end());
    }

    /** Returns the text from {@code start} to the end of its line or the longest that a subject may be, stripped. */
    private static String cut(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        if (end > start && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end).strip();
    }
}
