package org.kempt.workspace;

import org.kempt.core.LintResult;
import org.kempt.core.Linter;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceText;

/**
 * Finds what is wrong in lists.
 *
 * @param changes the lines to judge
 */
public record ListChecker(RuleSet rules, ChangedFiles changes) implements FileRun.Task<CheckedFile> {

    @Override
    public CheckedFile run(InputFile file, SourceText source) {
        LintResult result = Linter.of(rules, file.configuration()).lint(source, file.repository(), changes.lines(file));
        return new CheckedFile(file, result, changes.before(file));
    }
}
