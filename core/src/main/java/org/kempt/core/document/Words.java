package org.kempt.core.document;

import java.util.ArrayList;
import java.util.List;

/** Takes text apart into words. */
final class Words {
    private Words() {}

    /** Returns the number of runs of characters that are no white space. */
    static int count(CharSequence text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Characters.isSpace(text.charAt(i));
            count += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return count;
    }

    /** Returns the runs of characters that are neither white space nor one of {@code separators}. */
    static List<String> split(CharSequence text, String separators) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends =
                    i == text.length() || Characters.isSpace(text.charAt(i)) || separators.indexOf(text.charAt(i)) >= 0;
            if (ends) {
                if (i > start) {
                    words.add(text.subSequence(start, i).toString());
                }
                start = i + 1;
            }
        }
        return words;
    }
}
