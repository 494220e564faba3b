package org.kempt.rules.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.kempt.core.repository.Repository;

/** The files of a project that GitHub knows by their names: licence, guidelines for contributors and the like. */
final class ProjectFiles {
    /** Where GitHub looks for them. */
    static final List<String> FOLDERS = List.of("", ".github", "docs");

    /** What such files are written in, beside plain text. */
    private static final List<String> SUFFIXES = List.of(".md", ".markdown", ".txt", ".rst", ".adoc", ".org", ".html");

    private ProjectFiles() {}

    /**
     * Returns the paths of the files in some folders whose names are accepted.
     *
     * @param names is given each name in lower case and without its suffix
     */
    static List<String> find(Repository repository, List<String> folders, Predicate<String> names) {
        List<String> found = new ArrayList<>();
        for (String folder : folders) {
            for (String name : repository.names(folder)) {
                if (names.test(stem(name))) {
                    found.add(folder.isEmpty() ? name : folder + "/" + name);
                }
            }
        }
        return found;
    }

    private static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SUFFIXES.stream()
                .filter(lower::endsWith)
                .map(suffix -> lower.substring(0, lower.length() - suffix.length()))
                .findFirst()
                .orElse(lower);
    }
}
