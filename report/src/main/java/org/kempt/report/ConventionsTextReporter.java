package org.kempt.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kempt.core.document.Document;
import org.kempt.core.habit.Habit;
import org.kempt.core.habit.Survey;

/** Writes habits as a table for people. */
public final class ConventionsTextReporter implements ConventionsReporter {
    private static final List<String> HEAD = List.of("CONVENTION", "VALUE", "SHARE", "COUNT", "OTHERWISE IN LINES");
    private static final int MOST_LINES = 10;

    private final Appendable out;
    private final Colors colors;

    public ConventionsTextReporter(Appendable out, Colors colors) {
        this.out = out;
        this.colors = colors;
    }

    @Override
    public void add(String path, Document document) throws IOException {
        out.append(colors.bold(TerminalText.of(path))).append(": ");
        out.append(EntryCounts.of(document).toString()).append('\n');
        List<List<String>> rows = new ArrayList<>();
        for (Habit habit : Survey.of(document).habits()) {
            rows.add(cells(habit));
        }
        TextTable.write(HEAD, rows, out, colors);
    }

    private static List<String> cells(Habit habit) {
        String value = TerminalText.of(habit.value());
        return List.of(
                habit.subject().title(),
                habit.clear() ? value : "none (most often " + value + ")",
                habit.percent() + " %",
                habit.count() + " of " + habit.total() + " " + habit.subject().unit(),
                lines(habit.exceptions()));
    }

    private static String lines(List<Integer> lines) {
        String shown = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        int more = lines.size() - MOST_LINES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    @Override
    public void finish() {
        // A table needs no end.
    }
}
