package org.kempt.workspace;

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
        return new CheckedFile(
                file, Linter.of(rules, file.configuration()).lint(source, file.repository(), changes.lines(file)));
    }
}
