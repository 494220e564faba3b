package org.kempt.rules.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.EntryList;
import org.kempt.core.document.Section;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.rules.heading.LineMatch.Kind;

/** Reports the fewest lines of a table of contents that are out of the order of the headings. */
final class MisplacedLines {
    private static final int LEAST_LINES = 5;
    private static final double MOST_MISPLACED = 0.2;
    private static final double ALPHABETICAL = 0.8;

    private final Document document;
    private final Map<ContentsLine, LineMatch> matches;
    private final ContentsEdits edits;

    MisplacedLines(Document document, Map<ContentsLine, LineMatch> matches, ContentsEdits edits) {
        this.document = document;
        this.matches = matches;
        this.edits = edits;
    }

    void report(RuleContext context) {
        Map<EntryList, List<ContentsLine>> lists = new LinkedHashMap<>();
        Set<Section> seen = new HashSet<>();
        matches.forEach((line, match) -> {
            boolean sure = match.kind() == Kind.RIGHT || match.kind() == Kind.NAMED || match.kind() == Kind.WRONG_CASE;
            if (sure && seen.add(match.section())) {
                lists.computeIfAbsent(line.entry().list(), list -> new ArrayList<>())
                        .add(line);
            }
        });
        lists.values().forEach(lines -> report(lines, context));
    }

    private void report(List<ContentsLine> lines, RuleContext context) {
        boolean[] inOrder =
                longestIncreasing(lines.stream().mapToInt(this::headingStart).toArray());
        int misplaced = 0;
        for (boolean ordered : inOrder) {
            misplaced += ordered ? 0 : 1;
        }
        if (misplaced == 0 || lines.size() < LEAST_LINES || misplaced > Math.max(1, MOST_MISPLACED * lines.size())) {
            return;
        }
        boolean alphabetical = isAlphabetical(lines);
        for (int i = 0; i < inOrder.length; i++) {
            if (!inOrder[i]) {
                boolean fits = alphabetical && isInPlace(lines, i);
                context.report(fits ? ofSection(lines.get(i)) : ofLine(lines, inOrder, lines.get(i)));
            }
        }
    }

    /** Where the table of contents is alphabetical, it is the section that stands in the wrong place. */
    private static boolean isAlphabetical(List<ContentsLine> lines) {
        int ordered = 0;
        for (int i = 1; i < lines.size(); i++) {
            ordered += lines.get(i - 1).key().compareTo(lines.get(i).key()) <= 0 ? 1 : 0;
        }
        return ordered >= ALPHABETICAL * (lines.size() - 1);
    }

    private static boolean isInPlace(List<ContentsLine> lines, int index) {
        String key = lines.get(index).key();
        return (index == 0 || lines.get(index - 1).key().compareTo(key) <= 0)
                && (index + 1 == lines.size()
                        || key.compareTo(lines.get(index + 1).key()) <= 0);
    }

    private Diagnostic.Builder ofSection(ContentsLine line) {
        return OutdatedContents.at(
                        line,
                        "`" + line.text() + "` is in alphabetical order here; its section (line "
                                + document.source().line(headingStart(line)) + ") is not")
                .severity(Severity.INFO);
    }

    private int headingStart(ContentsLine line) {
        LineMatch match = matches.get(line);
        return match == null ? 0 : match.section().range().start();
    }

    private Diagnostic.Builder ofLine(List<ContentsLine> lines, boolean[] inOrder, ContentsLine line) {
        ContentsLine before = null;
        ContentsLine after = null;
        for (int i = 0; i < inOrder.length; i++) {
            if (inOrder[i] && headingStart(lines.get(i)) < headingStart(line)) {
                before = lines.get(i);
            } else if (inOrder[i] && after == null) {
                after = lines.get(i);
            }
        }
        ContentsLine beside = before != null ? before : after;
        if (beside == null) {
            throw new IllegalStateException("a misplaced line without any other");
        }
        Diagnostic.Builder diagnostic = OutdatedContents.at(
                        line,
                        "`" + line.text() + "` belongs " + (before != null ? "after" : "before") + " `" + beside.text()
                                + "` (line "
                                + document.source().line(beside.entry().range().start())
                                + "), in the order of the headings")
                .related(beside.entry().range(), "its neighbour in the order of the headings");
        SourceRange from = edits.block(line.entry());
        SourceRange to = edits.block(beside.entry());
        if (from != null && to != null && !edits.isLoose(line.entry())) {
            diagnostic.fix(Fix.safe(
                    "Move `" + line.text() + "`",
                    Effect.CONTENTS,
                    TextEdit.delete(from),
                    TextEdit.insert(
                            before != null ? to.end() : to.start(),
                            document.source().slice(from))));
        }
        return diagnostic;
    }

    /** Returns which of {@code values} are in a longest strictly increasing subsequence; n log n. */
    private static boolean[] longestIncreasing(int[] values) {
        int[] tails = new int[values.length];
        int[] previous = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (values[tails[middle]] < values[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low > 0 ? tails[low - 1] : -1;
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] chosen = new boolean[values.length];
        for (int i = length > 0 ? tails[length - 1] : -1; i >= 0; i = previous[i]) {
            chosen[i] = true;
        }
        return chosen;
    }
}
