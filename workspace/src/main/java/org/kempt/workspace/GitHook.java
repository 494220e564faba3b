package org.kempt.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The hook that Git runs before each commit to a repository. */
public final class GitHook {
    private static final String NAME = "pre-commit";

    private final Path hooks;
    private final Path file;
    private final boolean shared;

    private GitHook(Path hooks, boolean shared) {
        this.hooks = hooks;
        this.file = hooks.resolve(NAME);
        this.shared = shared;
    }

    /** Thrown where a repository has no place for a hook, or the place is taken. The message says what to do. */
    public static final class UnusablePlaceException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusablePlaceException(String message) {
            super(message);
        }
    }

    /**
     * Returns the place of the hook for the work tree in which a folder lies, as Git itself says it.
     *
     * @param folder an absolute path
     * @throws UnusablePlaceException if there is none that is this repository's alone
     */
    public static GitHook of(Path folder) throws UnusablePlaceException {
        Path root = ask(folder, folder, "--show-toplevel")
                .orElseThrow(() -> new UnusablePlaceException(
                        "this folder is in no work tree of Git that Git trusts; `git status` says why"));
        Path repository = ask(root, root, "--git-common-dir")
                .orElseThrow(() -> new UnusablePlaceException("`git rev-parse --git-common-dir` fails here"));
        Path hooks = ask(root, root, "--git-path", "hooks")
                .orElseThrow(() -> new UnusablePlaceException("`git rev-parse --git-path hooks` fails here"));
        boolean own = hooks.startsWith(repository);
        if (!own && !hooks.startsWith(root)) {
            throw new UnusablePlaceException("Git is told by core.hooksPath to take its hooks from " + hooks
                    + ", which is not this repository's alone; add `kempt check --staged || exit 1` to the file "
                    + NAME + " there yourself");
        }
        return new GitHook(hooks, !own);
    }

    private static Optional<Path> ask(Path folder, Path base, String... question) {
        String[] arguments = new String[question.length + 1];
        arguments[0] = "rev-parse";
        System.arraycopy(question, 0, arguments, 1, question.length);
        try {
            return GitCommand.run(folder, arguments)
                    .map(answer -> answer.replaceFirst("\\R\\z", ""))
                    .filter(answer -> !answer.isEmpty())
                    .map(answer -> base.resolve(answer).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the hook's file, an absolute path. */
    public Path file() {
        return file;
    }

    /** Returns whether the hook lies among the files of the work tree, which others get, too. */
    public boolean isShared() {
        return shared;
    }

    /** Returns whether the hook is there with this text. */
    public boolean holds(String text) {
        try {
            return Files.isRegularFile(file) && Files.readString(file).equals(text);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes the hook. One that is there, whatever it is, is left as it is.
     *
     * @throws UnusablePlaceException if one is there
     * @throws WriteException if it cannot be written; there is then none
     */
    public void write(String text) throws UnusablePlaceException, WriteException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw taken();
        }
        try {
            Path folder = Files.createDirectories(hooks);
            // Complete and executable before it has its name, so that no commit meets half of it.
            Path temporary = Files.createTempFile(folder, ".kempt", ".tmp");
            try {
                Files.write(temporary, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.TRUNCATE_EXISTING);
                makeExecutable(temporary);
                place(temporary);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new WriteException("cannot be written: " + Failures.reason(e), e);
        }
    }

    /** Gives the file its name, unless something has taken that name by now; a move would replace it. */
    private void place(Path temporary) throws IOException, UnusablePlaceException {
        try {
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException e) {
            throw taken();
        } catch (IOException | UnsupportedOperationException e) {
            // Not every file system has links.
            Files.copy(temporary, file, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void makeExecutable(Path hook) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(hook, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private UnusablePlaceException taken() {
        return new UnusablePlaceException(
                file + " is there already and stays as it is; add `kempt check --staged || exit 1`"
                        + " to it yourself, or remove it first");
    }
}
