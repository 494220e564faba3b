package org.kempt.core.fix;

import java.util.Set;

/** Comments that silence rules: they are for Kempt, not for the reader of the page. */
final class Directives {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final String NAME = "kempt-";

    /** Tags that begin the text of a block. */
    private static final Set<String> BLOCKS = Set.of("p", "li", "th", "td", "h1", "h2", "h3", "h4", "h5", "h6");

    private Directives() {}

    /**
     * Returns rendered HTML, its white space collapsed, as if it had no such comments. Two lists between which only such a
     * comment stands are one: that is what they look like.
     */
    static String cut(String html) {
        int open = next(html, 0);
        if (open < 0) {
            return html;
        }
        StringBuilder result = new StringBuilder(html.length());
        int copied = 0;
        while (open >= 0) {
            result.append(html, copied, open);
            int close = html.indexOf(CLOSE, open);
            copied = close < 0 ? html.length() : close + CLOSE.length();
            copied = join(result, html, copied);
            open = next(html, copied);
        }
        return result.append(html, copied, html.length()).toString();
    }

    private static int next(String html, int from) {
        for (int open = html.indexOf(OPEN, from); open >= 0; open = html.indexOf(OPEN, open + 1)) {
            int name = open + OPEN.length();
            while (name < html.length() && html.charAt(name) == ' ') {
                name++;
            }
            if (html.startsWith(NAME, name)) {
                return open;
            }
        }
        return -1;
    }

    /** Joins what stands before a comment, in {@code left}, to what stands after it; returns where that goes on. */
    private static int join(StringBuilder left, String html, int after) {
        boolean spaceBefore = left.length() > 0 && left.charAt(left.length() - 1) == ' ';
        boolean spaceAfter = after < html.length() && html.charAt(after) == ' ';
        if (spaceBefore) {
            left.setLength(left.length() - 1);
        }
        int next = spaceAfter ? after + 1 : after;
        for (String list : new String[] {"ul", "ol"}) {
            String end = "</" + list + '>';
            if (left.length() >= end.length()
                    && left.indexOf(end, left.length() - end.length()) >= 0
                    && html.startsWith('<' + list, next)) {
                left.setLength(left.length() - end.length());
                return html.indexOf('>', next) + 2;
            }
        }
        // One space stays of those around the comment, but none at the start or end of a block's text.
        boolean keepsBefore = spaceBefore && !html.startsWith("</", after);
        boolean keepsAfter = spaceAfter && left.length() > 0 && !endsWithBlockTag(left);
        if (keepsBefore || keepsAfter) {
            left.append(' ');
        }
        return next;
    }

    private static boolean endsWithBlockTag(StringBuilder html) {
        int open = html.lastIndexOf("<");
        return open >= 0
                && html.charAt(html.length() - 1) == '>'
                && BLOCKS.contains(html.substring(open + 1, html.length() - 1));
    }
}
