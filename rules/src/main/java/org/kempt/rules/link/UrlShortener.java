package org.kempt.rules.link;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Address;
import org.kempt.core.document.Document;
import org.kempt.core.document.DocumentLink;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;

/** Finds links through services that shorten addresses. */
public final class UrlShortener implements Rule {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                    "url-shortener", RuleCategory.LINK, "The link goes through a service that shortens addresses.")
            .build();

    /** Creates the rule. */
    public UrlShortener() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Document document, RuleContext context) {
        Map<SourceRange, String> names = new HashMap<>();
        for (DocumentLink link : document.links()) {
            link.destination().ifPresent(destination -> names.put(destination, link.text()));
        }
        for (Address address : document.addresses()) {
            String host = AddressText.host(address.text());
            if (host.indexOf('.') > 0
                    && isShort(address.text())
                    && !isNamed(host, names.getOrDefault(address.range(), ""))) {
                Shorteners.reason(host)
                        .ifPresent(reason -> context.report(Diagnostic.at(
                                address.range(),
                                "`" + host + "` shortens addresses: " + reason + "; link to the page itself")));
            }
        }
    }

    /** A short address is one word after the host; the service's own pages have longer ones, or none. */
    private static boolean isShort(String address) {
        int slash = AddressText.hostEnd(address, AddressText.webStart(address));
        int end = slash + 1;
        while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
            char c = address.charAt(end);
            if (c == '.' || (c == '/' && end + 1 < address.length())) {
                return false;
            }
            end++;
        }
        return end > slash + 1;
    }

    /** The service itself may be what a list recommends. */
    private static boolean isNamed(String host, String name) {
        String letters = name.toLowerCase(Locale.ROOT).replace(".", "");
        return letters.startsWith(host.replace(".", ""))
                || letters.startsWith(host.substring(0, host.indexOf('.')) + " ");
    }
}
