package org.kempt.report;

/**
 * Text of lists in Markdown that GitHub and GitLab show. Nothing in it comes alive: no markup, no HTML, no link, and no
 * {@code @name} that would call somebody.
 */
final class MarkdownText {
    private static final String ESCAPED = "\\`*_{}[]<>&#|~!$";
    /** Invisible, and enough to part what is otherwise linked after escapes were resolved. */
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private MarkdownText() {}

    /** Returns a message; what stands in it between backticks becomes code. */
    static String of(String message) {
        String text = TerminalText.of(message);
        StringBuilder markdown = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('`', at);
            int close = open < 0 ? -1 : text.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            appendPlain(markdown, text.substring(at, open));
            if (close > open + 1) {
                markdown.append(code(text.substring(open + 1, close)));
            }
            at = close + 1;
        }
        appendPlain(markdown, text.substring(at));
        return markdown.toString();
    }

    /** Returns text as code, in as many backticks as it needs. */
    static String code(String literal) {
        String text = TerminalText.of(literal);
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        boolean padded = text.startsWith("`") || text.endsWith("`") || text.isEmpty();
        return padded ? fence + " " + text + " " + fence : fence + text + fence;
    }

    private static void appendPlain(StringBuilder markdown, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && text.regionMatches(true, i - 3, "www", 0, 3)) {
                // After the period it would be taken for a part of the host's name.
                markdown.append(ZERO_WIDTH_SPACE);
            }
            if (ESCAPED.indexOf(c) >= 0) {
                markdown.append('\\');
            }
            markdown.append(c);
            boolean linked = c == '@'
                    || c == '#'
                    || (c == ':' && text.startsWith("//", i + 1))
                    || (c == '-' && text.regionMatches(true, i - 2, "GH", 0, 2));
            if (linked) {
                markdown.append(ZERO_WIDTH_SPACE);
            }
        }
    }
}
