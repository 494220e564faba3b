package org.kempt.workspace;

import org.kempt.core.FixResult;
import org.kempt.core.Linter;
import org.kempt.core.change.ChangedLines;
import org.kempt.core.fix.Applicability;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceText;

/**
 * Fixes lists.
 *
 * @param changes the lines that may change
 * @param baselines what is neither to be fixed nor reported
 * @param most the riskiest fixes to apply
 * @param writes whether files that change are written; standard input never is
 */
public record ListFixer(RuleSet rules, ChangedFiles changes, Baselines baselines, Applicability most, boolean writes)
        implements FileRun.Task<FixedFile> {

    @Override
    public FixedFile run(InputFile file, SourceText source) throws WriteException {
        ChangedLines changed = changes.lines(file);
        FixResult result = Linter.of(rules, file.configuration())
                .sparing(baselines.of(file))
                .fix(source, most, file.repository(), changed);
        if (writes && result.changed()) {
            file.write(result.source().encode());
        }
        Baselines.Judged before = baselines.judge(file, result.before(), changed);
        Baselines.Judged after = baselines.judge(file, result.after(), changed);
        FixResult judged = new FixResult(
                before.result(),
                after.result(),
                result.fixed(),
                result.rejected(),
                result.disagreeing(),
                result.rounds());
        return new FixedFile(file, judged, changes.before(file), writes ? after.outcome() : before.outcome());
    }
}
