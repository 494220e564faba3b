package org.kempt.testkit;

/**
 * Signs that stand in an example for characters nobody sees: {@code ␠} space, {@code ␉} tab, {@code ␍} carriage return,
 * {@code ⍽} no-break space. Each stands for one character, so columns are those of the text that is meant.
 */
final class InvisibleCharacters {
    private static final String SIGNS = "␠␉␍⍽";
    private static final String MEANT = " \t\r\u00A0";

    private InvisibleCharacters() {}

    /** Returns a text with the characters that its signs stand for. */
    static String read(String text) {
        return replace(text, SIGNS, MEANT);
    }

    /** Returns a text with signs where a reader would miss a character; spaces between words stay spaces. */
    static String show(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int sign = MEANT.indexOf(text.charAt(i));
            if (sign > 0 || (sign == 0 && isAtEndOfLine(text, i))) {
                shown.setCharAt(i, SIGNS.charAt(sign));
            }
        }
        return shown.toString();
    }

    private static boolean isAtEndOfLine(String text, int offset) {
        int next = offset;
        while (next < text.length() && MEANT.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next == text.length() || text.charAt(next) == '\n';
    }

    private static String replace(String text, String from, String to) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int index = from.indexOf(text.charAt(i));
            if (index >= 0) {
                replaced.setCharAt(i, to.charAt(index));
            }
        }
        return replaced.toString();
    }
}
