package org.kempt.workspace;

import org.kempt.core.LintResult;
import org.kempt.core.Linter;
import org.kempt.core.change.ChangedLines;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceText;

/**
 * Finds what is wrong in lists.
 *
 * @param changes the lines to judge
 * @param baselines what is not to be reported
 */
public record ListChecker(RuleSet rules, ChangedFiles changes, Baselines baselines)
        implements FileRun.Task<CheckedFile> {

    @Override
    public CheckedFile run(InputFile file, SourceText source) {
        ChangedLines changed = changes.lines(file);
        LintResult all = Linter.of(rules, file.configuration()).lint(source, file.repository(), changed);
        Baselines.Judged judged = baselines.judge(file, all, changed);
        return new CheckedFile(file, judged.result(), changes.before(file), judged.outcome());
    }
}
