package org.kempt.rules.link;

import java.util.HashMap;
import java.util.Map;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.LinkDefinition;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** Finds definitions whose label has a definition already. */
public final class DuplicateDefinition implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "duplicate-definition",
                    RuleCategory.LINK,
                    "The label of the definition has one already, so that no link uses this one.")
            .build();

    /** Creates the rule. */
    public DuplicateDefinition() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Map<String, LinkDefinition> first = new HashMap<>();
        for (LinkDefinition definition : LinkDefinition.in(document)) {
            LinkDefinition known = definition.isComment() ? null : first.putIfAbsent(definition.label(), definition);
            if (known != null) {
                String place =
                        " on line " + document.source().line(known.range().start());
                String message = "`[" + definition.shownLabel() + "]` is defined" + place
                        + (known.url().equals(definition.url())
                                ? " already; remove this definition"
                                : " already, with another address; give one of them another label");
                context.report(Diagnostic.at(definition.range(), message)
                        .related(known.range(), "the definition that counts"));
            }
        }
    }
}
