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

/** Finds the rows that are out of place in tables of entries that are meant to be sorted. */
public final class UnsortedTable implements Rule {
    private static final Option<OrderMode> ORDER = OrderOptions.order("tables");

    private static final RuleDescriptor DESCRIPTOR = OrderOptions.add(
                    ORDER,
                    RuleDescriptor.builder(
                                    "unsorted-table", RuleCategory.ENTRY, "A row of a sorted table is out of place.")
                            .fixes(FixAvailability.ALWAYS, Effect.ORDER))
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        OrderCheck.of(document, context, ORDER).report(list -> list.kind() == ListKind.TABLE);
    }
}
