package org.kempt.core;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kempt.core.source.MalformedSourceException;
import org.kempt.core.source.SourceText;

/**
 * Real lists and labels that lie beside the project's own folder on its developers' machines; they are licensed
 * variously and so are no part of it. A test that uses them is skipped, and says so, where they are absent.
 */
public final class SharedLists {
    private static final Path FOLDER = Path.of(System.getProperty("kempt.shared", "../../shared"))
            .toAbsolutePath()
            .normalize();

    private SharedLists() {}

    /** Returns a file or folder below the shared folder; skips the calling test where it is absent. */
    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "no `shared/" + name + "` beside the project: the real lists are not tested");
        return file;
    }

    /** Returns all real lists in order of their names. */
    public static List<Path> all() {
        try (Stream<Path> files = Files.list(file("lists"))) {
            return files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a real list. */
    public static SourceText read(Path path) {
        try {
            return SourceText.decode(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedSourceException e) {
            throw new IllegalStateException(path + ": " + e.getMessage(), e);
        }
    }
}
