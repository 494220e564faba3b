package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
        List<Address> shortened = new ArrayList<>();
        for (Address address : document.addresses()) {
            if (isShortened(address.text())) {
                shortened.add(address);
            }
        }
        if (!shortened.isEmpty()) {
            report(document, shortened, context);
        }
    }

    private static boolean isShortened(String address) {
        int start = AddressText.webStart(address);
        int end = AddressText.hostEnd(address, start);
        return start > 0
                && end - start <= Shorteners.LONGEST_HOST
                && isShort(address, end)
                && Shorteners.reason(AddressText.host(address)).isPresent();
    }

    private static void report(Document document, List<Address> shortened, RuleContext context) {
        Map<SourceRange, String> names = new HashMap<>();
        for (DocumentLink link : document.links()) {
            link.destination().ifPresent(destination -> names.put(destination, link.text()));
        }
        for (Address address : shortened) {
            String host = AddressText.host(address.text());
            if (!isNamed(host, names.getOrDefault(address.range(), ""))) {
                Shorteners.reason(host)
                        .ifPresent(reason -> context.report(Diagnostic.at(
                                address.range(),
                                "`" + host + "` shortens addresses: " + reason + "; link to the page itself")));
            }
        }
    }

    /** A short address is one word after the host; the service's own pages have longer ones, or none. */
    private static boolean isShort(String address, int slash) {
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
