package org.kempt.core.config;

import java.util.Locale;
import org.kempt.core.document.Section;
import org.kempt.core.text.Wildcards;

/**
 * Names the sections that an override is for: by a title, or by the titles from some section above down to it, joined by
 * slashes. {@code *} stands for any characters; case does not count.
 *
 * @param pattern the pattern as it is written
 * @param file the {@linkplain ConfigurationText#name() name} of the configuration it is in
 * @param line line in the configuration, from 1
 * @param column column in the configuration, from 1, in code points
 */
public record SectionPattern(String pattern, String file, int line, int column) {

    /** Returns whether the pattern names a section itself; the preamble has no name. */
    boolean fits(Section section) {
        if (section.heading().isEmpty()) {
            return false;
        }
        String folded = fold(pattern);
        if (Wildcards.match(folded, fold(section.title()))) {
            return true;
        }
        if (folded.indexOf('/') < 0) {
            return false;
        }
        String path = fold(section.path());
        for (int start = 0; start >= 0; start = nextTitle(path, start)) {
            if (Wildcards.match(folded, path.substring(start))) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the next title of a path begins, or -1. */
    private static int nextTitle(String path, int start) {
        int slash = path.indexOf('/', start);
        return slash < 0 ? -1 : slash + 1;
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
