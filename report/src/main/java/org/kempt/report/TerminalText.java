package org.kempt.report;

import org.kempt.core.text.CharacterWidth;

/**
 * Text of a list as a terminal may safely show it. Control characters, which could recolour or overwrite what else is
 * shown, and those that turn the direction of writing around become visible signs; a tab becomes four spaces.
 */
public final class TerminalText {
    private static final String TAB = "    ";
    private static final char REPLACEMENT = '\uFFFD';
    private static final char CONTROL_PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';

    private TerminalText() {}

    /** Returns {@code text} as it may be shown, without line breaks. */
    public static String of(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHarmless(c)) {
                if (shown != null) {
                    shown.append(c);
                }
            } else {
                if (shown == null) {
                    shown = new StringBuilder(text.length() + 8).append(text, 0, i);
                }
                appendSign(shown, c);
            }
        }
        return shown == null ? text : shown.toString();
    }

    /** Returns whether a terminal may get {@code c} as it is. */
    static boolean isHarmless(char c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        return c > 0x9F
                && !(c >= '\u200E' && c <= '\u200F')
                && !(c >= '\u2028' && c <= '\u202E')
                && !(c >= '\u2066' && c <= '\u2069')
                && c != '\u061C';
    }

    private static void appendSign(StringBuilder shown, char c) {
        if (c == '\t') {
            shown.append(TAB);
        } else if (c < ' ') {
            shown.append((char) (CONTROL_PICTURES + c));
        } else {
            shown.append(c == 0x7F ? PICTURE_OF_DELETE : REPLACEMENT);
        }
    }

    /** Returns how many columns of a terminal text without control characters takes. */
    public static int width(String text) {
        return CharacterWidth.of(text);
    }
}
