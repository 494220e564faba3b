package org.kempt.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Lists the files below a folder. In a Git work tree Git itself says which, so that everything that it ignores is left
 * out, whatever file says so. Hidden folders and {@code node_modules} are left out in any case.
 */
public final class FolderListing {
    private static final String PACKAGES = "node_modules";

    private FolderListing() {}

    /**
     * Returns the files below {@code folder}, relative to it, in order of their paths.
     *
     * @param folder an absolute path
     * @param failures takes each folder or file that cannot be looked at
     * @throws IOException if the folder itself cannot be read
     */
    public static Collection<Path> of(Path folder, BiConsumer<Path, IOException> failures) throws IOException {
        Optional<SortedSet<Path>> listed = GitCommand.workTree(folder).isPresent() ? byGit(folder) : Optional.empty();
        return listed.isPresent() ? listed.get() : byWalking(folder, failures);
    }

    /** Returns what Git tracks or would add; empty where Git is missing or fails, or ignores the folder itself. */
    private static Optional<SortedSet<Path>> byGit(Path folder) {
        Optional<String> output = GitCommand.run(folder, "ls-files", "-co", "--exclude-standard", "-z");
        // Who names a folder that Git ignores as a whole means what is in it.
        if (output.isEmpty() || (output.get().isEmpty() && isIgnored(folder))) {
            return Optional.empty();
        }
        SortedSet<Path> files = new TreeSet<>();
        try {
            for (String name : output.get().split("\0", -1)) {
                Path file = Path.of(name);
                if (!name.isEmpty() && !isLeftOut(file) && Files.isRegularFile(folder.resolve(file))) {
                    files.add(file);
                }
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        return Optional.of(files);
    }

    private static boolean isIgnored(Path folder) {
        return GitCommand.run(folder, "check-ignore", "--quiet", ".").isPresent();
    }

    private static boolean isLeftOut(Path file) {
        Path folders = file.getParent();
        if (folders != null) {
            for (Path folder : folders) {
                if (isLeftOutFolder(folder.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLeftOutFolder(String name) {
        return name.startsWith(".") || name.equals(PACKAGES);
    }

    private static SortedSet<Path> byWalking(Path folder, BiConsumer<Path, IOException> failures) throws IOException {
        SortedSet<Path> files = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                boolean leftOut = !visited.equals(folder)
                        && isLeftOutFolder(visited.getFileName().toString());
                return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() || Files.isRegularFile(file)) {
                    files.add(folder.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (file.equals(folder)) {
                    throw failure;
                }
                failures.accept(folder.relativize(file), failure);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
