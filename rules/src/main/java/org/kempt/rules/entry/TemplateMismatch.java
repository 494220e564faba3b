package org.kempt.rules.entry;

import java.util.List;
import org.kempt.core.pattern.PatternProgram.Progress;
import org.kempt.rules.entry.EntryTemplate.Part;

/**
 * Where an entry differs from a template.
 *
 * @param template the template
 * @param line the entry
 * @param progress how far the entry went along
 */
record TemplateMismatch(EntryTemplate template, EntryLine line, Progress progress) {
    private static final int LONGEST_WORD = 30;

    /** Returns how much of the entry goes along with the template, in UTF-16 units. */
    int offset() {
        if (isTooLong()) {
            return progress.matched();
        }
        int part = Math.max(0, progress.part());
        // Any text goes along with a free placeholder; what comes after it is missing at the end.
        boolean afterAnyText = part > 0 && template.parts().get(part - 1).isFree();
        return afterAnyText ? progress.last() : progress.first();
    }

    /**
     * Returns whether an entry matched the template and then went on. One that goes on in words rather lacks the period or
     * whatever else the template has at its end, and is not too long.
     */
    private boolean isTooLong() {
        int matched = progress.matched();
        if (matched < progress.first() || matched < 0) {
            return false;
        }
        String rest = line.text().substring(matched).strip();
        return rest.isEmpty() || !Character.isLetterOrDigit(rest.codePointAt(0));
    }

    /** Returns the offset after the first word that differs; no more than some characters of it. */
    int end() {
        String text = line.text();
        int start = offset();
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        int close = end < text.length() && text.charAt(end) == '[' ? text.indexOf(']', end) : -1;
        if (close > 0) {
            end = close + 1;
        }
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        int characters = Math.min(LONGEST_WORD, text.codePointCount(start, end));
        return text.offsetByCodePoints(start, characters);
    }

    /** Returns what differs, for an entry that is called {@code name}. */
    String message(String name) {
        String found = line.text().substring(offset(), end()).strip().replace('`', '\'');
        List<Part> parts = template.parts();
        int part = Math.max(0, progress.part());
        boolean tooLong = isTooLong();
        String place = place(tooLong ? part + 1 : part);
        String wanted = parts.get(part).wanted();
        if (place.isEmpty()) {
            return name + " begins with `" + found + "`, but the template with " + wanted;
        }
        String after = "After the " + place + " of " + name;
        if (tooLong) {
            return after + " comes `" + found + "`, but the template ends there";
        }
        return found.isEmpty()
                ? after + " " + wanted + " is missing"
                : after + " comes `" + found + "`, but the template has " + wanted;
    }

    /** Returns what the last placeholder before a part stands for; empty where there is none. */
    private String place(int part) {
        for (int i = part - 1; i >= 0; i--) {
            String name = template.parts().get(i).name();
            if (!name.isEmpty()) {
                return name.equals("url") ? "address" : name;
            }
        }
        return "";
    }
}
