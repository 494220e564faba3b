package org.kempt.rules.entry;

import org.kempt.core.document.Document;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/**
 * The full stop of a list: {@code .}, or {@code 。} after Chinese and Japanese text where the list usually writes it.
 *
 * @param ideographic whether {@code 。} is usual after such text
 */
record FullStop(boolean ideographic) {

    /** Counts how the list's descriptions end. */
    static FullStop of(Document document) {
        SourceText source = document.source();
        int[] counts = new int[2];
        document.entries()
                .forEach(entry -> entry.description().ifPresent(description -> count(source, description, counts)));
        return new FullStop(counts[1] > counts[0]);
    }

    private static void count(SourceText source, SourceRange description, int[] counts) {
        char last = source.charAt(description.end() - 1);
        if (last == '。') {
            counts[1]++;
        } else if (last == '.' && description.length() > 1 && isWide(source.charAt(description.end() - 2))) {
            counts[0]++;
        }
    }

    /** Returns the full stop to write after the character {@code last}. */
    String after(int last) {
        return ideographic && isWide(last) ? "。" : ".";
    }

    private static boolean isWide(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || "）」』》】〉”".indexOf(c) >= 0;
    }
}
