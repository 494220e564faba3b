package org.kempt.rules.link;

import java.util.Locale;
import java.util.Set;
import org.kempt.core.document.BareAddress;

/** Tells what kind of address a text is, and takes it apart. */
final class AddressText {
    private static final Set<String> FILES = Set.of(
            "md",
            "markdown",
            "pdf",
            "txt",
            "html",
            "htm",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "svg",
            "webp",
            "zip",
            "csv",
            "json",
            "ipynb",
            "doc",
            "docx",
            "ppt",
            "pptx",
            "xls",
            "xlsx",
            "epub",
            "mp3",
            "mp4");

    private AddressText() {}

    /** Returns whether all of {@code text} is an address that cannot be anything else. */
    static boolean isAddress(String text) {
        return !text.isEmpty()
                && (BareAddress.end(text, 0, text.length()) == text.length() || (isLocal(text) && !hasSpace(text)));
    }

    /** Returns whether {@code text} begins with a scheme of the web. */
    static boolean isWeb(String text) {
        return webStart(text) > 0;
    }

    /** Returns the offset after {@code https://} or {@code http://}, or 0. */
    static int webStart(String text) {
        return text.regionMatches(true, 0, "https://", 0, 8) ? 8 : text.regionMatches(true, 0, "http://", 0, 7) ? 7 : 0;
    }

    /** Returns whether {@code text} is an address but for spaces inside it, where none may be. */
    static boolean hasSpaces(String text) {
        return hasSpace(text)
                && text.indexOf('"') < 0
                && text.indexOf('<') < 0
                && text.indexOf(" '") < 0
                && text.indexOf(" (") < 0
                && (isWeb(text) || isLocal(text) || isFile(text));
    }

    /** Returns whether {@code text} ends like the name of a file. */
    static boolean isFile(String text) {
        int dot = text.lastIndexOf('.');
        return dot > 0 && FILES.contains(text.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isLocal(String text) {
        return text.startsWith("./") || text.startsWith("../") || text.startsWith("mailto:");
    }

    private static boolean hasSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the host of an address on the web in lower case without {@code www.}; empty for other addresses. */
    static String host(String text) {
        int start = webStart(text);
        if (start == 0) {
            return "";
        }
        String host = text.substring(start, hostEnd(text, start)).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    /** Returns the offset after the host, and port if any, that begins at {@code start}. */
    static int hostEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !endsHost(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsHost(char c) {
        return c == '/' || c == '?' || c == '#' || c == '\\';
    }
}
