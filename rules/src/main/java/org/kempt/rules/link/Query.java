package org.kempt.rules.link;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.text.TrackingParameters;

/**
 * The parameters of an address as it stands in the source, where {@code &} may also be written as an entity.
 *
 * @param kept those that may select what is shown, joined as they were
 * @param tracking the names of the others
 */
record Query(String kept, List<String> tracking) {
    private static final String AMPERSAND = "&amp;";

    /**
     * Takes the parameters apart.
     *
     * @param host the host of the address in lower case without {@code www.}
     * @param query what stands between {@code ?} and {@code #}
     */
    static Query of(String host, String query) {
        StringBuilder kept = new StringBuilder();
        List<String> tracking = new ArrayList<>();
        int start = 0;
        String separator = "";
        while (start <= query.length()) {
            int end = separator(query, start);
            String parameter = query.substring(start, end);
            if (!parameter.isEmpty() && TrackingParameters.isOne(host, parameter)) {
                int equals = parameter.indexOf('=');
                tracking.add(equals < 0 ? parameter : parameter.substring(0, equals));
            } else {
                kept.append(kept.length() == 0 ? "" : separator).append(parameter);
            }
            separator = query.startsWith(AMPERSAND, end) ? AMPERSAND : "&";
            start = end + separator.length();
        }
        return new Query(kept.toString(), tracking);
    }

    /** Returns where the query of an address ends that begins at {@code mark}: at {@code #}, but for that of an entity. */
    static int end(String address, int mark) {
        int hash = address.indexOf('#', mark);
        while (hash > 0 && address.charAt(hash - 1) == '&') {
            hash = address.indexOf('#', hash + 1);
        }
        return hash < 0 ? address.length() : hash;
    }

    /** Entities of other characters than {@code &} are part of a value. */
    private static int separator(String query, int from) {
        int and = query.indexOf('&', from);
        while (and >= 0 && !query.startsWith(AMPERSAND, and) && isEntity(query, and)) {
            and = query.indexOf('&', and + 1);
        }
        return and < 0 ? query.length() : and;
    }

    private static boolean isEntity(String query, int and) {
        int end = and + 1;
        while (end < query.length() && (Character.isLetterOrDigit(query.charAt(end)) || query.charAt(end) == '#')) {
            end++;
        }
        return end > and + 1 && end < query.length() && query.charAt(end) == ';';
    }
}
