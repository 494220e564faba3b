package org.kempt.report;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.rule.RuleId;

/** Says how often each rule was repaired. */
public final class FixedRules {
    private FixedRules() {}

    /** Returns the rules by name with their counts, for example {@code missing-period 3, trailing-space 1}. */
    public static String of(List<Diagnostic> fixed) {
        Map<RuleId, Integer> byRule = new TreeMap<>();
        for (Diagnostic diagnostic : fixed) {
            byRule.merge(diagnostic.rule().id(), 1, Integer::sum);
        }
        StringJoiner text = new StringJoiner(", ");
        byRule.forEach((rule, count) -> text.add(rule + " " + count));
        return text.toString();
    }
}
