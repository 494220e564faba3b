package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kempt.rules.KemptRules;

/** A repository of Git that a test makes. */
final class GitFolder {
    private final Path folder;

    private GitFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes a folder a repository whose branch is {@code main}. */
    static GitFolder init(Path folder) throws IOException {
        Files.createDirectories(folder);
        GitFolder made = new GitFolder(folder);
        made.git("init", "--quiet");
        made.git("symbolic-ref", "HEAD", "refs/heads/main");
        return made;
    }

    /** Returns a repository that is there. */
    static GitFolder at(Path folder) {
        return new GitFolder(folder);
    }

    Path path() {
        return folder;
    }

    GitFolder write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    String read(String name) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
    }

    GitFolder commit() throws IOException {
        git("add", "--all");
        return git("commit", "--quiet", "--message", "Change");
    }

    GitFolder git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@test.example",
                "-c",
                "protocol.file.allow=always"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no git on this machine: what it knows of changes is not tested");
            return this;
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(output).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return this;
    }

    CommandRun kempt(String... arguments) {
        return CommandRun.in(folder).rules(KemptRules.all()).kempt(arguments);
    }
}
