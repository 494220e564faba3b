package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.kempt.core.change.ChangedLines;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.rule.RuleId;

/**
 * Fixes a document until nothing is left to fix.
 *
 * <p>A <em>pass</em> applies the fixes of one effect, which are then proved; a <em>round</em> is a pass for each effect in
 * the order of {@link Effect}. The loop ends when a round does nothing, after {@value #MOST_ROUNDS} rounds, or when a text
 * comes back that was there before: then rules disagree, and that text is kept.
 */
public final class FixLoop {
    /** Fixes that wait for other fixes need a round each; no list has been seen to need more than a few. */
    public static final int MOST_ROUNDS = 10;

    private final BiFunction<Document, ChangedLines, List<Diagnostic>> lint;
    private final Applicability most;
    private final Map<String, Integer> fixedWhenSeen = new HashMap<>();
    private final List<Diagnostic> fixed = new ArrayList<>();
    private final RejectedFixes rejected = new RejectedFixes();
    private List<RuleId> disagreeing = List.of();
    private Document document;
    private ChangedLines changed;
    private List<Diagnostic> diagnostics;

    private FixLoop(State start, BiFunction<Document, ChangedLines, List<Diagnostic>> lint, Applicability most) {
        this.lint = lint;
        this.most = most;
        this.document = start.document();
        this.changed = start.changed();
        this.diagnostics = start.diagnostics();
        fixedWhenSeen.put(document.source().text(), 0);
    }

    /**
     * Where a document stands.
     *
     * @param changed the lines of it that are to be fixed
     * @param diagnostics what is wrong in them
     */
    public record State(Document document, ChangedLines changed, List<Diagnostic> diagnostics) {}

    /**
     * What the loop came to.
     *
     * @param document the fixed document
     * @param diagnostics what is left, in the order reported
     * @param fixed the diagnostics whose fixes were applied, in the order applied; their ranges are those of the text at
     *     the time
     * @param rejected the fixes that broke what their effect promises
     * @param disagreeing the rules whose fixes undo each other, in the order of their names; usually none
     * @param rounds how many rounds were run
     */
    public record Outcome(
            Document document,
            List<Diagnostic> diagnostics,
            List<Diagnostic> fixed,
            List<RejectedFix> rejected,
            List<RuleId> disagreeing,
            int rounds) {}

    /**
     * Fixes a document.
     *
     * @param start where to begin, with what {@code lint} says of it
     * @param lint finds diagnostics in lines of a document, rule by rule; the same for equal texts
     * @param most the least readily applied fixes that are applied all the same
     */
    public static Outcome run(
            State start, BiFunction<Document, ChangedLines, List<Diagnostic>> lint, Applicability most) {
        return new FixLoop(start, lint, most).run();
    }

    private Outcome run() {
        int rounds = 0;
        boolean goesOn = true;
        while (goesOn && rounds < MOST_ROUNDS) {
            goesOn = round();
            rounds++;
        }
        return new Outcome(
                document, diagnostics, List.copyOf(fixed), List.copyOf(rejected.fixes()), disagreeing, rounds);
    }

    /** Runs a round and returns whether another may find something to do. */
    private boolean round() {
        boolean didSomething = false;
        for (Effect effect : Effect.values()) {
            List<Diagnostic> candidates = candidates(effect);
            if (!candidates.isEmpty()) {
                FixPass.Outcome outcome = FixPass.run(document, effect, candidates);
                outcome.rejected().forEach(fix -> rejected.add(fix, document.source()));
                boolean changed = take(outcome);
                if (!disagreeing.isEmpty()) {
                    return false;
                }
                didSomething |= changed || !outcome.rejected().isEmpty();
            }
        }
        return didSomething;
    }

    private List<Diagnostic> candidates(Effect effect) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic
                        .fix()
                        .filter(fix ->
                                fix.effect() == effect && fix.applicability().compareTo(most) <= 0)
                        .isPresent())
                .filter(diagnostic -> !rejected.contains(diagnostic, document.source()))
                .toList();
    }

    private boolean take(FixPass.Outcome outcome) {
        String text = outcome.after().source().text();
        if (text.equals(document.source().text())) {
            return false;
        }
        changed = changed.after(
                document.source(), outcome.edits(), outcome.after().source());
        document = outcome.after();
        diagnostics = lint.apply(document, changed);
        fixed.addAll(outcome.kept());
        Integer fixedThen = fixedWhenSeen.putIfAbsent(text, fixed.size());
        if (fixedThen != null) {
            List<Diagnostic> undone = fixed.subList(fixedThen, fixed.size());
            disagreeing = undone.stream()
                    .map(diagnostic -> diagnostic.rule().id())
                    .distinct()
                    .sorted()
                    .toList();
            undone.clear();
        }
        return true;
    }
}
