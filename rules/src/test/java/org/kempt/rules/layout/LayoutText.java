package org.kempt.rules.layout;

import java.util.Set;
import java.util.stream.Collectors;
import org.kempt.core.FixResult;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.fix.Applicability;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleId;
import org.kempt.core.source.SourceText;
import org.kempt.rules.KemptRules;

/** Runs rules of this category alone. */
final class LayoutText {
    private LayoutText() {}

    /** Returns what the fixes of one rule make of a text. */
    static String fixed(String rule, String text) {
        return fix(SourceText.of(text), Set.of(new RuleId(rule))).source().text();
    }

    /** Fixes a text by all rules of the category that are on by default. */
    static FixResult fix(SourceText source) {
        return fix(
                source,
                KemptRules.all().descriptors().stream()
                        .filter(rule -> rule.category() == RuleCategory.LAYOUT && rule.isOnByDefault())
                        .map(RuleDescriptor::id)
                        .collect(Collectors.toSet()));
    }

    private static FixResult fix(SourceText source, Set<RuleId> rules) {
        return Linter.of(KemptRules.all(), Configuration.defaults().only(rules)).fix(source, Applicability.SAFE);
    }
}
