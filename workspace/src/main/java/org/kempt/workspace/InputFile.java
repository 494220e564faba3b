package org.kempt.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.config.Configuration;
import org.kempt.core.repository.Repository;

/** A list to look at: a file, or standard input. */
public final class InputFile {
    private final String name;
    private final @Nullable Path file;
    private final @Nullable Path place;
    private final Content content;
    private final Configuration configuration;
    private final Repository repository;

    /** Where the bytes of a list come from. */
    private interface Content {
        byte[] read() throws IOException;
    }

    private InputFile(
            String name,
            @Nullable Path file,
            @Nullable Path place,
            Content content,
            Configuration configuration,
            Repository repository) {
        this.name = name;
        this.file = file;
        this.place = place;
        this.content = content;
        this.configuration = configuration;
        this.repository = repository;
    }

    /**
     * Returns a file as a list.
     *
     * @param file an absolute path
     */
    public static InputFile of(String name, Path file, Configuration configuration) {
        return new InputFile(
                name, file, file, () -> Files.readAllBytes(file), configuration, FileRepository.around(file));
    }

    /**
     * Returns standard input as a list.
     *
     * @param meant the file that it is meant as; empty where it has no name
     */
    static InputFile standardInput(String name, Optional<Path> meant, InputStream in, Configuration configuration) {
        Repository repository = meant.map(FileRepository::around).orElse(Repository.unknown());
        return new InputFile(name, null, meant.orElse(null), in::readAllBytes, configuration, repository);
    }

    /** Returns the path as the user wrote it, or below the folder that the user wrote. */
    public String name() {
        return name;
    }

    /** Returns the file; empty for standard input. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Returns the file, for standard input the one that it is meant as; empty where that has no name. */
    Optional<Path> place() {
        return Optional.ofNullable(place);
    }

    /**
     * Returns the path from a folder in which a patch will be applied, with slashes; the name for standard input.
     *
     * @param folder an absolute path
     */
    public String pathFrom(Path folder) {
        if (file == null) {
            return name;
        }
        Path path = file.normalize();
        Path from = folder.normalize();
        Path shown = path.startsWith(from) ? from.relativize(path) : path;
        String slashed = shown.toString().replace(path.getFileSystem().getSeparator(), "/");
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** Returns what is configured for the list. */
    public Configuration configuration() {
        return configuration;
    }

    /** Returns the files round the list, for one run over it. */
    public Repository repository() {
        return repository;
    }

    /**
     * Returns the content; standard input can be read but once.
     *
     * @throws IOException if it cannot be read
     */
    public byte[] read() throws IOException {
        return content.read();
    }

    /** Returns the same list with what is staged of it. */
    InputFile staged(byte[] staged) {
        return new InputFile(name, file, place, staged::clone, configuration, repository);
    }

    /**
     * Writes a new content, if the list is a file.
     *
     * @throws WriteException if that is not possible, or the file holds something else than was read; it is then as it was
     */
    public void write(byte[] text) throws WriteException {
        if (file == null) {
            return;
        }
        try {
            if (!Arrays.equals(read(), Files.readAllBytes(file))) {
                throw new WriteException(
                        "holds changes that are not staged, which fixing would overwrite; stage or stash them first");
            }
        } catch (IOException e) {
            throw new WriteException(Failures.reading(e), e);
        }
        AtomicFile.replace(file, text);
    }
}
