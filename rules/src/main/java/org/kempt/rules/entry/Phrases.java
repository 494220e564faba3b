package org.kempt.rules.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kempt.core.document.Characters;

/** Words and phrases to look for, whatever their case; a space in a phrase stands for a hyphen, too, and the other way round. */
final class Phrases {
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /** Takes {@code phrases} but for those in {@code except}, which are in lower case. */
    Phrases(Collection<String> phrases, Collection<String> except) {
        for (String phrase : phrases) {
            String lower = phrase.strip().toLowerCase(Locale.ROOT);
            if (!lower.isEmpty() && !except.contains(lower)) {
                byFirst.computeIfAbsent(lower.charAt(0), first -> new ArrayList<>())
                        .add(lower);
            }
        }
    }

    /** Returns where the longest phrase that begins at {@code offset} ends, no later than {@code to}; -1 for none. */
    int end(String text, int offset, int to) {
        if (offset > 0 && joins(text.charAt(offset - 1))) {
            return -1;
        }
        int longest = -1;
        for (String phrase : byFirst.getOrDefault(Character.toLowerCase(text.charAt(offset)), List.of())) {
            int end = offset + phrase.length();
            if (end > longest && end <= to && isAt(phrase, text, offset) && !continues(text, end)) {
                longest = end;
            }
        }
        return longest;
    }

    private static boolean isAt(String phrase, String text, int offset) {
        for (int i = 0; i < phrase.length(); i++) {
            char wanted = phrase.charAt(i);
            char found = text.charAt(offset + i);
            boolean same = isGap(wanted) ? isGap(found) : Character.toLowerCase(found) == wanted;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGap(char c) {
        return Characters.isSpace(c) || Characters.isDash(c);
    }

    private static boolean joins(char before) {
        return Character.isLetterOrDigit(before) || "-_/.@#'’&".indexOf(before) >= 0;
    }

    private static boolean continues(String text, int end) {
        return end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_');
    }
}
