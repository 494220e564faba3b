package org.kempt.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds in a repository what says how its list is to be written, besides the list. */
final class InitSources {
    private static final List<String> MARKDOWNLINT = List.of(
            ".markdownlint-cli2.jsonc",
            ".markdownlint-cli2.yaml",
            ".markdownlint.jsonc",
            ".markdownlint.json",
            ".markdownlint.yaml",
            ".markdownlint.yml");
    private static final List<String> REMARK =
            List.of(".remarkrc", ".remarkrc.json", ".remarkrc.yaml", ".remarkrc.yml");
    private static final List<String> PROGRAMS = List.of(
            ".remarkrc.js", ".remarkrc.mjs", ".remarkrc.cjs", ".markdownlint-cli2.mjs", ".markdownlint-cli2.cjs");
    private static final List<String> GUIDELINE_FOLDERS = List.of(".", ".github", "docs");

    private final Path folder;

    InitSources(Path folder) {
        this.folder = folder;
    }

    List<Path> markdownlint() {
        return existing(MARKDOWNLINT);
    }

    List<Path> remark() {
        return existing(REMARK);
    }

    /** Returns configurations that only their own linter can run. */
    List<Path> programs() {
        return existing(PROGRAMS);
    }

    /** Returns texts for contributors, at the places where GitHub looks for them. */
    List<Path> guidelines() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String name : GUIDELINE_FOLDERS) {
            find(folder.resolve(name), "contributing.md").ifPresent(found::add);
        }
        return found;
    }

    private List<Path> existing(List<String> names) {
        return names.stream().map(folder::resolve).filter(Files::isRegularFile).toList();
    }

    /** Returns the file of a name, whatever its case; the first by name where there are several. */
    static Optional<Path> find(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().equalsIgnoreCase(name))
                    .filter(Files::isRegularFile)
                    .min(Path::compareTo);
        }
    }
}
