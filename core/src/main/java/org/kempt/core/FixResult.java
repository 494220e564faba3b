package org.kempt.core;

import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.fix.RejectedFix;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.SourceText;

/**
 * What fixing did to one document.
 *
 * @param before what was found at first
 * @param after the fixed document, and what is left
 * @param fixed the diagnostics whose fixes were applied, in the order applied; the ranges of a diagnostic are those of the
 *     text at the time it was fixed
 * @param rejected the fixes that were rolled back because they broke what they promise, each a bug in its rule
 * @param disagreeing the rules whose fixes undo each other for ever, in the order of their names; usually none
 * @param rounds how many times all fixes were tried, the last time without effect
 */
public record FixResult(
        LintResult before,
        LintResult after,
        List<Diagnostic> fixed,
        List<RejectedFix> rejected,
        List<RuleId> disagreeing,
        int rounds) {

    /** Copies the lists. */
    public FixResult {
        fixed = List.copyOf(fixed);
        rejected = List.copyOf(rejected);
        disagreeing = List.copyOf(disagreeing);
    }

    /** Returns whether the text is another one now. */
    public boolean changed() {
        return !before.document().source().text().equals(source().text());
    }

    /** Returns the text after fixing. */
    public SourceText source() {
        return after.document().source();
    }
}
