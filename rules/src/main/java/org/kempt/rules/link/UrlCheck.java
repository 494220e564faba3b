package org.kempt.rules.link;

import org.jspecify.annotations.Nullable;

/** Finds what is wrong with an address as such, wherever it leads. */
final class UrlCheck {
    private UrlCheck() {}

    /** Returns the flaw of {@code address}, as it stands in the source, or null. */
    static @Nullable UrlFlaw find(String address) {
        if (address.isEmpty() || isTemplate(address)) {
            return null;
        }
        if (address.charAt(0) == '[') {
            return link(address);
        }
        String repaired = Scheme.repaired(address);
        if (repaired != null) {
            return UrlFlaw.certain("has a misspelled scheme", repaired);
        }
        int start = AddressText.webStart(address);
        if (start == 0) {
            return MissingScheme.find(address);
        }
        UrlFlaw twice = twice(address, start);
        return twice != null ? twice : host(address, start);
    }

    /** A whole link was pasted where its address belongs. Without spaces in it, Markdown takes it for an address. */
    private static @Nullable UrlFlaw link(String address) {
        int middle = address.indexOf("](");
        if (middle < 0 || !address.endsWith(")")) {
            return null;
        }
        String name = address.substring(1, middle);
        String url = address.substring(middle + 2, address.length() - 1);
        String problem = "is a link itself";
        return !AddressText.isWeb(url)
                ? null
                : name.equals(url) ? UrlFlaw.certain(problem, url) : UrlFlaw.of(problem + "; keep only the address");
    }

    private static @Nullable UrlFlaw twice(String address, int start) {
        int half = address.length() / 2;
        boolean isDoubled = address.length() % 2 == 0 && address.regionMatches(half, address, 0, half);
        if (!isDoubled && !mayHoldScheme(address, start)) {
            return null;
        }
        String rest = address.substring(start);
        String meant = Scheme.repaired(rest);
        if (AddressText.isWeb(rest) && Scheme.hasHost(rest, AddressText.webStart(rest))) {
            return UrlFlaw.certain("has the scheme twice", rest);
        }
        if (meant != null) {
            return UrlFlaw.certain("has the scheme twice", meant);
        }
        if (isDoubled) {
            return UrlFlaw.certain("stands there twice", address.substring(0, half));
        }
        int second = Math.max(address.indexOf("https://", start), address.indexOf("http://", start));
        return second > 0 && Character.isLetterOrDigit(address.charAt(second - 1))
                ? UrlFlaw.of("runs into another one; keep the one that is meant")
                : null;
    }

    /** A quick look: what is mangled of a second scheme, too, has at least its colon or two slashes. */
    private static boolean mayHoldScheme(String address, int start) {
        return address.indexOf(':', start) >= 0
                || address.indexOf("//", start) >= 0
                || address.indexOf(";/", start) >= 0;
    }

    private static @Nullable UrlFlaw host(String address, int start) {
        String host = AddressText.host(address);
        if (host.isEmpty() || host.startsWith(".") || host.contains("..") || host.indexOf(',') >= 0) {
            return UrlFlaw.of("has a malformed host");
        }
        boolean hasDot = host.indexOf('.') >= 0 || host.indexOf(':') >= 0 || host.indexOf('%') >= 0;
        boolean isEncoded = address.indexOf('&', start) >= 0 && host.indexOf('&') >= 0;
        return hasDot || isEncoded || host.equals("localhost") ? null : UrlFlaw.of("has a host without a dot");
    }

    /** Whoever reads {@code {user}} or {@code <name>} puts something in its place. */
    private static boolean isTemplate(String address) {
        return address.indexOf('{') >= 0 || address.indexOf('<') >= 0 || address.indexOf('$') >= 0;
    }
}
