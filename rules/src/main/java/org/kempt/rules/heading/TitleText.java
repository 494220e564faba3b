package org.kempt.rules.heading;

import org.kempt.core.document.Characters;

/** Emoji and arrows around titles: ornaments, or links back to the top. */
final class TitleText {
    private TitleText() {}

    /** Returns {@code title} without emoji, arrows and shortcodes around it; all of it where nothing else is there. */
    static String plain(String title) {
        int start = symbolsEnd(title);
        int end = title.length();
        while (end > start && isOrnamentOrSpace(title.codePointBefore(end))) {
            end -= Character.charCount(title.codePointBefore(end));
        }
        return start < end ? title.substring(start, end) : title;
    }

    /** Returns {@code title} without arrows around it, which lead back to the top. */
    static String withoutArrows(String title) {
        int start = 0;
        int end = title.length();
        while (start < end && isArrowOrSpace(title.codePointAt(start))) {
            start += Character.charCount(title.codePointAt(start));
        }
        while (end > start && isArrowOrSpace(title.codePointBefore(end))) {
            end -= Character.charCount(title.codePointBefore(end));
        }
        return start < end ? title.substring(start, end) : title;
    }

    /** Returns the offset after emoji, arrows, shortcodes and the spaces after them at the start of {@code title}. */
    static int symbolsEnd(String title) {
        int end = 0;
        while (end < title.length()) {
            int shortcode = Characters.shortcodeEnd(title, end, title.length());
            int c = title.codePointAt(end);
            if (shortcode > end) {
                end = shortcode;
            } else if (isOrnamentOrSpace(c)) {
                end += Character.charCount(c);
            } else {
                return end;
            }
        }
        return 0;
    }

    private static boolean isOrnamentOrSpace(int c) {
        return isArrowOrSpace(c) || Characters.isSymbol(c);
    }

    private static boolean isArrowOrSpace(int c) {
        return (c >= '←' && c <= '⇿')
                || (c >= '⬀' && c <= '⬍')
                || (c >= 0x1F519 && c <= 0x1F51D)
                || c == '▲'
                || c == '\uFE0F'
                || Characters.isSpace(c);
    }
}
