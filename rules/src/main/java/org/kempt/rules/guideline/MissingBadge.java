package org.kempt.rules.guideline;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.document.HeadingForm;
import org.kempt.core.document.LinkTargets;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** Reports a list without the badge of the awesome project. */
public final class MissingBadge implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "missing-badge", RuleCategory.GUIDELINE, "The list has no Awesome badge at its top.")
            .offByDefault()
            .fixes(FixAvailability.SOMETIMES, Effect.ADDITION)
            .build();

    private static final String BADGE = "[![Awesome](" + AwesomeBadge.IMAGE + ")](" + AwesomeBadge.HOME + ")";

    /** Creates the rule. */
    public MissingBadge() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (!MainList.isAt(context.repository())) {
            return;
        }
        ListTop top = ListTop.of(document);
        if (!AwesomeBadge.in(document, top.range()).isEmpty()) {
            return;
        }
        Diagnostic.Builder diagnostic = Diagnostic.at(
                MainList.place(document),
                "The list has no Awesome badge; put it to the right of the title: `" + BADGE + "`");
        Heading title = top.title();
        if (title != null && isFree(document, title)) {
            TextEdit edit = TextEdit.insert(title.textRange().end(), " " + BADGE);
            diagnostic.fix(Fix.unsafe("Add the badge", Effect.ADDITION, edit));
        }
        context.report(diagnostic);
    }

    /** An image in a heading changes its anchor, so that no link may lead there. */
    private static boolean isFree(Document document, Heading title) {
        return title.form() != HeadingForm.HTML
                && !title.textRange().isEmpty()
                && document.links().stream()
                        .flatMap(link -> LinkTargets.fragment(link.url()).stream())
                        .noneMatch(title.anchor()::equals);
    }
}
