package org.kempt.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks Git about a folder. Where Git is missing there is no answer, and Kempt does without. */
public final class GitCommand {
    /** The file or folder that marks the root of a work tree. */
    public static final String MARK = ".git";

    /** What Git hands to its hooks, and what would make it speak of another repository than the folder's. */
    private static final List<String> VARIABLES =
            List.of("GIT_DIR", "GIT_WORK_TREE", HookIndex.VARIABLE, "GIT_PREFIX", "GIT_COMMON_DIR");

    private GitCommand() {}

    /** Returns the root of the work tree in which an absolute path lies. */
    public static Optional<Path> workTree(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(MARK))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Returns what Git says to {@code arguments} in a folder; empty where it is missing or fails. */
    public static Optional<String> run(Path folder, String... arguments) {
        return bytes(folder, arguments).map(output -> new String(output, StandardCharsets.UTF_8));
    }

    /** Returns what Git says to {@code arguments} in a folder, byte for byte; empty where it is missing or fails. */
    static Optional<byte[]> bytes(Path folder, String... arguments) {
        return bytes(folder, Optional.empty(), arguments);
    }

    /** Returns what Git says with another index than the one of the work tree, if there is one. */
    static Optional<byte[]> bytes(Path folder, Optional<Path> index, String... arguments) {
        // A file system monitor is a program that the repository names: nothing to start for a question.
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.fsmonitor=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile());
        builder.environment().keySet().removeAll(VARIABLES);
        index.ifPresent(file -> builder.environment().put(HookIndex.VARIABLE, file.toString()));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process git = builder.start();
            git.getOutputStream().close();
            byte[] output = git.getInputStream().readAllBytes();
            return git.waitFor() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
