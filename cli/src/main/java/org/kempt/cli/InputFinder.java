package org.kempt.cli;

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
import org.kempt.core.config.Configuration;

/** Finds the files that paths on the command line name, each once. */
final class InputFinder {
    /** Stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_NAME = "<stdin>";

    private final Surroundings surroundings;
    private final ConfigurationFinder configurations;
    private final String standardInputName;
    private final Console console;
    private final List<InputFile> files = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private boolean standardInputSeen;

    InputFinder(
            Surroundings surroundings,
            ConfigurationFinder configurations,
            Optional<String> standardInputName,
            Console console) {
        this.surroundings = surroundings;
        this.configurations = configurations;
        this.standardInputName = standardInputName.orElse(STANDARD_INPUT_NAME);
        this.console = console;
    }

    /**
     * Returns the files in the order of the operands; those of a folder in order of their paths. What cannot be found is
     * said on the console.
     *
     * @param operands paths of files and folders, {@code -} for standard input; the current folder where there is none
     * @throws IOException if the console cannot be written to
     */
    List<InputFile> find(List<String> operands) throws IOException {
        for (String operand : operands.isEmpty() ? List.of(".") : operands) {
            if (operand.equals(STANDARD_INPUT)) {
                addStandardInput();
            } else {
                add(operand);
            }
        }
        return files;
    }

    private void addStandardInput() throws IOException {
        if (standardInputSeen) {
            return;
        }
        standardInputSeen = true;
        Path folder = surroundings.directory();
        Optional<Path> file = Optional.empty();
        if (!standardInputName.equals(STANDARD_INPUT_NAME)) {
            try {
                file = Optional.of(resolve(standardInputName));
                folder = folder(file.get());
            } catch (InvalidPathException e) {
                console.problem(standardInputName + ": not a path: " + e.getReason());
                return;
            }
        }
        Optional<ConfigurationFinder.Found> found = configurations.of(folder);
        if (found.isPresent()) {
            console.detail(standardInputName + ": configured by " + found.get().origin());
            Configuration configuration =
                    file.map(found.get()::of).orElse(found.get().configuration());
            files.add(InputFile.standardInput(standardInputName, file, surroundings.in(), configuration));
        }
    }

    private void add(String operand) throws IOException {
        Path path;
        try {
            path = resolve(operand);
        } catch (InvalidPathException e) {
            console.problem(operand + ": not a path: " + e.getReason());
            return;
        }
        if (operand.isEmpty() || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            console.problem(operand + ": no such file or folder; check the path");
        } else if (Files.isDirectory(path)) {
            addFolder(operand, path);
        } else {
            configurationOf(operand, path).ifPresent(found -> add(operand, path, found));
        }
    }

    private void addFolder(String operand, Path folder) throws IOException {
        Collection<Path> listed;
        Map<Path, IOException> failures = new LinkedHashMap<>();
        try {
            listed = FolderListing.of(folder, failures::put);
        } catch (IOException e) {
            console.problem(operand + ": " + Failures.reading(e), e);
            return;
        }
        for (Map.Entry<Path, IOException> failure : failures.entrySet()) {
            String name = below(operand, failure.getKey());
            console.problem(name + ": " + Failures.reading(failure.getValue()), failure.getValue());
        }
        boolean any = false;
        for (Path relative : listed) {
            Path file = folder.resolve(relative);
            Optional<ConfigurationFinder.Found> found = configurations.of(folder(file));
            boolean taken = found.isEmpty() || found.get().patterns().takes(file.normalize());
            any |= taken;
            if (taken && found.isPresent()) {
                String name = below(operand, relative);
                console.detail(name + ": configured by " + found.get().origin());
                add(name, file, found.get());
            }
        }
        if (!any) {
            console.problem(operand + ": no Markdown files (*.md, *.markdown) in this folder; name the files to read");
        }
    }

    private static String below(String operand, Path relative) {
        return operand.equals(".")
                ? relative.toString()
                : Path.of(operand).resolve(relative).toString();
    }

    private Optional<ConfigurationFinder.Found> configurationOf(String name, Path file) throws IOException {
        Optional<ConfigurationFinder.Found> found = configurations.of(folder(file));
        if (found.isPresent()) {
            console.detail(name + ": configured by " + found.get().origin());
        }
        return found;
    }

    private void add(String name, Path file, ConfigurationFinder.Found found) {
        if (seen.add(real(file))) {
            files.add(InputFile.of(name, file, found.of(file)));
        }
    }

    private Path resolve(String path) {
        return surroundings.directory().resolve(path);
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
