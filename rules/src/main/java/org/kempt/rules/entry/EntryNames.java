package org.kempt.rules.entry;

import org.kempt.core.document.Entry;
import org.kempt.core.source.SourceText;

/** How messages call entries. */
final class EntryNames {
    private static final int LONGEST = 60;

    private EntryNames() {}

    /** Returns the name in backticks, or what stands for it where there is none. */
    static String quoted(Entry entry) {
        return entry.name().isEmpty() ? "this entry" : "`" + shortened(entry.name()) + "`";
    }

    /** Returns where an entry is: its line, and its section where that has a title. */
    static String place(SourceText source, Entry entry) {
        String title = entry.section().title();
        String line = "line " + source.line(entry.range().start());
        return title.isEmpty() ? line : line + ", section `" + shortened(title) + "`";
    }

    /** Returns at most 60 characters of a text for a message. */
    static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
