package org.kempt.core.suppression;

import org.kempt.core.document.Document;
import org.kempt.core.fix.Effect;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/**
 * Reports comments for Kempt that silence nothing, and names in them that are no rule's.
 *
 * <p>It is a rule like any other to those who configure, explain or silence it. Its diagnostics however follow from what
 * all other rules found, which no rule gets to see: {@link Suppressions#apply} makes them, after every rule has run.
 */
public final class UnusedSuppression implements Rule {
    /** What the rule is. */
    public static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "unused-suppression",
                    RuleCategory.SUPPRESSION,
                    "A comment that silences a rule has nothing to silence, or names no rule.")
            .fixes(FixAvailability.SOMETIMES, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** Finds nothing: see the class. */
    @Override
    public void check(Document document, RuleContext context) {
        // Suppressions.apply reports, once it knows what every comment silenced.
    }
}
