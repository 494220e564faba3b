package org.kempt.rules.link;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an address.
 *
 * @param problem in words, to follow the address
 * @param repaired the address that was meant, or null where that is not known
 * @param isCertain whether nothing else can have been meant
 */
record UrlFlaw(String problem, @Nullable String repaired, boolean isCertain) {
    static UrlFlaw certain(String problem, String repaired) {
        return new UrlFlaw(problem, repaired, true);
    }

    static UrlFlaw likely(String problem, String repaired) {
        return new UrlFlaw(problem, repaired, false);
    }

    static UrlFlaw of(String problem) {
        return new UrlFlaw(problem, null, false);
    }
}
