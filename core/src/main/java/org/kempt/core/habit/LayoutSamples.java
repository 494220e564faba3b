package org.kempt.core.habit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kempt.core.document.Contents;
import org.kempt.core.document.Document;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Heading;
import org.kempt.core.document.HeadingForm;
import org.kempt.core.document.Section;
import org.kempt.core.source.SourceText;

/** Looks at headings, at the blank lines round them, and at line endings. */
final class LayoutSamples {
    private final SourceText source;
    private final Samples forms = new Samples(HabitSubject.HEADING_FORM);
    private final Samples above = new Samples(HabitSubject.LINES_ABOVE_HEADINGS);
    private final Samples below = new Samples(HabitSubject.LINES_BELOW_HEADINGS);
    private final Samples lists = new Samples(HabitSubject.LINES_ABOVE_LISTS);
    private final Samples contents = new Samples(HabitSubject.CONTENTS);
    private final Samples endings = new Samples(HabitSubject.LINE_ENDING);

    private LayoutSamples(SourceText source) {
        this.source = source;
    }

    static List<Samples> of(Document document) {
        LayoutSamples samples = new LayoutSamples(document.source());
        document.headings().stream()
                .filter(heading -> heading.form() != HeadingForm.HTML)
                .forEach(samples::add);
        for (EntryList list : document.lists()) {
            if (list.parent().isEmpty() && list.hasRecommended()) {
                samples.addBlankLinesAbove(samples.lists, list.range().start());
            }
        }
        samples.addContents(document);
        samples.addEndings();
        return List.of(samples.forms, samples.above, samples.below, samples.lists, samples.contents, samples.endings);
    }

    private void add(Heading heading) {
        int line = source.line(heading.range().start());
        boolean underlined = heading.form() == HeadingForm.SETEXT;
        forms.add(underlined ? "underlined" : "`#`", line);
        addBlankLinesAbove(above, heading.range().start());
        int last = source.line(Math.max(heading.range().start(), heading.range().end() - 1));
        int next = last + 1;
        while (next <= source.lineCount() && isBlank(next)) {
            next++;
        }
        if (next <= source.lineCount()) {
            below.add(String.valueOf(next - last - 1), line);
        }
    }

    /** Adds how many blank lines stand above a line, unless it is the first that is not blank. */
    private void addBlankLinesAbove(Samples samples, int offset) {
        int line = source.line(offset);
        int count = 0;
        while (line - count > 1 && isBlank(line - count - 1)) {
            count++;
        }
        if (line - count > 1) {
            samples.add(String.valueOf(count), line);
        }
    }

    private boolean isBlank(int line) {
        return source.slice(source.lineRange(line)).isBlank();
    }

    /** Adds where the table of contents stands and how deep it goes. */
    private void addContents(Document document) {
        Optional<Contents> table = document.contents();
        if (table.isEmpty()) {
            return;
        }
        Set<String> anchors = document.lists().stream()
                .filter(list -> table.get().range().contains(list.range()))
                .flatMap(list -> list.entries().stream())
                .flatMap(entry -> entry.url().stream())
                .collect(Collectors.toSet());
        int deepest = document.sections().stream()
                .filter(section -> section.heading()
                        .filter(heading -> anchors.contains("#" + heading.anchor()))
                        .isPresent())
                .mapToInt(Section::level)
                .max()
                .orElse(0);
        if (deepest > 0) {
            for (EntryList list : table.get().lists()) {
                contents.add(
                        "in " + place(table.get()) + ", down to level " + deepest,
                        source.line(list.range().start()));
            }
        }
    }

    private static String place(Contents table) {
        return table.section()
                .heading()
                .map(heading -> "`" + heading.text() + "`")
                .orElse("the preamble");
    }

    private void addEndings() {
        String text = source.text();
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            endings.add(at > 0 && text.charAt(at - 1) == '\r' ? "CRLF" : "LF", line);
            line++;
        }
    }
}
