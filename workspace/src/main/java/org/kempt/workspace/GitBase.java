package org.kempt.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kempt.core.change.ChangedLines;

/**
 * What a work tree is compared with: a commit of its history. Names are paths from the root of the work tree, with slashes, as
 * Git has them.
 */
final class GitBase {
    /** The tree without files, of which every repository knows. */
    private static final String EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    private final Path root;
    private final String commit;
    private final boolean staged;
    private final Optional<Path> index;
    private final Map<String, String> names;

    private GitBase(Path root, String commit, boolean staged) throws UnknownBaseException {
        this.root = root;
        this.commit = commit;
        this.staged = staged;
        this.index = staged ? HookIndex.of(root) : Optional.empty();
        this.names = changedNames();
    }

    /**
     * Returns the base of a work tree.
     *
     * @throws UnknownBaseException if there is none
     */
    static GitBase of(Path root, ChangeScope scope) throws UnknownBaseException {
        if (GitCommand.run(root, "rev-parse", "--git-dir").isEmpty()) {
            throw new UnknownBaseException(
                    "Git does not run here, or does not trust this repository; `git status` says why");
        }
        String commit =
                scope.since().isPresent() ? forkPoint(root, scope.since().get()) : lastCommit(root);
        return new GitBase(root, commit, scope.staged());
    }

    private static String lastCommit(Path root) {
        return GitCommand.run(root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
                .map(String::strip)
                .orElse(EMPTY_TREE);
    }

    /** Returns the commit in which the present work and a ref have parted. */
    private static String forkPoint(Path root, String ref) throws UnknownBaseException {
        if (ref.equals("HEAD")) {
            // Before the first commit all is new since then; a hook has no better name for what was before.
            return lastCommit(root);
        }
        if (GitCommand.run(root, "rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}")
                .isEmpty()) {
            throw new UnknownBaseException("`" + ref
                    + "` is no commit, branch or tag of this repository; check its name, or" + " fetch it first");
        }
        if (GitCommand.run(root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
                .isEmpty()) {
            throw new UnknownBaseException("there is no commit here yet that could be compared with `" + ref + "`");
        }
        Optional<String> fork = GitCommand.run(root, "merge-base", "--end-of-options", ref, "HEAD");
        if (fork.isPresent()) {
            return fork.get().strip();
        }
        boolean shallow = GitCommand.run(root, "rev-parse", "--is-shallow-repository")
                .filter(answer -> answer.strip().equals("true"))
                .isPresent();
        throw new UnknownBaseException(
                shallow
                        ? "this clone does not go back to where `" + ref
                                + "` and the present work parted; fetch all of its"
                                + " history (`git fetch --unshallow`, or `fetch-depth: 0` in a workflow)"
                        : "`" + ref + "` and the present work have no commit in common");
    }

    /** Returns the files that differ from the commit, each with the name it has there; an empty one where it is new. */
    private Map<String, String> changedNames() throws UnknownBaseException {
        String output = diff("--name-status", "-z", commit)
                .orElseThrow(() -> new UnknownBaseException("`git diff` fails here; try it yourself to see why"));
        Map<String, String> names = new HashMap<>();
        String[] fields = output.split("\0", -1);
        for (int i = 0; i + 1 < fields.length; i += 2) {
            switch (fields[i].charAt(0)) {
                case 'R', 'C' -> {
                    names.put(fields[i + 2], fields[i + 1]);
                    i++;
                }
                case 'A' -> names.put(fields[i + 1], "");
                case 'D' -> {
                    // Nothing is left to judge.
                }
                default -> names.put(fields[i + 1], fields[i + 1]);
            }
        }
        return names;
    }

    /**
     * Asks for a difference as Git itself sees it, whatever the user's settings and the repository's attributes say: these may
     * name programs, and hide text.
     */
    private Optional<String> diff(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "--literal-pathspecs",
                "diff",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--find-renames",
                "--ignore-cr-at-eol",
                "--text"));
        if (staged) {
            command.add("--cached");
        }
        command.addAll(List.of(arguments));
        return GitCommand.bytes(root, index, command.toArray(String[]::new))
                .map(output -> new String(output, StandardCharsets.UTF_8));
    }

    /** Returns the name of a file in the work tree. */
    String name(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** Returns whether a file is another one than at the base. */
    boolean differs(String name) {
        return names.containsKey(name);
    }

    /** Returns whether Git knows a file. */
    boolean isTracked(String name) {
        return GitCommand.run(root, "--literal-pathspecs", "ls-files", "--error-unmatch", "--", name)
                .isPresent();
    }

    /** Returns what a commit would now hold under a name; empty where nothing is staged there. */
    Optional<byte[]> staged(String name) {
        return GitCommand.bytes(root, index, "cat-file", "blob", ":" + name);
    }

    /** Returns what the base holds of a file; empty where it is new. */
    Optional<byte[]> before(String name) {
        String old = names.getOrDefault(name, "");
        return old.isEmpty() ? Optional.empty() : GitCommand.bytes(root, "cat-file", "blob", commit + ":" + old);
    }

    /** Returns the lines of a file that differ. */
    ChangedLines lines(String name) {
        String old = names.get(name);
        if (old == null || old.isEmpty()) {
            return ChangedLines.all();
        }
        return diff("--unified=0", commit, "--", name, old)
                .map(DiffReader::changedLines)
                .orElse(ChangedLines.all());
    }
}
