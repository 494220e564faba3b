package org.kempt.rules.link;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Services whose addresses say nothing of where they lead. Left out are short addresses of one site for its own pages
 * ({@code youtu.be}, {@code redd.it}, {@code qr.ae}, {@code g.co}), which keep working as long as that site does, and
 * permanent ones ({@code doi.org}, {@code perma.cc}).
 */
final class Shorteners {
    /** Services open to everybody, for any address. */
    private static final Set<String> HIDING = Set.of(
            "adf.ly",
            "bit.do",
            "bit.ly",
            "bitly.com",
            "buff.ly",
            "clck.ru",
            "cutt.ly",
            "dlvr.it",
            "dub.sh",
            "dwz.cn",
            "hubs.ly",
            "ift.tt",
            "is.gd",
            "j.mp",
            "lnkd.in",
            "ow.ly",
            "ouo.io",
            "rb.gy",
            "rebrand.ly",
            "s.id",
            "short.gy",
            "shorturl.at",
            "snip.ly",
            "soo.gd",
            "spoo.me",
            "suo.im",
            "t.cn",
            "t.co",
            "t.ly",
            "tiny.cc",
            "tiny.one",
            "tinyurl.com",
            "trib.al",
            "u.nu",
            "url.cn",
            "v.gd",
            "vk.cc",
            "x.gd");

    /** Services that take no new addresses any more, with what became of them. */
    private static final Map<String, String> CLOSED = Map.of(
            "goo.gl", "Google has closed it, and old links stop working",
            "git.io", "GitHub has closed it");

    /** The length of the longest host above with {@code www.}. */
    static final int LONGEST_HOST = 15;

    private Shorteners() {}

    /** Returns why an address at {@code host} should not be linked to; empty for hosts that shorten nothing. */
    static Optional<String> reason(String host) {
        String closed = CLOSED.get(host);
        if (closed != null) {
            return Optional.of(closed);
        }
        return HIDING.contains(host)
                ? Optional.of("nobody sees where it leads, and it breaks with the service")
                : Optional.empty();
    }
}
