package org.kempt.core.document;

/** Classes of characters that entries are made of. */
public final class Characters {
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
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns whether {@code c} is a picture or symbol: an emoji, a star, or what joins and modifies them. */
    public static boolean isSymbol(int c) {
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

    private static boolean isShortcodeCharacter(char c) {
        return c == '_' || c == '+' || c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
