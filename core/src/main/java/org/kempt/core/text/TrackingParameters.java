package org.kempt.core.text;

import java.util.Locale;
import java.util.Set;

/** Parameters of addresses that tell a site where its readers come from, and change nothing of the page. */
public final class TrackingParameters {
    private static final Set<String> ANYWHERE = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "ref_src",
            "ref_url",
            "trk",
            "vero_id",
            "oly_anon_id",
            "oly_enc_id",
            "spm",
            "share_id");
    private static final Set<String> REFERRERS =
            Set.of("producthunt", "hackernews", "hn", "twitter", "reddit", "github", "readme", "newsletter");

    private TrackingParameters() {}

    /**
     * Returns whether a parameter only tracks readers.
     *
     * @param host the host in lower case without {@code www.}; some parameters track on one site only
     * @param parameter name and value as in the address, {@code name=value}
     */
    public static boolean isOne(String host, String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : parameter.substring(equals + 1).toLowerCase(Locale.ROOT);
        if (name.startsWith("utm_") || ANYWHERE.contains(name)) {
            return true;
        }
        return switch (host) {
            case "youtube.com", "youtu.be" -> name.equals("si") || name.equals("feature") || name.equals("ab_channel");
            case "twitter.com", "x.com" -> name.equals("s") || name.equals("t");
            case "open.spotify.com" -> name.equals("si");
            case "medium.com" -> name.equals("source");
            case "github.com", "gitlab.com" -> false;
            default -> name.equals("ref") && isReferrer(value);
        };
    }

    /** On many sites {@code ref} names a version; here it is one that names another site or a list. */
    private static boolean isReferrer(String value) {
        return REFERRERS.contains(value)
                || value.contains("awesome")
                || value.endsWith(".com")
                || value.endsWith(".io");
    }
}
