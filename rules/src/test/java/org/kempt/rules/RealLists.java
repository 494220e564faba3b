package org.kempt.rules;

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
 * Real lists that lie beside the project's own folder on its developers' machines; they are licensed variously and so are
 * no part of it. A test that uses them is skipped, and says so, where they are absent.
 */
public final class RealLists {
    private static final Path LISTS = Path.of(System.getProperty("kempt.shared", "../../shared"), "lists")
            .toAbsolutePath()
            .normalize();

    private RealLists() {}

    /** Returns all lists in order of their names; skips the calling test where there are none. */
    public static List<Path> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the list of the given file name; skips the calling test where there are no lists. */
    public static Path named(String name) {
        return folder().resolve(name);
    }

    private static Path folder() {
        assumeTrue(Files.isDirectory(LISTS), "no folder `shared` beside the project: the real lists are not tested");
        return LISTS;
    }

    /** Returns the file name of a list. */
    public static String name(Path list) {
        return list.getFileName().toString();
    }

    /** Returns the text of a list. */
    public static SourceText read(Path list) {
        try {
            return SourceText.decode(Files.readAllBytes(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedSourceException e) {
            throw new IllegalStateException(list + ": " + e.getMessage(), e);
        }
    }
}
