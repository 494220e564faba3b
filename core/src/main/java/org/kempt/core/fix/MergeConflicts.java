package org.kempt.core.fix;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * The merge conflicts that were left in a text (git-merge, "How conflicts are presented"). Which lines of one stay only
 * people know, so nothing is fixed there; a period behind a marker would even hide it from Git. Immutable.
 */
public final class MergeConflicts {
    private static final String FIRST = "<<<<<<< ";
    private static final String LAST = ">>>>>>> ";

    /** Where each begins, and where it ends. */
    private final NavigableMap<Integer, Integer> conflicts = new TreeMap<>();

    private MergeConflicts() {}

    /** Returns those of a text, each from its first marker to its last. */
    public static MergeConflicts of(SourceText source) {
        MergeConflicts found = new MergeConflicts();
        if (!source.text().contains(FIRST)) {
            return found;
        }
        int open = -1;
        for (int number = 1; number <= source.lineCount(); number++) {
            SourceRange line = source.lineRange(number);
            if (source.text().startsWith(FIRST, line.start())) {
                open = line.start();
            } else if (open >= 0 && source.text().startsWith(LAST, line.start())) {
                found.conflicts.put(open, line.end());
                open = -1;
            }
        }
        return found;
    }

    /** Returns the diagnostics without fixes that would change a line of a conflict. */
    public List<Diagnostic> spare(List<Diagnostic> diagnostics) {
        if (conflicts.isEmpty()) {
            return diagnostics;
        }
        return diagnostics.stream()
                .map(diagnostic ->
                        diagnostic.fix().filter(this::touches).isPresent() ? diagnostic.withoutFix() : diagnostic)
                .toList();
    }

    private boolean touches(Fix fix) {
        return fix.edits().stream().map(TextEdit::range).anyMatch(this::touches);
    }

    private boolean touches(SourceRange edit) {
        var last = conflicts.floorEntry(edit.end());
        return last != null && last.getValue() >= edit.start();
    }
}
