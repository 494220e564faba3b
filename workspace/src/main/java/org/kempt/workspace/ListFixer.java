package org.kempt.workspace;

import org.kempt.core.FixResult;
import org.kempt.core.Linter;
import org.kempt.core.fix.Applicability;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceText;

/**
 * Fixes lists.
 *
 * @param changes the lines that may change
 * @param most the riskiest fixes to apply
 * @param writes whether files that change are written; standard input never is
 */
public record ListFixer(RuleSet rules, ChangedFiles changes, Applicability most, boolean writes)
        implements FileRun.Task<FixedFile> {

    @Override
    public FixedFile run(InputFile file, SourceText source) throws WriteException {
        FixResult result =
                Linter.of(rules, file.configuration()).fix(source, most, file.repository(), changes.lines(file));
        if (writes && result.changed()) {
            file.write(result.source().encode());
        }
        return new FixedFile(file, result, changes.before(file));
    }
}
