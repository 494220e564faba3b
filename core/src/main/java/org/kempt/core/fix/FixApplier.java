package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.source.SourceText;

/**
 * Applies fixes to a text, each as a whole or not at all. A pure function.
 *
 * <p>Fixes are taken by place: the first edit's start, then its end, then the order in which they were reported. A fix is
 * skipped where one of its edits overlaps an edit already taken. Equal edits of several fixes are applied once. Insertions
 * at one place come from one rule only and keep the order in which they were reported, so that a rule can move several
 * entries into one gap. An insertion at the very start or end of a replaced range overlaps nothing.
 */
public final class FixApplier {
    private FixApplier() {}

    /**
     * What became of the fixes.
     *
     * @param text the new text
     * @param edits what turned the old text into the new one, by place, none overlapping another
     * @param taken the diagnostics whose fixes were applied, in the order reported
     * @param skipped the diagnostics whose fixes overlap a fix that was applied, in the order reported
     */
    public record Outcome(SourceText text, List<TextEdit> edits, List<Diagnostic> taken, List<Diagnostic> skipped) {}

    /**
     * Applies the fixes of {@code diagnostics}.
     *
     * @param source the text that the diagnostics are about
     * @param diagnostics diagnostics in the order reported: rule by rule; those without a fix are left out
     */
    public static Outcome apply(SourceText source, List<Diagnostic> diagnostics) {
        IdentityHashMap<Fix, Boolean> verdicts = new IdentityHashMap<>();
        TakenEdits taken = new TakenEdits();
        for (int index : byPlace(diagnostics)) {
            Diagnostic diagnostic = diagnostics.get(index);
            Fix fix = diagnostic.fix().orElseThrow();
            // One fix may serve many diagnostics; looking at all of its edits again for each would be quadratic.
            verdicts.computeIfAbsent(fix, f -> taken.take(f, diagnostic.rule().id(), index));
        }
        List<Diagnostic> applied = new ArrayList<>();
        List<Diagnostic> skipped = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            diagnostic.fix().ifPresent(fix -> {
                boolean isTaken = verdicts.getOrDefault(fix, false);
                (isTaken ? applied : skipped).add(diagnostic);
            });
        }
        List<TextEdit> edits = taken.inOrder();
        return new Outcome(
                source.withText(edited(source.text(), edits)), edits, List.copyOf(applied), List.copyOf(skipped));
    }

    private static List<Integer> byPlace(List<Diagnostic> diagnostics) {
        return IntStream.range(0, diagnostics.size())
                .boxed()
                .filter(index -> diagnostics.get(index).fix().isPresent())
                .sorted(Comparator.comparing(
                        index -> diagnostics
                                .get(index)
                                .fix()
                                .orElseThrow()
                                .edits()
                                .get(0),
                        TextEdit.BY_PLACE))
                .toList();
    }

    private static String edited(String text, List<TextEdit> edits) {
        StringBuilder result = new StringBuilder(text.length() + 16 * edits.size());
        int copied = 0;
        for (TextEdit edit : edits) {
            result.append(text, copied, edit.range().start()).append(edit.text());
            copied = edit.range().end();
        }
        return result.append(text, copied, text.length()).toString();
    }
}
