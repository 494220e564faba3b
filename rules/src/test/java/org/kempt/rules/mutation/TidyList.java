package org.kempt.rules.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kempt.core.FixResult;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Applicability;
import org.kempt.core.source.SourceText;
import org.kempt.rules.KemptRules;

/** A list in which nothing is left to fix, and what is still reported of it. */
final class TidyList {
    private static final Linter LINTER = Linter.of(KemptRules.all(), Configuration.defaults());

    private final Document document;
    private final Map<String, Integer> known = new HashMap<>();

    private TidyList(FixResult result) {
        this.document = result.after().document();
        result.after().diagnostics().forEach(diagnostic -> known.merge(finding(diagnostic), 1, Integer::sum));
    }

    /** Fixes a text, so that old flaws are none of the mutants'. */
    static TidyList of(SourceText source) {
        return new TidyList(LINTER.fix(source, Applicability.SAFE));
    }

    Document document() {
        return document;
    }

    /** Returns what is still reported: by rule and message, and how often. */
    Map<String, Integer> known() {
        return Map.copyOf(known);
    }

    /** Looks for what is broken in a mutant of the list. */
    Outcome outcome(Mutant mutant) {
        SourceText broken = document.source().withText(mutant.text());
        FixResult result = LINTER.fix(broken, Applicability.SAFE);
        List<Diagnostic> added = added(result.before().diagnostics());
        boolean found = added.stream()
                .anyMatch(diagnostic ->
                        mutant.rules().contains(diagnostic.rule().id().toString())
                                && mutant.lines()
                                        .contains(broken.line(diagnostic.range().start())));
        String restored = result.source().text();
        return new Outcome(mutant, found, restored.equals(document.source().text()), added, restored);
    }

    private List<Diagnostic> added(List<Diagnostic> diagnostics) {
        Map<String, Integer> counts = new HashMap<>();
        diagnostics.forEach(diagnostic -> counts.merge(finding(diagnostic), 1, Integer::sum));
        return diagnostics.stream()
                .filter(diagnostic ->
                        counts.getOrDefault(finding(diagnostic), 0) > known.getOrDefault(finding(diagnostic), 0))
                .toList();
    }

    /** Returns what is found, wherever it is: numbers of lines are left out. */
    private static String finding(Diagnostic diagnostic) {
        StringBuilder finding = new StringBuilder(diagnostic.rule().id().toString());
        diagnostic.message().chars().filter(c -> !Character.isDigit(c)).forEach(c -> finding.append((char) c));
        return finding.toString();
    }
}
