package org.kempt.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kempt.core.source.SourceRange;

/**
 * Blank lines in a row, between two lines that are not blank or above the first one. Blank lines of code and of quotes are
 * none of these, nor are those at the end of the text.
 *
 * @param firstLine the first of them
 * @param count how many there are
 * @param level the level of the heading below them; 0 where there is none
 */
public record BlankLineRun(int firstLine, int count, int level) {

    /** Returns all of a document's in order. */
    static List<BlankLineRun> in(Document document) {
        Lines lines = document.lines();
        Map<Integer, Integer> levels = levels(document);
        List<BlankLineRun> found = new ArrayList<>();
        int first = 0;
        for (int line = 1; line <= lines.count(); line++) {
            boolean blank = lines.kind(line) == LineKind.BLANK;
            if (blank && first == 0) {
                first = line;
            } else if (!blank && first > 0) {
                found.add(new BlankLineRun(first, line - first, levels.getOrDefault(line, 0)));
                first = 0;
            }
        }
        return found;
    }

    private static Map<Integer, Integer> levels(Document document) {
        Map<Integer, Integer> levels = new HashMap<>();
        for (Heading heading : document.headings()) {
            if (heading.form() != HeadingForm.HTML) {
                levels.put(document.lines().at(heading.range().start()), heading.level());
            }
        }
        return levels;
    }

    /** Returns whether they stand above the first line of the text. */
    public boolean isAtStart() {
        return firstLine == 1;
    }

    /** Returns the range of all of them but the first {@code kept}, line endings included. */
    public SourceRange rangeAfter(int kept, Lines lines) {
        return new SourceRange(lines.start(firstLine + kept), lines.start(firstLine + count));
    }
}
