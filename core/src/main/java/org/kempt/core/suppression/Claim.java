package org.kempt.core.suppression;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.rule.RuleId;
import org.kempt.core.suppression.Directive.Name;

/**
 * One name in a comment, or a comment without names: what is found to be of use or not.
 *
 * @param number position among the claims of the document, from 0
 * @param directive the comment
 * @param name the name in it, or null for a comment that speaks of all rules
 * @param rules the rules that it speaks of; none for all rules, or for a name that is no rule's
 */
record Claim(int number, Directive directive, @Nullable Name name, List<RuleId> rules) {
    Claim {
        rules = List.copyOf(rules);
    }

    /** Returns whether it speaks of all rules. */
    boolean isBare() {
        return name == null;
    }

    /** Returns the rule of Kempt that is named; empty for a comment without names and for a name that is no rule's. */
    Optional<RuleId> rule() {
        return rules.stream().findFirst();
    }
}
