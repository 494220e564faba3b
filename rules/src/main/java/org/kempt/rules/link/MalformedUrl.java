package org.kempt.rules.link;

import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Address;
import org.kempt.core.document.Document;
import org.kempt.core.document.LinkForm;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;

/** Finds addresses that cannot lead anywhere as they are written. */
public final class MalformedUrl implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "malformed-url",
                    RuleCategory.LINK,
                    "The address of a link is misspelled, so that it leads nowhere.")
            .severity(Severity.ERROR)
            .fixes(FixAvailability.SOMETIMES, Effect.LINK)
            .build();

    /** Creates the rule. */
    public MalformedUrl() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        for (Address address : EditableAddresses.in(document)) {
            UrlFlaw flaw = isLink(address) ? UrlCheck.find(address.text()) : null;
            // In HTML and in images a path without a scheme is usual.
            boolean mayBeLocal = address.form() == LinkForm.HTML || address.isImage();
            if (flaw != null && !(mayBeLocal && !AddressText.isWeb(address.text()) && !flaw.isCertain())) {
                context.report(diagnostic(address, flaw));
            }
        }
        NestedLinks.find(document, context::report);
    }

    /** Without markup, what has no proper host is text, such as an example. */
    private static boolean isLink(Address address) {
        String text = address.text();
        return address.form() != LinkForm.BARE
                || (AddressText.isWeb(text) && Scheme.hasHost(text, AddressText.webStart(text)));
    }

    private static Diagnostic.Builder diagnostic(Address address, UrlFlaw flaw) {
        String repaired = flaw.repaired();
        String advice = repaired == null ? "" : "; write `" + repaired + "`";
        Diagnostic.Builder diagnostic =
                Diagnostic.at(address.range(), "The address `" + address.text() + "` " + flaw.problem() + advice);
        return repaired == null ? diagnostic : diagnostic.fix(fix(address, flaw, repaired));
    }

    private static Fix fix(Address address, UrlFlaw flaw, String repaired) {
        TextEdit edit = TextEdit.replace(address.range(), repaired);
        String title = "Correct the address";
        return flaw.isCertain() ? Fix.safe(title, Effect.LINK, edit) : Fix.unsafe(title, Effect.LINK, edit);
    }
}
