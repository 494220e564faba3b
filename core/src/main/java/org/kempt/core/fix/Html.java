package org.kempt.core.fix;

/** Takes out of HTML what a proof does not look at. Scans tags; the HTML may be any that people write. */
final class Html {
    private static final String[] VERBATIM = {"pre", "code", "textarea"};
    private static final String[] ADDRESSES = {"href=", "src=", "srcset="};

    private Html() {}

    /** Returns {@code html} with each run of white space a single space, but for code. */
    static String collapse(String html) {
        StringBuilder result = new StringBuilder(html.length());
        int verbatim = 0;
        boolean space = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                verbatim = Math.max(0, verbatim + depthChange(html, i));
            }
            boolean white = verbatim == 0 && isWhite(c);
            if (!white || !space) {
                result.append(white ? ' ' : c);
            }
            space = white;
        }
        return result.toString();
    }

    /** Returns rendered HTML without the numbers at which lists begin. */
    static String withoutListStarts(String html) {
        return cut(html, "<ol start=\"", "<ol".length());
    }

    /** Returns HTML with all headings of one level. */
    static String withoutHeadingLevels(String html) {
        StringBuilder result = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            boolean isLevel =
                    c >= '1' && c <= '6' && i >= 2 && (html.charAt(i - 1) | 0x20) == 'h' && opensTag(html, i - 1);
            if (!isLevel) {
                result.append(c);
            }
        }
        return result.toString();
    }

    /** Returns HTML without the addresses that it links to or loads. */
    static String withoutAddresses(String html) {
        String result = html;
        for (String attribute : ADDRESSES) {
            result = cut(cut(result, attribute + '"', attribute.length()), attribute + '\'', attribute.length());
        }
        return result;
    }

    private static boolean opensTag(String html, int name) {
        return html.charAt(name - 1) == '<'
                || (html.charAt(name - 1) == '/' && name >= 2 && html.charAt(name - 2) == '<');
    }

    /** Cuts the values of an attribute, from {@code keep} characters of its opening to its closing quote. */
    private static String cut(String html, String opening, int keep) {
        int found = html.indexOf(opening);
        if (found < 0) {
            return html;
        }
        char quote = opening.charAt(opening.length() - 1);
        StringBuilder result = new StringBuilder(html.length());
        int copied = 0;
        while (found >= 0) {
            result.append(html, copied, found + keep);
            int end = html.indexOf(quote, found + opening.length());
            copied = end < 0 ? html.length() : end + 1;
            found = html.indexOf(opening, copied);
        }
        return result.append(html, copied, html.length()).toString();
    }

    private static int depthChange(String html, int open) {
        boolean closes = open + 1 < html.length() && html.charAt(open + 1) == '/';
        int name = open + (closes ? 2 : 1);
        for (String tag : VERBATIM) {
            int end = name + tag.length();
            if (html.regionMatches(true, name, tag, 0, tag.length())
                    && (end == html.length() || !Character.isLetterOrDigit(html.charAt(end)))) {
                return closes ? -1 : 1;
            }
        }
        return 0;
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
