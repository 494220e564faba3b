package org.kempt.core.document;

/** Classes of characters that entries are made of. */
public final class Characters {
    /** Most characters come before it; for these a comparison spares a look into the tables of Unicode. */
    private static final int FIRST_NON_ASCII = 0x80;

    private static final String TERMINAL = ".!?…。！？．｡‼⁇⁈⁉؟۔।";
    private static final String CLOSERS = "\"'”’»›)]}）】」』》〉*_~`“";

    private Characters() {}

    /** Returns whether {@code c} ends a sentence, in any script. */
    public static boolean isTerminal(int c) {
        return TERMINAL.indexOf(c) >= 0;
    }

    /** Returns whether {@code c} closes a quotation, a bracket or markup, and so may follow the end of a sentence. */
    public static boolean isCloser(int c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** Returns whether {@code c} is a hyphen or dash that people put between a name and a description. */
    public static boolean isDash(int c) {
        return c == '-' || (c >= '‐' && c <= '―') || c == '−' || c == '－';
    }

    /** Returns whether {@code c} is white space, no-break spaces included. */
    public static boolean isSpace(int c) {
        if (c > ' ' && c < FIRST_NON_ASCII) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns whether {@code c} is a picture or symbol: an emoji, a star, or what joins and modifies them. */
    public static boolean isSymbol(int c) {
        if (c < FIRST_NON_ASCII) {
            return false;
        }
        if (c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x20E3) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL
                || (type == Character.MODIFIER_SYMBOL && c >= 0x1F3FB)
                || (type == Character.UNASSIGNED && c >= 0x1F000);
    }

    /** Returns the offset after the shortcode like {@code :star:} that begins at {@code from}, or {@code from}. */
    public static int shortcodeEnd(CharSequence text, int from, int to) {
        if (from >= to || text.charAt(from) != ':') {
            return from;
        }
        int end = from + 1;
        while (end < to && isShortcodeCharacter(text.charAt(end))) {
            end++;
        }
        return end > from + 1 && end < to && text.charAt(end) == ':' ? end + 1 : from;
    }

    /** Returns the offset of the shortcode like {@code :star:} that ends at {@code to}, or {@code to}. */
    public static int shortcodeStart(CharSequence text, int from, int to) {
        if (to - 1 <= from || text.charAt(to - 1) != ':') {
            return to;
        }
        int start = to - 1;
        while (start > from && isShortcodeCharacter(text.charAt(start - 1))) {
            start--;
        }
        return start < to - 1 && start > from && text.charAt(start - 1) == ':' ? start - 1 : to;
    }

    /** Returns whether {@code text} consists of symbols and shortcodes, and at least one of them. */
    public static boolean isPictogram(String text) {
        boolean picture = false;
        int offset = 0;
        while (offset < text.length()) {
            int c = text.codePointAt(offset);
            int shortcode = shortcodeEnd(text, offset, text.length());
            if (shortcode == offset && !isSymbol(c) && !isSpace(c)) {
                return false;
            }
            picture |= !isSpace(c);
            offset = Math.max(shortcode, offset + Character.charCount(c));
        }
        return picture;
    }

    private static boolean isShortcodeCharacter(char c) {
        return c == '_' || c == '+' || c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
