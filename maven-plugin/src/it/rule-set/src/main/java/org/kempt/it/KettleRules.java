package org.kempt.it;

import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleProvider;

/** A rule set of somebody else's, with one rule: a kettle must not be named `Gamma`. */
public final class KettleRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(new ForbiddenKettle());
    }

    private static final class ForbiddenKettle implements Rule {
        private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                        "forbidden-kettle", RuleCategory.ENTRY, "The kettle is forbidden.")
                .build();

        @Override
        public RuleDescriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public void check(Document document, RuleContext context) {
            document.entries()
                    .filter(entry -> entry.name().equals("Gamma"))
                    .forEach(entry -> context.report(Diagnostic.at(entry.range(), "`Gamma` is forbidden")));
        }
    }
}
