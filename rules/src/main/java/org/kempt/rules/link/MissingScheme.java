package org.kempt.rules.link;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises addresses without a scheme, which a browser takes for the names of files beside the list. */
final class MissingScheme {
    /** Domains that are no endings of files, unlike {@code md}, {@code py} or {@code sh}. */
    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "edu", "gov", "io", "dev", "co", "info", "xyz", "uk", "de", "fr", "jp", "eu", "nl");

    /** Sites that are known to have {@code https}. */
    private static final Set<String> SECURE = Set.of(
            "github.com",
            "gitlab.com",
            "youtube.com",
            "www.youtube.com",
            "www.github.com",
            "arxiv.org",
            "youtu.be",
            "bitbucket.org",
            "codeberg.org",
            "twitter.com",
            "medium.com");

    private MissingScheme() {}

    /** Returns what {@code address} lacks, or null. */
    static @Nullable UrlFlaw find(String address) {
        if (address.indexOf(':') >= 0 || address.startsWith("#")) {
            return null;
        }
        if (isMail(address)) {
            return UrlFlaw.certain("lacks `mailto:`, and so leads to a file of that name", "mailto:" + address);
        }
        String host = address.substring(0, AddressText.hostEnd(address, 0)).toLowerCase(Locale.ROOT);
        if (!isHost(host)) {
            return null;
        }
        String problem = "lacks `https://`, and so leads to a file of that name";
        String repaired = "https://" + address;
        return SECURE.contains(host) ? UrlFlaw.certain(problem, repaired) : UrlFlaw.likely(problem, repaired);
    }

    private static boolean isMail(String address) {
        int at = address.indexOf('@');
        return at > 0
                && address.indexOf('@', at + 1) < 0
                && address.indexOf('/') < 0
                && Scheme.hasHost(address, at + 1);
    }

    private static boolean isHost(String host) {
        int dot = host.lastIndexOf('.');
        if (dot <= 0 || host.charAt(0) == '.') {
            return false;
        }
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-')) {
                return false;
            }
        }
        return host.startsWith("www.") ? dot > "www".length() : DOMAINS.contains(host.substring(dot + 1));
    }
}
