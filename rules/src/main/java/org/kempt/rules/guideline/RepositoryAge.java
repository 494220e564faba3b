package org.kempt.rules.guideline;

import java.time.Duration;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;

/** Reports a repository that is too young to be proposed to the awesome project. */
public final class RepositoryAge implements Rule {
    private static final Option<Integer> DAYS =
            Option.integer("days", 30, 1, 1000, "How many days old the first commit is at least");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "repository-age", RuleCategory.GUIDELINE, "The repository is younger than the guideline asks for.")
            .severity(Severity.INFO)
            .offByDefault()
            .option(DAYS)
            .build();

    /** Creates the rule. */
    public RepositoryAge() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (MainList.isAt(context.repository())) {
            context.repository().age().ifPresent(age -> check(document, age, context));
        }
    }

    private static void check(Document document, Duration age, RuleContext context) {
        int least = context.option(DAYS);
        long days = Math.max(0, age.toDays());
        if (days < least) {
            String old = days == 0 ? "of today" : days == 1 ? "1 day old" : days + " days old";
            context.report(Diagnostic.at(
                    MainList.place(document),
                    "The first commit is " + old + "; the awesome project takes lists that are " + least
                            + " days old or older"));
        }
    }
}
