package org.kempt.workspace;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The index that Git names to its hooks. While {@code git commit --all} or {@code git commit FILE} runs, what the commit will hold is not
 * in the index of the repository but in one beside it, which takes its place only once the hooks agree.
 */
final class HookIndex {
    /** The environment variable in which Git hands it over. */
    static final String VARIABLE = "GIT_INDEX_FILE";

    private HookIndex() {}

    /** Returns the index that is meant for a work tree, if Kempt runs as a hook of its repository. */
    static Optional<Path> of(Path root) {
        return of(root, System.getenv(VARIABLE));
    }

    /**
     * Returns the index that {@code named} is, where it lies in the Git folder of a work tree: one of another repository says
     * nothing of this.
     */
    static Optional<Path> of(Path root, @Nullable String named) {
        if (named == null || named.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> gitFolder = GitCommand.run(root, "rev-parse", "--absolute-git-dir");
        if (gitFolder.isEmpty()) {
            return Optional.empty();
        }
        try {
            // Git starts hooks at the root of the work tree and names the file from there.
            Path index = root.resolve(named).normalize();
            Path folder = Path.of(gitFolder.get().strip()).normalize();
            return folder.equals(index.getParent()) && Files.isRegularFile(index)
                    ? Optional.of(index)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
