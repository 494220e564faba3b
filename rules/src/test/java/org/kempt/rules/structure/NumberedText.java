package org.kempt.rules.structure;

import java.util.List;
import org.kempt.core.FixResult;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.fix.Applicability;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceText;

/** Checks and fixes texts with the two rules of numbering. */
final class NumberedText {
    private static final Linter LINTER =
            Linter.of(RuleSet.of(List.of(new InterruptedList(), new WrongNumber())), Configuration.defaults());

    private NumberedText() {}

    static List<String> messages(String text) {
        return LINTER.lint(SourceText.of(text)).diagnostics().stream()
                .map(Diagnostic::message)
                .toList();
    }

    static FixResult fix(SourceText source) {
        return LINTER.fix(source, Applicability.SAFE);
    }

    /** Returns the fixed text; {@code text} is written with {@code \n} between its lines. */
    static String fixed(String... lines) {
        return fix(SourceText.of(String.join("\n", lines))).source().text();
    }
}
