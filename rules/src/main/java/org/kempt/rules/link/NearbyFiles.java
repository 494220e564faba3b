package org.kempt.rules.link;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.repository.Repository;
import org.kempt.core.text.Spelling;

/** Finds the file that a link with a wrong path was probably meant for. */
final class NearbyFiles {
    /** Where GitHub looks for the files of a project; they move between these. */
    private static final List<String> FOLDERS = List.of("", ".github", "docs");

    private final Repository repository;

    NearbyFiles(Repository repository) {
        this.repository = repository;
    }

    /** Returns the path that differs in nothing but upper and lower case, or null. */
    @Nullable
    String inOtherCase(List<String> names) {
        String path = "";
        for (String name : names) {
            List<String> siblings = repository.names(path);
            String found = siblings.contains(name) ? name : sameLetters(siblings, name);
            if (found == null) {
                return null;
            }
            path = child(path, found);
        }
        return path;
    }

    private static @Nullable String sameLetters(List<String> siblings, String name) {
        return siblings.stream()
                .filter(sibling -> sibling.equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** Returns the path of a file with a similar name in the same folder, or of one with the same name elsewhere, or null. */
    @Nullable
    String similar(List<String> names) {
        String folder = inOtherCase(names.subList(0, names.size() - 1));
        String name = names.get(names.size() - 1);
        if (folder != null) {
            Optional<String> closest = Spelling.closest(name, repository.names(folder));
            if (closest.isPresent()) {
                return child(folder, closest.get());
            }
        }
        for (String other : FOLDERS) {
            String found = sameLetters(repository.names(other), name);
            if (found != null) {
                return child(other, found);
            }
        }
        return null;
    }

    private static String child(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
