package org.kempt.rules.draft;

import java.util.Locale;
import java.util.Optional;
import org.kempt.core.source.SourceText;

/** Finds what a text for contributors says about the order of entries. */
final class Guidelines {
    private static final String[] PLACES = {"category", "section", "list", "subsection", "heading", "topic", "file"};
    private static final String[] DENIALS = {"not ", "n't ", "no need", "instead of", "rather than"};

    private Guidelines() {}

    /** Returns the first line, from 1, that asks for alphabetical order. */
    static Optional<Integer> alphabetical(SourceText text) {
        return firstLine(text, line -> line.contains("alphabet") && !containsAny(line, DENIALS));
    }

    /** Returns the first line, from 1, that asks to add new entries at the end. */
    static Optional<Integer> atTheEnd(SourceText text) {
        return firstLine(
                text,
                line -> (line.contains("bottom of") || line.contains("end of"))
                        && containsAny(line, PLACES)
                        && line.contains("add"));
    }

    private interface LineTest {
        boolean holds(String line);
    }

    private static Optional<Integer> firstLine(SourceText text, LineTest test) {
        for (int line = 1; line <= text.lineCount(); line++) {
            if (test.holds(text.slice(text.lineRange(line)).toLowerCase(Locale.ROOT))) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static boolean containsAny(String line, String[] words) {
        for (String word : words) {
            if (line.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
