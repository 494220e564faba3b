package org.kempt.rules.layout;

import java.util.Optional;
import org.commonmark.node.Emphasis;
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

/** Reports emphasis that is marked by {@code _} where the file has {@code *}, or the other way round. */
public final class EmphasisMarker implements Rule {
    /** What marks emphasis. */
    public static final Option<MarkerStyle> STYLE = Option.choice(
            "style", MarkerStyle.AUTO, "What marks emphasis: `*`, `_`, or what is the habit of the file.");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "emphasis-marker",
                    RuleCategory.LAYOUT,
                    "Emphasis is marked by `_` in a list that has `*` elsewhere, or the other way round.")
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
                .or(() -> conventions.emphasisMarker().map(Convention::value));
        if (expected.isEmpty()) {
            return;
        }
        MarkerExchange exchange = new MarkerExchange("Emphasis", expected.get());
        for (Emphasis emphasis : conventions.emphasis()) {
            exchange.check(emphasis, emphasis.getOpeningDelimiter(), context);
        }
    }
}
