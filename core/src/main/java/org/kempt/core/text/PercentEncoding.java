package org.kempt.core.text;

import java.nio.charset.StandardCharsets;

/** Percent-encoding in addresses (RFC 3986, section 2). */
public final class PercentEncoding {
    private PercentEncoding() {}

    /** Returns {@code text} with hexadecimal digits in upper case, and unreserved characters not encoded (6.2.2). */
    static String normalize(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (low < 0) {
                normal.append(c);
                continue;
            }
            char decoded = (char) (high * 16 + low);
            if (isUnreserved(decoded)) {
                normal.append(decoded);
            } else {
                normal.append('%')
                        .append(Character.toUpperCase(text.charAt(i + 1)))
                        .append(Character.toUpperCase(text.charAt(i + 2)));
            }
            i += 2;
        }
        return normal.toString();
    }

    /** Resolves {@code %C3%A9} and the like; what is malformed stays as it is. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                bytes[length++] = (byte) (high << 4 | low);
                i += 2;
            } else {
                bytes[length++] = bytes[i];
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }
}
