package org.kempt.rules.text;

import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8 that was read as Windows-1252 (code page table at unicode.org, {@code CP1252.TXT}), so that each byte
 * became a character.
 */
final class Misreading {
    /** What the bytes 0x80 to 0x9F are; those without a meaning, and all of Latin-1's, are control characters. */
    private static final String FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private Misreading() {}

    /**
     * Returns the offset after the misread characters that begin at {@code from}; {@code from} where there are none. Two
     * characters are taken for one only where it is a letter or sign of Western Europe: other pairs may be meant.
     */
    static int end(String text, int from, int to) {
        int end = from;
        while (end < to) {
            int length = sequenceLength(text.charAt(end));
            if (length == 0 || end + length > to || !continues(text, end + 1, end + length)) {
                break;
            }
            end += length;
        }
        return end;
    }

    /** Returns what the misread characters were. */
    static String meant(String garbled) {
        byte[] bytes = new byte[garbled.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) toByte(garbled.charAt(i));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int sequenceLength(char first) {
        if (first == 0xC2 || first == 0xC3) {
            return 2;
        }
        return first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    }

    private static boolean continues(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            int b = toByte(text.charAt(i));
            if (b < 0x80 || b > 0xBF) {
                return false;
            }
        }
        String meant = meant(text.substring(from - 1, to));
        int c = meant.codePointAt(0);
        return meant.codePointCount(0, meant.length()) == 1 && c != 0xFFFD && Character.isDefined(c) && c >= 0xA0;
    }

    private static int toByte(char c) {
        if (c <= 0xFF) {
            return c;
        }
        int index = FROM_80.indexOf(c);
        return index < 0 ? 0 : 0x80 + index;
    }
}
