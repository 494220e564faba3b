package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kempt.core.document.Address;

/**
 * The {@code utm_} parameters of an address. A vendor brings those of its own; where several sites have the same ones, it is
 * the list that marks its readers, as sponsors ask for.
 */
final class Campaign {
    /** So many sites do not come to the same parameters by chance. */
    private static final int FEWEST_HOSTS = 3;

    private static final String PREFIX = "utm_";

    private Campaign() {}

    /** Returns the campaigns of the list itself, as {@link #of} writes them. */
    static Set<String> ownOf(Iterable<Address> addresses) {
        Map<String, Set<String>> hosts = new HashMap<>();
        for (Address address : addresses) {
            String campaign = of(address.text());
            if (!campaign.isEmpty() && AddressText.isWeb(address.text())) {
                hosts.computeIfAbsent(campaign, unused -> new HashSet<>()).add(AddressText.host(address.text()));
            }
        }
        hosts.values().removeIf(names -> names.size() < FEWEST_HOSTS);
        return hosts.keySet();
    }

    /** Returns the {@code utm_} parameters of an address in alphabetical order, empty where it has none. */
    static String of(String address) {
        int mark = address.indexOf('?');
        if (mark < 0 || address.indexOf(PREFIX, mark) < 0) {
            return "";
        }
        List<String> parameters = new ArrayList<>();
        int end = Query.end(address, mark);
        int start = mark + 1;
        while (start <= end) {
            int and = address.indexOf('&', start);
            int next = and < 0 || and > end ? end : and;
            int from = address.startsWith("amp;", start) ? start + "amp;".length() : start;
            if (address.startsWith(PREFIX, from) && from < next) {
                parameters.add(address.substring(from, next));
            }
            start = next + 1;
        }
        Collections.sort(parameters);
        return String.join("&", parameters);
    }
}
