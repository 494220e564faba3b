package org.kempt.rules.entry;

import org.kempt.core.document.Document;
import org.kempt.core.document.ListKind;
import org.kempt.core.fix.Effect;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** Finds the entries that are out of place in lists that are meant to be sorted. */
public final class UnsortedEntries implements Rule {
    private static final Option<OrderMode> ORDER = OrderOptions.order("lists");

    private static final RuleDescriptor DESCRIPTOR = OrderOptions.add(
                    ORDER,
                    RuleDescriptor.builder(
                                    "unsorted-entries",
                                    RuleCategory.ENTRY,
                                    "An entry of a sorted list is out of place.")
                            .fixes(FixAvailability.SOMETIMES, Effect.ORDER))
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        OrderCheck.of(document, context, ORDER).report(list -> list.kind() != ListKind.TABLE);
    }
}
