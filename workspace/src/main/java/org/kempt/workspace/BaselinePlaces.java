package org.kempt.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Finds where the baseline of a list belongs. It does not depend on which configuration a run is told to use. */
final class BaselinePlaces {
    private static final String REPOSITORY = ".git";

    private final Path directory;
    private final Map<Path, Path> byFolder = new HashMap<>();

    BaselinePlaces(Path directory) {
        this.directory = directory.normalize();
    }

    /** Returns where the baseline of a list would be. */
    Path of(Path list) {
        Path folder = list.normalize().getParent();
        return folder == null
                ? directory.resolve(Baselines.NAME)
                : byFolder.computeIfAbsent(folder, this::home).resolve(Baselines.NAME);
    }

    private Path home(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            Path here = at;
            if (ConfigurationFinder.NAMES.stream().anyMatch(name -> Files.exists(here.resolve(name)))
                    || Files.exists(here.resolve(REPOSITORY))) {
                return here;
            }
        }
        return directory;
    }

    /** Returns a path as people would write it, from the folder where they are. */
    String shown(Path file) {
        return (file.startsWith(directory) ? directory.relativize(file) : file).toString();
    }
}
