package org.kempt.rules.guideline;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;

/** Reports an Awesome badge that is a copy of the official one, or that leads nowhere. */
public final class WrongBadge implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "wrong-badge",
                    RuleCategory.GUIDELINE,
                    "The Awesome badge is not the official one, or does not lead to the awesome project.")
            .offByDefault()
            .fixes(FixAvailability.SOMETIMES, Effect.LINK)
            .build();

    /** Creates the rule. */
    public WrongBadge() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (!MainList.isAt(context.repository())) {
            return;
        }
        for (AwesomeBadge badge : AwesomeBadge.in(document, ListTop.of(document).range())) {
            if (!badge.isOfficial()) {
                context.report(unofficial(badge));
            }
            if (!badge.isLinked()) {
                context.report(Diagnostic.at(
                        badge.range(),
                        "The Awesome badge leads nowhere; make it a link to `" + AwesomeBadge.HOME + "`"));
            }
        }
    }

    private static Diagnostic.Builder unofficial(AwesomeBadge badge) {
        Diagnostic.Builder diagnostic = Diagnostic.at(
                badge.range(),
                "The Awesome badge is loaded from " + host(badge.url()) + "; its own address is `" + AwesomeBadge.IMAGE
                        + "`");
        SourceRange destination = badge.destination();
        if (destination != null) {
            String title = "Load the badge from its own address";
            TextEdit edit = TextEdit.replace(destination, AwesomeBadge.IMAGE);
            diagnostic.fix(badge.isCopy() ? Fix.safe(title, Effect.LINK, edit) : Fix.unsafe(title, Effect.LINK, edit));
        }
        return diagnostic;
    }

    private static String host(String url) {
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            return "another place";
        }
        int end = url.indexOf('/', scheme + 3);
        return "`" + url.substring(scheme + 3, end < 0 ? url.length() : end) + "`";
    }
}
