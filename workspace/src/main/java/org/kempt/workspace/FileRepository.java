package org.kempt.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kempt.core.repository.Repository;

/**
 * The files round a list on the disk: those of the Git work tree in which it lies, or where there is none those of its
 * folder. Nothing outside is looked at, nor through a symbolic link that leads there. What was looked up is kept, so an
 * instance serves one run over one list, on one thread.
 */
public final class FileRepository implements Repository {
    /** More than any licence; a rule has no use for more. */
    static final int MOST_BYTES = 256 * 1024;

    private final Path list;
    private @Nullable Place place;
    private @Nullable Boolean whole;
    private final Map<String, List<String>> names = new HashMap<>();

    /**
     * Where the list lies.
     *
     * @param root the folder of all files, without symbolic links
     * @param list the path of the list below it
     * @param isWorkTree whether the root is that of a Git work tree
     */
    private record Place(Path root, Path list, boolean isWorkTree) {}

    private FileRepository(Path list) {
        this.list = list;
    }

    /**
     * Returns the files round a list.
     *
     * @param list an absolute path; there need not be such a file
     */
    public static Repository around(Path list) {
        return new FileRepository(list);
    }

    @Override
    public Optional<String> list() {
        return place().map(found ->
                found.list().toString().replace(found.list().getFileSystem().getSeparator(), "/"));
    }

    /** A sparse checkout leaves out files on purpose. */
    @Override
    public boolean isWhole() {
        Boolean known = whole;
        if (known == null) {
            known = place().filter(Place::isWorkTree)
                    .map(found -> !isSparse(found.root()))
                    .orElse(false);
            whole = known;
        }
        return known;
    }

    private static boolean isSparse(Path root) {
        return GitCommand.run(root, "config", "--type=bool", "core.sparseCheckout")
                .filter(value -> value.strip().equals("true"))
                .isPresent();
    }

    /**
     * Looks at names and not at files, since a disk may hold lower and upper case for the same where GitHub does not. Git
     * keeps no empty folders: one in a work tree is a submodule that was not fetched, and may hold anything.
     */
    @Override
    public boolean exists(String path) {
        String folder = "";
        for (String name : path.split("/", -1)) {
            List<String> siblings = names(folder);
            if (Collections.binarySearch(siblings, name) < 0) {
                return siblings.isEmpty() && !folder.isEmpty() && isFolder(folder);
            }
            folder = folder.isEmpty() ? name : folder + "/" + name;
        }
        return true;
    }

    @Override
    public List<String> names(String folder) {
        return names.computeIfAbsent(
                folder, path -> resolve(path).map(FileRepository::read).orElse(List.of()));
    }

    private static List<String> read(Path folder) {
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = child.getFileName().toString();
                if (!name.equals(GitCommand.MARK)) {
                    found.add(name);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        Collections.sort(found);
        return List.copyOf(found);
    }

    private boolean isFolder(String path) {
        return resolve(path).filter(Files::isDirectory).isPresent();
    }

    /** Bytes that are no UTF-8 become replacement characters: a rule looks for words that it knows. */
    @Override
    public Optional<String> text(String path) {
        Optional<Path> file = resolve(path).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The clone of the last few commits only does not know the first. */
    @Override
    public Optional<Duration> age() {
        Optional<Path> root = place().filter(Place::isWorkTree).map(Place::root);
        boolean complete = root.flatMap(at -> GitCommand.run(at, "rev-parse", "--is-shallow-repository"))
                .filter(answer -> answer.strip().equals("false"))
                .isPresent();
        return complete
                ? root.flatMap(at -> GitCommand.run(at, "log", "--max-parents=0", "--format=%ct", "HEAD"))
                        .flatMap(FileRepository::earliest)
                        .map(first -> Duration.between(first, Instant.now()))
                : Optional.empty();
    }

    /** Returns the earliest of several times: joined histories have several first commits. */
    private static Optional<Instant> earliest(String seconds) {
        return seconds.lines()
                .map(line -> Instant.ofEpochSecond(Long.parseLong(line.strip())))
                .min(Instant::compareTo);
    }

    /** Returns what a path means; empty where there is no such thing inside of the repository. */
    private Optional<Path> resolve(String path) {
        return place().flatMap(found -> {
            try {
                Path real = found.root().resolve(path).toRealPath();
                return real.startsWith(found.root()) ? Optional.of(real) : Optional.empty();
            } catch (IOException | InvalidPathException e) {
                return Optional.empty();
            }
        });
    }

    private Optional<Place> place() {
        Place known = place;
        if (known == null) {
            known = find(list);
            place = known;
        }
        return Optional.ofNullable(known);
    }

    private static @Nullable Place find(Path list) {
        Path folder = list.getParent();
        Path name = list.getFileName();
        if (folder == null || name == null) {
            return null;
        }
        try {
            Path real = folder.toRealPath();
            Optional<Path> workTree = GitCommand.workTree(real);
            Path root = workTree.orElse(real);
            return new Place(root, root.relativize(real.resolve(name)), workTree.isPresent());
        } catch (IOException e) {
            return null;
        }
    }
}
