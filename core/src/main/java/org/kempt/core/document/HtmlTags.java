package org.kempt.core.document;

import org.jspecify.annotations.Nullable;

/** A plain scan over tags in HTML that stands in Markdown: enough for headings, links and text, no parser. */
final class HtmlTags {
    private HtmlTags() {}

    /** Returns the text of {@code html} as a reader sees it: {@link #text} with white space collapsed. */
    static String visibleText(String html) {
        return VisibleText.normalize(text(html));
    }

    /** Returns {@code html} without tags and comments, with the usual entities resolved. */
    static String text(String html) {
        StringBuilder text = new StringBuilder();
        int lastTagEnd = html.lastIndexOf('>');
        int i = 0;
        while (i < html.length()) {
            if (html.startsWith("<!--", i)) {
                int end = html.indexOf("-->", i + 4);
                i = end < 0 ? html.length() : end + 3;
            } else if (html.charAt(i) == '<' && i < lastTagEnd) {
                i = html.indexOf('>', i) + 1;
            } else {
                text.append(html.charAt(i++));
            }
        }
        return text.toString()
                .replace("&nbsp;", "\u00A0")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Returns the value of an attribute of the tag at the start of {@code tag}, or null. */
    static @Nullable String attribute(String tag, String name) {
        String lower = lowerCase(tag);
        int at = lower.indexOf(name + "=");
        while (at > 0 && !Character.isWhitespace(lower.charAt(at - 1))) {
            at = lower.indexOf(name + "=", at + 1);
        }
        if (at <= 0) {
            return null;
        }
        int start = at + name.length() + 1;
        if (start >= tag.length()) {
            return null;
        }
        char quote = tag.charAt(start);
        if (quote == '"' || quote == '\'') {
            int end = tag.indexOf(quote, start + 1);
            return end < 0 ? null : tag.substring(start + 1, end);
        }
        int end = start;
        while (end < tag.length() && tag.charAt(end) != '>' && !Character.isWhitespace(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end);
    }

    /**
     * Returns {@code html} with the letters A to Z in lower case: all that the names of tags are made of. Other letters
     * would change in length, and with them all offsets.
     */
    static String lowerCase(String html) {
        char[] lower = html.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] >= 'A' && lower[i] <= 'Z') {
                lower[i] = (char) (lower[i] + ('a' - 'A'));
            }
        }
        return new String(lower);
    }
}
