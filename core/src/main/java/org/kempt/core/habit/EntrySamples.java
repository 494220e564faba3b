package org.kempt.core.habit;

import java.util.List;
import org.kempt.core.document.Document;
import org.kempt.core.document.Entry;
import org.kempt.core.document.EntryStyle;
import org.kempt.core.document.LetterCase;
import org.kempt.core.document.ListKind;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Looks at how entries are written; rows of tables are left out, as they are in the conventions that rules go by. */
final class EntrySamples {
    private final SourceText source;
    private final Samples separators = new Samples(HabitSubject.SEPARATOR);
    private final Samples periods = new Samples(HabitSubject.FINAL_PERIOD);
    private final Samples letters = new Samples(HabitSubject.FIRST_LETTER);
    private final Samples lines = new Samples(HabitSubject.ENTRY_LINES);

    private EntrySamples(SourceText source) {
        this.source = source;
    }

    static List<Samples> of(Document document) {
        EntrySamples samples = new EntrySamples(document.source());
        document.entries()
                .filter(entry -> entry.list().kind() != ListKind.TABLE)
                .forEach(samples::add);
        return List.of(samples.separators, samples.periods, samples.letters, samples.lines);
    }

    private void add(Entry entry) {
        int line = source.line(entry.range().start());
        EntryStyle.separator(source, entry).ifPresent(separator -> separators.add("`" + separator + "`", line));
        EntryStyle.finalPeriod(source, entry).ifPresent(period -> periods.add(period ? "period" : "no period", line));
        EntryStyle.firstLetter(source, entry)
                .ifPresent(letter -> letters.add(letter == LetterCase.UPPER ? "capital" : "lower case", line));
        entry.description()
                .ifPresent(description -> lines.add(isWrapped(entry, description) ? "several" : "one", line));
    }

    private boolean isWrapped(Entry entry, SourceRange description) {
        int start = entry.range().start();
        return source.indexOf('\n', start, description.end()) >= 0
                || source.indexOf('\r', start, description.end()) >= 0;
    }
}
