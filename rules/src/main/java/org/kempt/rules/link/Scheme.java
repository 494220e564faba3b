package org.kempt.rules.link;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The scheme at the start of an address, {@code https://}, also where it is misspelled. */
final class Scheme {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;
    private static final String SEPARATOR = "://";

    private Scheme() {}

    /** Returns {@code address} with {@code https://} or {@code http://} for what was meant as such, or null. */
    static @Nullable String repaired(String address) {
        int letters = letters(address);
        int rest = letters;
        while (rest < address.length() && isSeparator(address.charAt(rest))) {
            rest++;
        }
        boolean isWeb = isWeb(address, letters);
        boolean isSeparated = rest - letters == SEPARATOR.length() && address.startsWith(SEPARATOR, letters);
        // Both are right in nearly every address, and both are wrong in a path.
        if (isWeb == isSeparated) {
            return null;
        }
        String scheme = address.substring(0, letters).toLowerCase(Locale.ROOT);
        if (isWeb ? !isMangled(address.substring(letters, rest)) : !isMisspelled(scheme)) {
            return null;
        }
        boolean secure = scheme.indexOf('s') >= 0;
        return hasHost(address, rest) ? (secure ? "https://" : "http://") + address.substring(rest) : null;
    }

    private static boolean isSeparator(char c) {
        return c == ':' || c == '/' || c == ';' || c == '.' || c == '\\' || c == ' ';
    }

    private static int letters(String address) {
        int end = 0;
        while (end < address.length() && Character.isLetter(address.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWeb(String address, int letters) {
        return (letters == 5 && address.regionMatches(true, 0, "https", 0, letters))
                || (letters == 4 && address.regionMatches(true, 0, "http", 0, letters));
    }

    /** One colon is enough for a mistake; a single other sign may be part of a name, as in {@code http.md}. */
    private static boolean isMangled(String separator) {
        return separator.startsWith(":") || separator.endsWith("//") || separator.equals(";/");
    }

    private static boolean isMisspelled(String scheme) {
        return scheme.length() >= SHORTEST
                && scheme.length() <= LONGEST
                && (isNear(scheme, "https") || isNear(scheme, "http"));
    }

    /** Returns whether one letter too many, too few or wrong, or two swapped ones, set the words apart. */
    private static boolean isNear(String word, String meant) {
        int start = 0;
        while (start < word.length() && start < meant.length() && word.charAt(start) == meant.charAt(start)) {
            start++;
        }
        String left = word.substring(start);
        String leftMeant = meant.substring(start);
        int more = left.length() - leftMeant.length();
        return switch (more) {
            case 1 -> left.endsWith(leftMeant);
            case -1 -> leftMeant.endsWith(left);
            case 0 ->
                !left.isEmpty() && (left.substring(1).equals(leftMeant.substring(1)) || isSwapped(left, leftMeant));
            default -> false;
        };
    }

    private static boolean isSwapped(String word, String meant) {
        return word.length() >= 2
                && word.charAt(0) == meant.charAt(1)
                && word.charAt(1) == meant.charAt(0)
                && word.substring(2).equals(meant.substring(2));
    }

    /** Returns whether a host with a dot in it begins at {@code start}. */
    static boolean hasHost(String address, int start) {
        int end = AddressText.hostEnd(address, start);
        int dot = address.indexOf('.', start);
        return dot > start && dot < end - 1 && Character.isLetterOrDigit(address.charAt(start));
    }
}
