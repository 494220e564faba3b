package org.kempt.rules.guideline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kempt.core.document.Document;
import org.kempt.core.document.Heading;
import org.kempt.core.repository.Repository;
import org.kempt.core.source.SourceRange;

/** The list that a repository is made for: its readme. The guideline says nothing of other files. */
final class MainList {
    private static final List<String> NAMES = List.of("readme.md", "readme.markdown", "readme");

    private MainList() {}

    /**
     * Returns whether the list is that of its repository. Where not all files of the repository are known, and its name
     * says nothing for that, any list is.
     */
    static boolean isAt(Repository repository) {
        Optional<String> path = repository.list();
        if (path.isEmpty() || !repository.isWhole()) {
            return true;
        }
        String lower = path.get().toLowerCase(Locale.ROOT);
        return ProjectFiles.FOLDERS.stream()
                .map(folder -> folder.isEmpty() ? "" : folder + "/")
                .anyMatch(folder -> lower.startsWith(folder) && NAMES.contains(lower.substring(folder.length())));
    }

    /** Returns where to report what the list lacks: at its title, or where it has no heading at its first character. */
    static SourceRange place(Document document) {
        return document.headings().stream().findFirst().map(Heading::range).orElse(SourceRange.at(0));
    }
}
