package org.kempt.core.fix;

/** Puts texts of a list into messages. */
final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    /** Returns {@code text} on one line, cut where it is long, between backticks. */
    static String of(String text) {
        String line = Html.collapse(text).strip();
        if (line.length() > LONGEST) {
            int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            line = line.substring(0, end).strip() + "…";
        }
        return '`' + line.replace('`', '\'') + '`';
    }
}
