package org.kempt.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kempt.core.config.Configuration;

/** Finds the lists that paths name, each once, with their configurations. For one run, on one thread. */
public final class InputFinder {
    /** Stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final Path directory;
    private final ConfigurationFinder configurations;
    private final Messages messages;
    private final List<InputFile> files = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private FilePatternMatcher limit = FilePatternMatcher.ANY;
    private boolean forceExclude;
    private @Nullable StandardInput standardInput;

    /**
     * Creates a finder.
     *
     * @param directory the folder from which paths are meant, an absolute path
     */
    public InputFinder(Path directory, ConfigurationFinder configurations, Messages messages) {
        this.directory = directory;
        this.configurations = configurations;
        this.messages = messages;
    }

    /** Has {@link #STANDARD_INPUT} among the paths stand for a list; without this it is a file like any other. */
    public InputFinder withStandardInput(StandardInput input) {
        this.standardInput = input;
        return this;
    }

    /**
     * Has patterns say which files of a folder are looked at: those to include stand in place of the configurations', those to
     * exclude beside them.
     */
    public InputFinder limitedTo(FilePatternMatcher patterns) {
        this.limit = patterns;
        return this;
    }

    /** Has files left out that the configurations exclude, also where a path names one. */
    public InputFinder forcingExclude(boolean force) {
        this.forceExclude = force;
        return this;
    }

    /**
     * Returns the files in the order of the paths; those of a folder in order of theirs. What cannot be found is said.
     *
     * @param paths files and folders; none stands for the folder from which paths are meant
     * @throws IOException if it cannot be said what is wrong
     */
    public List<InputFile> find(List<String> paths) throws IOException {
        boolean standardInputSeen = false;
        for (String path : paths.isEmpty() ? List.of(".") : paths) {
            if (path.equals(STANDARD_INPUT) && standardInput != null) {
                if (!standardInputSeen) {
                    standardInputSeen = true;
                    add(standardInput);
                }
            } else {
                add(path);
            }
        }
        return files;
    }

    private void add(StandardInput input) throws IOException {
        String name = input.shownName();
        Path folder = directory;
        Optional<Path> file = Optional.empty();
        if (input.name().isPresent()) {
            try {
                file = Optional.of(resolve(name));
                folder = folder(file.get());
            } catch (InvalidPathException e) {
                messages.problem(name + ": not a path: " + e.getReason());
                return;
            }
        }
        Optional<ConfigurationFinder.Found> found = configurations.of(folder);
        if (found.isPresent()) {
            messages.detail(name + ": configured by " + found.get().origin());
            Configuration configuration =
                    file.map(found.get()::of).orElse(found.get().configuration());
            files.add(InputFile.standardInput(name, file, input.stream(), configuration));
        }
    }

    private void add(String operand) throws IOException {
        Path path;
        try {
            path = resolve(operand);
        } catch (InvalidPathException e) {
            messages.problem(operand + ": not a path: " + e.getReason());
            return;
        }
        if (operand.isEmpty() || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            messages.problem(operand + ": no such file or folder; check the path");
        } else if (Files.isDirectory(path)) {
            addFolder(operand, path);
        } else {
            addFile(operand, path);
        }
    }

    private void addFolder(String operand, Path folder) throws IOException {
        Collection<Path> listed;
        Map<Path, IOException> failures = new LinkedHashMap<>();
        try {
            listed = FolderListing.of(folder, failures::put);
        } catch (IOException e) {
            messages.problem(operand + ": " + Failures.reading(e), e);
            return;
        }
        for (Map.Entry<Path, IOException> failure : failures.entrySet()) {
            String name = below(operand, failure.getKey());
            messages.problem(name + ": " + Failures.reading(failure.getValue()), failure.getValue());
        }
        boolean any = false;
        for (Path relative : listed) {
            Path file = folder.resolve(relative);
            Optional<ConfigurationFinder.Found> found = configurations.of(folder(file));
            boolean taken =
                    found.isEmpty() || limit.takes(file.normalize(), found.get().patterns());
            any |= taken;
            if (taken && found.isPresent()) {
                String name = below(operand, relative);
                messages.detail(name + ": configured by " + found.get().origin());
                add(name, file, found.get());
            }
        }
        if (!any) {
            messages.problem(operand + ": no Markdown files (*.md, *.markdown) in this folder; name the files to read");
        }
    }

    private static String below(String operand, Path relative) {
        return operand.equals(".")
                ? relative.toString()
                : Path.of(operand).resolve(relative).toString();
    }

    private void addFile(String name, Path file) throws IOException {
        Optional<ConfigurationFinder.Found> found = configurations.of(folder(file));
        if (found.isEmpty()) {
            return;
        }
        String origin = found.get().origin();
        if (forceExclude && found.get().patterns().excludes(file.normalize())) {
            messages.detail(name + ": left out, as " + origin + " excludes it");
        } else {
            messages.detail(name + ": configured by " + origin);
            add(name, file, found.get());
        }
    }

    private void add(String name, Path file, ConfigurationFinder.Found found) {
        if (seen.add(real(file))) {
            files.add(InputFile.of(name, file, found.of(file)));
        }
    }

    private Path resolve(String path) {
        return directory.resolve(path);
    }

    private static Path folder(Path file) {
        Path normal = file.normalize();
        Path parent = normal.getParent();
        return parent == null ? normal : parent;
    }

    /** Returns the file itself behind symbolic links, by which one is known that has two names. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            // Reading it will say what is wrong.
            return file;
        }
    }
}
