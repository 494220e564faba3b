package org.kempt.rules.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kempt.core.document.Entry;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;
import org.kempt.core.text.NormalizedUrl;

/** Pages to which entries link that are about different things: a repository of many tools, a paper with its data set. */
final class SharedPages {
    /** So many names for one page are the names of its parts. */
    private static final int FEWEST_PARTS = 3;

    /** Shorter words are mostly articles and prepositions. */
    private static final int SHORTEST_WORD = 4;

    private final SourceText source;
    private final Map<NormalizedUrl, Set<String>> names = new HashMap<>();

    SharedPages(SourceText source) {
        this.source = source;
    }

    /** Takes note of an entry. */
    void add(NormalizedUrl page, Entry entry) {
        names.computeIfAbsent(page, unused -> new HashSet<>()).add(plain(entry.name()));
    }

    /** Returns whether two entries on one page are about different things, as far as can be told from their names. */
    boolean areParts(NormalizedUrl page, Entry entry, Entry other) {
        String name = plain(entry.name());
        String otherName = plain(other.name());
        return !name.equals(otherName)
                && (names.getOrDefault(page, Set.of()).size() >= FEWEST_PARTS
                        || linksAside(entry)
                        || linksAside(other)
                        || isComponent(entry.name(), other.name())
                        || isComponent(other.name(), entry.name()));
    }

    /** Returns whether two names have a word in common, so that they are probably names of the same thing. */
    static boolean areAlike(Entry entry, Entry other) {
        if (plain(entry.name()).equals(plain(other.name()))) {
            return true;
        }
        Set<String> words = words(other.name());
        return words(entry.name()).stream().anyMatch(words::contains);
    }

    /** Returns the words that are long enough to tell something, in lower case. */
    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetterOrDigit(name.charAt(i))) {
                if (i - start >= SHORTEST_WORD) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** {@code Alpha [[paper](url)]} is about Alpha, and the paper may be about more. */
    private boolean linksAside(Entry entry) {
        SourceRange link = entry.link().orElseThrow().range();
        int start = entry.parts().paragraph().start();
        for (int i = start; i < link.start(); i++) {
            if (Character.isLetterOrDigit(source.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The project {@code alpha} has a part {@code alpha-cli}; {@code Alpha 2} is {@code Alpha} again. */
    private static boolean isComponent(String name, String whole) {
        return name.length() > whole.length()
                && !whole.isEmpty()
                && name.indexOf(' ') < 0
                && name.regionMatches(true, 0, whole, 0, whole.length())
                && isJoint(name.charAt(whole.length()));
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '.' || c == '/' || c == '_' || c == ':';
    }

    /** Returns the letters and digits of a name, in lower case. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
