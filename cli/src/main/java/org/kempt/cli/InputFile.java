package org.kempt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.config.Configuration;
import org.kempt.core.repository.Repository;

/** A list to look at: a file, or standard input. */
final class InputFile {
    private final String name;
    private final @Nullable Path file;
    private final @Nullable InputStream stream;
    private final Configuration configuration;
    private final Repository repository;

    private InputFile(
            String name,
            @Nullable Path file,
            @Nullable InputStream stream,
            Configuration configuration,
            Repository repository) {
        this.name = name;
        this.file = file;
        this.stream = stream;
        this.configuration = configuration;
        this.repository = repository;
    }

    static InputFile of(String name, Path file, Configuration configuration) {
        return new InputFile(name, file, null, configuration, FileRepository.around(file));
    }

    /**
     * Returns standard input as a list.
     *
     * @param meant the file that it is meant as; empty where it has no name
     */
    static InputFile standardInput(String name, Optional<Path> meant, InputStream in, Configuration configuration) {
        Repository repository = meant.map(FileRepository::around).orElse(Repository.unknown());
        return new InputFile(name, null, in, configuration, repository);
    }

    /** Returns the path as the user wrote it, or below the folder that the user wrote. */
    String name() {
        return name;
    }

    /** Returns the file; empty for standard input. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    Configuration configuration() {
        return configuration;
    }

    /** Returns the files round the list, for one run over it. */
    Repository repository() {
        return repository;
    }

    byte[] read() throws IOException {
        if (stream != null) {
            return stream.readAllBytes();
        }
        if (file == null) {
            throw new IllegalStateException("neither file nor stream");
        }
        return Files.readAllBytes(file);
    }
}
