package org.kempt.rules.link;

import java.util.List;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Address;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.text.Wildcards;

/** Finds addresses that begin with {@code http://}. */
public final class InsecureUrl implements Rule {
    private static final String INSECURE = "http://";

    private static final Option<List<String>> ALLOW = Option.strings(
            "allow",
            List.of(),
            "Addresses that may stay as they are, as written in the list; `*` stands for any characters");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "insecure-url",
                    RuleCategory.LINK,
                    "The address begins with `http://`, which anybody on the way can read.")
            .severity(Severity.INFO)
            .offByDefault()
            .option(ALLOW)
            .fixes(FixAvailability.ALWAYS, Effect.LINK)
            .build();

    /** Creates the rule. */
    public InsecureUrl() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        List<String> allowed = context.option(ALLOW);
        for (Address address : EditableAddresses.in(document)) {
            String text = address.text();
            if (text.regionMatches(true, 0, INSECURE, 0, INSECURE.length())
                    && mayBeSecure(text)
                    && allowed.stream().noneMatch(pattern -> Wildcards.match(pattern, text))) {
                int start = address.range().start();
                SourceRange scheme = new SourceRange(start, start + INSECURE.length());
                context.report(Diagnostic.at(
                                scheme, "`" + text + "` is not encrypted; link to `https://` if the site has it")
                        .fix(Fix.unsafe("Link to `https://`", Effect.LINK, TextEdit.replace(scheme, "https://"))));
            }
        }
    }

    /** Machines of one's own and hidden services have no certificates; neither have most numbers. */
    private static boolean mayBeSecure(String address) {
        String host = AddressText.host(address);
        return host.indexOf('.') > 0
                && host.indexOf(':') < 0
                && !host.endsWith(".onion")
                && !host.endsWith(".i2p")
                && !host.endsWith(".local")
                && !Character.isDigit(host.charAt(host.length() - 1));
    }
}
