package org.kempt.core.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.Position;

/**
 * Applies fixes of one effect to one document and proves them. Where the proof fails the fixes are halved until those that
 * break it are found; the others stay. One bad fix among n costs about 2 log n proofs.
 */
final class FixPass {
    /** A rule with more bad fixes than this is broken as a whole; to seek out each of them would take forever. */
    private static final int MOST_REJECTED_OF_A_RULE = 8;

    private final Document before;
    private final Proof proof;
    private final List<Diagnostic> kept = new ArrayList<>();
    private final List<RejectedFix> rejected = new ArrayList<>();
    private final Map<RuleId, Integer> rejectedOfRule = new HashMap<>();
    private Document after;
    private List<TextEdit> edits = List.of();

    private FixPass(Document before, Effect effect) {
        this.before = before;
        this.proof = Proof.of(effect, before);
        this.after = before;
    }

    /**
     * What a pass came to.
     *
     * @param after the document with the fixes that hold
     * @param edits what turned the document into that, by place
     * @param kept their diagnostics, in the order reported
     * @param rejected the fixes that do not hold
     */
    record Outcome(Document after, List<TextEdit> edits, List<Diagnostic> kept, List<RejectedFix> rejected) {}

    /** Applies as many of the fixes as overlap no other and hold their proof. */
    static Outcome run(Document before, Effect effect, List<Diagnostic> candidates) {
        FixPass pass = new FixPass(before, effect);
        pass.settle(FixApplier.apply(before.source(), candidates).taken());
        return new Outcome(pass.after, pass.edits, List.copyOf(pass.kept), List.copyOf(pass.rejected));
    }

    /** Keeps or rejects each of {@code fixes}; they come after all that are kept already. */
    private void settle(List<Diagnostic> fixes) {
        List<Diagnostic> worthTrying = withoutBrokenRules(fixes);
        if (!worthTrying.isEmpty()) {
            attempt(worthTrying).ifPresent(reason -> split(worthTrying, reason));
        }
    }

    /** Settles fixes that are known to fail together with those kept. */
    private void split(List<Diagnostic> fixes, String reason) {
        if (fixes.size() == 1) {
            reject(fixes.get(0), reason);
            return;
        }
        List<Diagnostic> left = fixes.subList(0, fixes.size() / 2);
        List<Diagnostic> right = fixes.subList(fixes.size() / 2, fixes.size());
        Optional<String> failure = attempt(left);
        if (failure.isEmpty()) {
            split(right, reason);
        } else {
            split(left, failure.get());
            settle(right);
        }
    }

    /** Tries {@code fixes} on top of those kept, and keeps them if they hold; else returns why they do not. */
    private Optional<String> attempt(List<Diagnostic> fixes) {
        List<Diagnostic> all = new ArrayList<>(kept);
        all.addAll(fixes);
        FixApplier.Outcome applied = FixApplier.apply(before.source(), all);
        Document document = Document.parse(applied.text());
        Optional<String> failure = proof.refute(document, applied.edits());
        if (failure.isEmpty()) {
            kept.addAll(fixes);
            after = document;
            edits = applied.edits();
        }
        return failure;
    }

    private List<Diagnostic> withoutBrokenRules(List<Diagnostic> fixes) {
        List<Diagnostic> worthTrying = new ArrayList<>(fixes.size());
        for (Diagnostic diagnostic : fixes) {
            if (rejectedOfRule.getOrDefault(diagnostic.rule().id(), 0) < MOST_REJECTED_OF_A_RULE) {
                worthTrying.add(diagnostic);
            } else {
                reject(diagnostic, "not tried, as other fixes of the rule were rolled back");
            }
        }
        return worthTrying;
    }

    private void reject(Diagnostic diagnostic, String reason) {
        Position position = before.source().position(diagnostic.range().start());
        rejected.add(new RejectedFix(diagnostic, position, reason));
        rejectedOfRule.merge(diagnostic.rule().id(), 1, Integer::sum);
    }
}
