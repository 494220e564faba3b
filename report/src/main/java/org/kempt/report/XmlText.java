package org.kempt.report;

/** Text in XML 1.0. Characters that XML forbids, even escaped, become U+FFFD. */
final class XmlText {
    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** Returns {@code text} as it may stand in an attribute in double quotes, and between tags. */
    static String of(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            switch (codePoint) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                // A parser would turn these into spaces, or into each other.
                case '\n', '\r', '\t' -> xml.append("&#").append(codePoint).append(';');
                default -> append(codePoint, xml);
            }
        }
        return xml.toString();
    }

    private static void append(int codePoint, StringBuilder xml) {
        if (!isAllowed(codePoint)) {
            xml.append(REPLACEMENT);
        } else if (codePoint <= Character.MAX_VALUE && !TerminalText.isHarmless((char) codePoint)) {
            // The same to a parser, and harmless in a terminal.
            xml.append("&#").append(codePoint).append(';');
        } else {
            xml.appendCodePoint(codePoint);
        }
    }

    /** Char of XML 1.0, section 2.2. */
    private static boolean isAllowed(int codePoint) {
        return (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
