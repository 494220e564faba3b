package org.kempt.core.document;

/** Recognises addresses without markup, as GitHub links them (GFM, section 6.9). */
public final class BareAddress {
    private BareAddress() {}

    /** Returns the offset after the address that begins at {@code from}, or {@code from} where none begins. */
    public static int end(CharSequence text, int from, int to) {
        if (!begins(text, from, to)) {
            return from;
        }
        int end = from;
        while (end < to && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '<') {
            end++;
        }
        return withoutPunctuation(text, from, end);
    }

    /** Returns where the {@code https} or {@code http} before the colon at {@code colon} begins, or -1. */
    static int startOfScheme(String text, int colon) {
        for (int start = colon - 5; start <= colon - 4; start++) {
            if (start >= 0 && startsAt(text, start) && begins(text, start, text.length())) {
                return start;
            }
        }
        return -1;
    }

    /** Returns where the {@code www.} begins of which the letter at {@code offset} is the second or third, or -1. */
    static int startOfWww(String text, int offset) {
        for (int start = offset - 2; start < offset; start++) {
            if (start >= 0 && startsAt(text, start) && startsWith(text, start, text.length(), "www.")) {
                return start;
            }
        }
        return -1;
    }

    /** Returns whether an address may begin at {@code offset}: not in the middle of a word. */
    private static boolean startsAt(CharSequence text, int offset) {
        return offset == 0 || !Character.isLetterOrDigit(text.charAt(offset - 1));
    }

    private static boolean begins(CharSequence text, int from, int to) {
        return startsWith(text, from, to, "https://")
                || startsWith(text, from, to, "http://")
                || startsWith(text, from, to, "www.");
    }

    private static int withoutPunctuation(CharSequence text, int from, int to) {
        int balance = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            balance += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        int end = to;
        while (end > from) {
            char last = text.charAt(end - 1);
            if (last == ')' && balance < 0) {
                balance++;
            } else if ("?!.,:*_~'\"".indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private static boolean startsWith(CharSequence text, int from, int to, String prefix) {
        if (to - from <= prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (Character.toLowerCase(text.charAt(from + i)) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
