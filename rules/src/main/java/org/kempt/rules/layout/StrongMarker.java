package org.kempt.rules.layout;

import java.util.Optional;
import org.commonmark.node.StrongEmphasis;
import org.kempt.core.document.Convention;
import org.kempt.core.document.Document;
import org.kempt.core.document.LayoutConventions;
import org.kempt.core.fix.Effect;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** Reports strong emphasis that is marked by {@code __} where the file has {@code **}, or the other way round. */
public final class StrongMarker implements Rule {
    /** What marks strong emphasis. */
    public static final Option<MarkerStyle> STYLE = Option.choice(
            "style", MarkerStyle.AUTO, "What marks strong emphasis: `**`, `__`, or what is the habit of the file.");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "strong-marker",
                    RuleCategory.LAYOUT,
                    "Strong emphasis is marked by `__` in a list that has `**` elsewhere, or the other way round.")
            .option(STYLE)
            .fixes(FixAvailability.ALWAYS, Effect.LAYOUT)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        LayoutConventions conventions = document.layoutConventions();
        Optional<String> expected = context.option(STYLE)
                .marker()
                .map(marker -> marker.repeat(2))
                .or(() -> conventions.strongMarker().map(Convention::value));
        if (expected.isEmpty()) {
            return;
        }
        MarkerExchange exchange = new MarkerExchange("Strong emphasis", expected.get());
        for (StrongEmphasis emphasis : conventions.strongEmphasis()) {
            exchange.check(emphasis, emphasis.getOpeningDelimiter(), context);
        }
    }
}
