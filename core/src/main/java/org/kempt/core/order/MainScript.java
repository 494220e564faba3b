package org.kempt.core.order;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The script in which most names of a list begin. Where names of another script belong among them nobody has agreed:
 * people put them first, last, or where their transcription would stand.
 */
final class MainScript {
    private final @Nullable UnicodeScript script;

    private MainScript(@Nullable UnicodeScript script) {
        this.script = script;
    }

    static MainScript of(List<String> names) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        for (String name : names) {
            UnicodeScript script = scriptOf(name);
            if (script != null) {
                counts.merge(script, 1, Integer::sum);
            }
        }
        UnicodeScript main = null;
        for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
            if (main == null || count.getValue() > counts.getOrDefault(main, 0)) {
                main = count.getKey();
            }
        }
        return new MainScript(main);
    }

    /** Returns whether {@code name} begins in this script, or has no letter at all. */
    boolean includes(String name) {
        UnicodeScript other = scriptOf(name);
        return other == null || other == script;
    }

    private static @Nullable UnicodeScript scriptOf(String name) {
        int i = 0;
        while (i < name.length()) {
            int c = name.codePointAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                return UnicodeScript.LATIN;
            }
            if (Character.isLetter(c)) {
                UnicodeScript script = UnicodeScript.of(c);
                return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED ? null : script;
            }
            i += Character.charCount(c);
        }
        return null;
    }
}
