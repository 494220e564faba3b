package org.kempt.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kempt.core.repository.Repository;

class FileRepositoryTest {
    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void createFolder() throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("list"));
    }

    @Test
    void isThatOfTheWorkTree() throws Exception {
        git("init", "--quiet");
        write("docs/list.md", "");
        write("license", "MIT");

        Repository repository = around("docs/list.md");

        assertThat(repository.list()).hasValue("docs/list.md");
        assertThat(repository.isWhole()).isTrue();
        assertThat(repository.names("")).containsExactly("docs", "license");
        assertThat(repository.text("license")).hasValue("MIT");
    }

    @Test
    void isTheFolderOfAListThatIsInNoWorkTree() throws Exception {
        write("docs/list.md", "");
        write("license", "MIT");

        Repository repository = around("docs/list.md");

        assertThat(repository.list()).hasValue("list.md");
        assertThat(repository.isWhole()).isFalse();
        assertThat(repository.names("")).containsExactly("list.md");
        assertThat(repository.age()).isEmpty();
    }

    @Test
    void tellsUpperAndLowerCaseApartOnEveryDisk() throws Exception {
        write("Docs/Logo.png", "");
        Repository repository = around("README.md");

        assertThat(repository.exists("Docs/Logo.png")).isTrue();
        assertThat(repository.exists("Docs")).isTrue();
        assertThat(repository.exists("docs/Logo.png")).isFalse();
        assertThat(repository.exists("Docs/logo.png")).isFalse();
        assertThat(repository.exists("Docs/Logo.png/more")).isFalse();
    }

    @Test
    void believesThatAModuleWhichWasNotFetchedHoldsAnything() throws Exception {
        write("license", "");
        Files.createDirectory(folder.resolve("module"));
        Repository repository = around("README.md");

        assertThat(repository.exists("module/docs/index.md")).isTrue();
        assertThat(repository.exists("none/docs/index.md")).isFalse();
    }

    @Test
    void neverLeavesTheRoot() throws Exception {
        Files.writeString(temporary.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("out"), temporary.toRealPath());
        Files.createSymbolicLink(folder.resolve("out.txt"), temporary.resolve("secret.txt"));
        write("docs/in.txt", "inside");
        Files.createSymbolicLink(folder.resolve("in.txt"), folder.resolve("docs/in.txt"));
        Repository repository = around("README.md");

        assertThat(repository.text("../secret.txt")).isEmpty();
        assertThat(repository.text(temporary.resolve("secret.txt").toString())).isEmpty();
        assertThat(repository.text("out.txt")).isEmpty();
        assertThat(repository.text("out/secret.txt")).isEmpty();
        assertThat(repository.names("out")).isEmpty();
        assertThat(repository.names("..")).isEmpty();
        assertThat(repository.exists("../secret.txt")).isFalse();
        assertThat(repository.exists("out/secret.txt")).isFalse();
        assertThat(repository.text("in.txt")).hasValue("inside");
    }

    @Test
    void readsNoLargeFile() throws Exception {
        write("license", "x".repeat(FileRepository.MOST_BYTES));
        write("large", "x".repeat(FileRepository.MOST_BYTES + 1));
        Repository repository = around("README.md");

        assertThat(repository.text("license")).isPresent();
        assertThat(repository.text("large")).isEmpty();
        assertThat(repository.text("")).isEmpty();
        assertThat(repository.text("missing")).isEmpty();
        assertThat(repository.text("a\0b")).isEmpty();
    }

    @Test
    void isAsOldAsTheFirstCommit() throws Exception {
        git("init", "--quiet");
        commit("2020-01-01T00:00:00Z");
        commit("2021-01-01T00:00:00Z");

        Duration expected = Duration.between(Instant.parse("2020-01-01T00:00:00Z"), Instant.now());
        assertThat(around("README.md").age())
                .hasValueSatisfying(age -> assertThat(age).isCloseTo(expected, Duration.ofMinutes(5)));
    }

    @Test
    void hasNoAgeWithoutTheFirstCommit() throws Exception {
        git("init", "--quiet");
        assertThat(around("README.md").age()).isEmpty();

        commit("2020-01-01T00:00:00Z");
        commit("2021-01-01T00:00:00Z");
        Path origin = folder;
        folder = temporary.toRealPath();
        git("clone", "--quiet", "--depth=1", origin.toUri().toString(), "shallow");
        folder = folder.resolve("shallow");
        assertThat(around("README.md").age()).isEmpty();
    }

    @Test
    void isNotWholeInASparseCheckout() throws Exception {
        git("init", "--quiet");
        git("config", "core.sparseCheckout", "true");
        assertThat(around("README.md").isWhole()).isFalse();
    }

    private Repository around(String list) {
        return FileRepository.around(folder.resolve(list));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit(String time) throws IOException, InterruptedException {
        write("README.md", time);
        git("add", "README.md");
        run(
                Map.of("GIT_COMMITTER_DATE", time),
                List.of(
                        "-c",
                        "user.name=Ann",
                        "-c",
                        "user.email=ann@alpha.example",
                        "commit",
                        "--quiet",
                        "-m",
                        "Say when"));
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        run(Map.of(), List.of(arguments));
    }

    private void run(Map<String, String> variables, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(arguments);
        command.add(0, "git");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(variables);
        builder.directory(folder.toFile()).redirectErrorStream(true);
        Process git;
        try {
            git = builder.start();
        } catch (IOException e) {
            assumeTrue(false, "Git is needed");
            throw e;
        }
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(output).isZero();
    }
}
