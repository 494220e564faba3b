package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Installs the hook and commits with it, as a user does. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes a launcher for a POSIX shell")
class InstallHookCommandTest {
    /** With a flaw that was there before, which no commit is stopped for. */
    private static final String LIST = "# Ants\n\n- [Army](https://army.example) - Walks. \n";

    private static final String GOOD = "- [Fire](https://fire.example) - Stings.\n";
    private static final String BAD = "- [Leaf](https://leaf.example) - Cuts. \n";

    @TempDir
    Path temporary;

    private GitFolder folder;
    private Path launcher;

    @BeforeEach
    void begin() throws IOException {
        folder = GitFolder.init(temporary.toRealPath().resolve("it's a \"list\"\nof größe"))
                .write("README.md", LIST)
                .commit();
        launcher = temporary.toRealPath().resolve("my 'kempt'");
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path") + "' "
                        + KemptCommand.class.getName() + " \"$@\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void stopsACommitOfABadLineUntilItIsRepaired() throws IOException {
        install();
        folder.write("a \"new\" list ß.md", LIST.replace(". \n", ".\n") + BAD).git("add", ".");

        assertThat(commit())
                .contains("A space at the end of the line", "`kempt fix --staged`")
                .doesNotContain("README.md");
        assertThat(folder.kempt("fix", "--staged").exitCode()).isEqualTo(ExitCode.CLEAN);
        folder.git("add", ".");
        assertThat(commit()).isEqualTo("committed");
    }

    @Test
    void judgesWhatIsStagedAlone() throws IOException {
        install();
        folder.write("README.md", LIST + GOOD).git("add", ".").write("README.md", LIST + GOOD + BAD);
        assertThat(commit()).isEqualTo("committed");
        assertThat(folder.read("README.md")).isEqualTo(LIST + GOOD + BAD);

        folder.git("add", ".").write("README.md", LIST + GOOD);
        assertThat(commit()).contains("README.md:5:");
    }

    @Test
    void judgesWhatACommitTakesInOfItself() throws IOException {
        install();
        folder.write("README.md", LIST + BAD);
        assertThat(commit("--all")).contains("README.md:4:");
        assertThat(commit("README.md")).contains("README.md:4:");

        folder.git("add", ".").write("README.md", LIST + GOOD);
        assertThat(commit("--all")).isEqualTo("committed");
    }

    @Test
    void worksInAWorkTreeThatIsLinked() throws IOException {
        Path linked = temporary.toRealPath().resolve("linked");
        folder.git("worktree", "add", "--quiet", linked.toString());
        GitFolder other = GitFolder.at(linked);
        assertThat(CommandRun.in(linked)
                        .variable(InstallHookCommand.LAUNCHER, launcher.toString())
                        .kempt("install-hook")
                        .exitCode())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(folder.path().resolve(".git/hooks/pre-commit")).isExecutable();

        other.write("README.md", LIST + BAD);
        assertThat(commit(other, "--all")).contains("README.md:4:");
    }

    @Test
    void hasNothingToDoWithCommitsOfOtherFiles() throws IOException {
        install();
        Files.delete(launcher);
        folder.write("main.c", "int main;").git("add", ".");

        assertThat(commit()).isEqualTo("committed");
    }

    @Test
    void saysThatKemptIsGone() throws IOException {
        install();
        Files.delete(launcher);
        folder.write("README.md", LIST + GOOD);

        assertThat(commit("--all")).contains("finds no kempt", "--no-verify", ".git/hooks/pre-commit");
    }

    @Test
    void neverReplacesAHook() throws IOException {
        Path hook = folder.path().resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\n");

        CommandRun run = install(ExitCode.ERROR);
        assertThat(run.err())
                .contains("/pre-commit is there already and stays as it is", "`kempt check --staged || exit 1`");
        assertThat(hook).hasContent("#!/bin/sh\n");

        Files.delete(hook);
        Files.createSymbolicLink(hook, temporary.resolve("nowhere"));
        install(ExitCode.ERROR);
        assertThat(hook).isSymbolicLink();
        assertThat(temporary.resolve("nowhere")).doesNotExist();
    }

    @Test
    void saysThatTheHookCannotBeWritten() throws IOException {
        folder.git("config", "core.hooksPath", "README.md");

        assertThat(install(ExitCode.ERROR).err()).contains("kempt: the hook cannot be written: ");
        assertThat(folder.read("README.md")).isEqualTo(LIST);
    }

    @Test
    void isContentWithItself() {
        assertThat(install().out()).contains("wrote ");
        assertThat(install().out()).contains("is installed already");
    }

    @Test
    void writesAHookForAllIntoTheWorkTree() throws IOException {
        folder.git("config", "core.hooksPath", "tools/hooks");
        Path below = Files.createDirectory(folder.path().resolve("docs"));
        CommandRun.in(below)
                .variable(InstallHookCommand.LAUNCHER, launcher.toString())
                .kempt("install-hook");

        assertThat(folder.path().resolve("tools/hooks/pre-commit")).isExecutable();
        assertThat(folder.read("tools/hooks/pre-commit")).contains("launcher=''\n");
    }

    @Test
    void writesNoHookForOtherRepositories() throws IOException {
        Path everyones = temporary.toRealPath().resolve("everyones");
        folder.git("config", "core.hooksPath", everyones.toString());

        assertThat(install(ExitCode.ERROR).err()).contains("core.hooksPath", everyones.toString());
        assertThat(everyones).doesNotExist();
    }

    @Test
    void saysThatThereIsNoRepository() {
        CommandRun run = CommandRun.in(temporary).kempt("install-hook");

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err())
                .isEqualTo("kempt: this folder is in no work tree of Git that Git trusts; `git status` says why\n");
        assertThat(CommandRun.in(temporary).kempt("install-hook", "here").err()).contains("takes no path");
    }

    private CommandRun install() {
        return install(ExitCode.CLEAN);
    }

    private CommandRun install(int code) {
        CommandRun run = CommandRun.in(folder.path())
                .variable(InstallHookCommand.LAUNCHER, launcher.toString())
                .kempt("install-hook");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(code);
        return run;
    }

    private String commit(String... arguments) throws IOException {
        return commit(folder, arguments);
    }

    /** Returns what keeps Git from committing, or that it did commit. */
    private static String commit(GitFolder folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=Test", "-c", "user.email=test@test.example", "commit", "-q", "-m", "C"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.path().toFile()).redirectErrorStream(true);
        // A kempt that the developer has on the PATH is not the one to test.
        builder.environment().put("PATH", pathWithoutKempt());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return process.waitFor() == 0 && output.isEmpty() ? "committed" : output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return output;
        }
    }

    private static String pathWithoutKempt() {
        List<String> folders = new ArrayList<>();
        for (String entry : System.getenv("PATH").split(":", -1)) {
            if (!Files.exists(Path.of(entry, "kempt"))) {
                folders.add(entry);
            }
        }
        return String.join(":", folders);
    }
}
