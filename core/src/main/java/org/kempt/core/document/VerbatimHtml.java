package org.kempt.core.document;

/** HTML in which every space counts. */
final class VerbatimHtml {
    private static final String[] TAGS = {"pre", "code", "textarea", "script", "style"};

    private VerbatimHtml() {}

    /** Returns whether {@code html} has a tag between which white space is kept as it is. */
    static boolean isIn(String html) {
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
            if (isTag(html, open + 1) || (html.startsWith("</", open) && isTag(html, open + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many more of these tags {@code html} opens than it closes; less than 0 where it closes more. */
    static int depthChange(String html) {
        int depth = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
            boolean closes = html.startsWith("</", open);
            if (isTag(html, open + (closes ? 2 : 1))) {
                depth += closes ? -1 : 1;
            }
        }
        return depth;
    }

    private static boolean isTag(String html, int name) {
        for (String tag : TAGS) {
            int end = name + tag.length();
            if (html.regionMatches(true, name, tag, 0, tag.length())
                    && (end == html.length() || !Character.isLetterOrDigit(html.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
