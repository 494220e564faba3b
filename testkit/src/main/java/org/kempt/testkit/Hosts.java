package org.kempt.testkit;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds the hosts that a text links to, so that no example sends anybody to a real place without need. */
final class Hosts {
    private static final String SCHEME_END = "://";
    /** Names that RFC 2606 reserves for documents and tests. */
    private static final Set<String> RESERVED =
            Set.of("example", "test", "invalid", "localhost", "example.com", "example.net", "example.org");

    private Hosts() {}

    /** Returns the hosts in {@code text} that are neither reserved for documents nor allowed, nor below one that is. */
    static Set<String> foreign(String text, Set<String> allowed) {
        Set<String> foreign = new TreeSet<>();
        for (int at = text.indexOf(SCHEME_END); at >= 0; at = text.indexOf(SCHEME_END, at + 1)) {
            int start = at + SCHEME_END.length();
            int end = start;
            while (end < text.length() && isInHost(text.charAt(end))) {
                end++;
            }
            String host = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (!host.isEmpty() && !isBelow(host, RESERVED) && !isBelow(host, allowed)) {
                foreign.add(host);
            }
        }
        return foreign;
    }

    private static boolean isInHost(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private static boolean isBelow(String host, Set<String> domains) {
        return domains.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }
}
