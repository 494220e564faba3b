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
    private static final Option<OrderMode> ORDER = Option.choice(
            "order",
            OrderMode.AUTO,
            "Which tables are to be sorted: those that evidently are meant to be (`auto`), all (`always`), or only those "
                    + "below a comment `kempt-sorted` (`never`)");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "unsorted-table", RuleCategory.ENTRY, "A row of a sorted table is out of place.")
            .fixes(FixAvailability.ALWAYS, Effect.ORDER)
            .option(ORDER)
            .option(OrderOptions.KEY)
            .option(OrderOptions.NUMBERS)
            .option(OrderOptions.ARTICLES)
            .option(OrderOptions.LOCALE)
            .option(OrderOptions.PINNED_FIRST)
            .option(OrderOptions.PINNED_LAST)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Pins pins = Pins.of(context, OrderOptions.PINNED_FIRST, OrderOptions.PINNED_LAST);
        new OrderCheck(document, context, context.option(ORDER), pins).report(list -> list.kind() == ListKind.TABLE);
    }
}
