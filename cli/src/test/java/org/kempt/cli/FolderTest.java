package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path folder;

    @Test
    void takesMarkdownFilesInOrder() throws IOException {
        write("b.md", "a.markdown", "UPPER.MD", "c.txt", "docs/a.md", "docs/deep/z.md");
        assertThat(checked(".")).containsExactly("UPPER.MD", "a.markdown", "b.md", "docs/a.md", "docs/deep/z.md");
        assertThat(checked()).isEqualTo(checked("."));
        assertThat(checked("docs")).containsExactly("docs/a.md", "docs/deep/z.md");
        assertThat(checked("./docs/")).containsExactly("./docs/a.md", "./docs/deep/z.md");
        assertThat(checked(folder.resolve("docs/deep").toString()))
                .containsExactly(folder.resolve("docs/deep/z.md").toString());
    }

    @Test
    void skipsHiddenFoldersAndPackages() throws IOException {
        write("a.md", ".github/b.md", "node_modules/x/c.md", "docs/node_modules/d.md", ".e.md");
        assertThat(checked(".")).containsExactly(".e.md", "a.md");
    }

    @Test
    void looksIntoAHiddenFolderThatIsNamed() throws IOException {
        write(".github/a.md");
        assertThat(checked(".github")).containsExactly(".github/a.md");
    }

    @Test
    void takesANamedFileWhateverItsName() throws IOException {
        write("LIST", "excluded.md");
        Files.writeString(folder.resolve(".kempt.yaml"), "files: {exclude: ['*.md']}\n");
        assertThat(checked("LIST", "excluded.md")).containsExactly("LIST", "excluded.md");
    }

    @Test
    void leavesOutANamedFileThatIsExcludedWhereThatIsAskedFor() throws IOException {
        write("LIST", "excluded.md", "docs/excluded.md", "docs/b.md");
        Files.writeString(folder.resolve(".kempt.yaml"), "files: {exclude: ['excluded.md', docs/excluded.md]}\n");
        assertThat(checked("--force-exclude", "LIST", "excluded.md", "docs/../docs/excluded.md", "docs/b.md"))
                .containsExactly("LIST", "docs/b.md");
        assertThat(checked("--force-exclude", "excluded.md")).isEmpty();
    }

    @Test
    void leavesOutWhatTheConfigurationExcludes() throws IOException {
        write("a.md", "CHANGELOG.md", "docs/CHANGELOG.md", "docs/b.md", "old/c.md", "old/deep/d.md");
        Files.writeString(folder.resolve(".kempt.yaml"), "files: {exclude: [CHANGELOG.md, old/, './docs/b*']}\n");
        assertThat(checked(".")).containsExactly("a.md");
    }

    @Test
    void takesWhatTheConfigurationIncludes() throws IOException {
        write("a.md", "list.txt", "docs/b.md", "docs/deep/c.md");
        Files.writeString(folder.resolve(".kempt.yaml"), "files: {include: ['*.txt', 'docs/**/*.md']}\n");
        assertThat(checked(".")).containsExactly("docs/b.md", "docs/deep/c.md", "list.txt");
    }

    @Test
    void leavesOutWhatGitIgnores() throws IOException, InterruptedException {
        write("a.md", "build/b.md", "docs/c.md", "docs/draft.md", "größe.md");
        git("init", "-q");
        Files.writeString(folder.resolve(".gitignore"), "build/\n");
        Files.writeString(folder.resolve("docs/.gitignore"), "draft.md\n");
        git("add", "a.md");
        assertThat(checked(".")).containsExactly("a.md", "docs/c.md", "größe.md");
        assertThat(checked("docs")).containsExactly("docs/c.md");
    }

    @Test
    void looksIntoAnIgnoredFolderThatIsNamed() throws IOException, InterruptedException {
        write("a.md", "build/b.md", "build/deep/c.md");
        git("init", "-q");
        Files.writeString(folder.resolve(".gitignore"), "build/\n");
        assertThat(checked("build")).containsExactly("build/b.md", "build/deep/c.md");
    }

    @Test
    void passesOverFilesThatGitTracksButThatAreGone() throws IOException, InterruptedException {
        write("a.md", "b.md");
        git("init", "-q");
        git("add", ".");
        Files.delete(folder.resolve("b.md"));
        assertThat(checked(".")).containsExactly("a.md");
    }

    @Test
    void walksWhereGitDoesNotHelp() throws IOException {
        write("a.md", ".git/broken");
        assertThat(checked(".")).containsExactly("a.md");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as(output).isZero();
        } catch (IOException e) {
            assumeTrue(false, "no git on this machine: what it ignores is not tested");
        }
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "# List\n");
        }
    }

    private List<String> checked(String... paths) {
        String[] arguments = new String[paths.length + 3];
        arguments[0] = "check";
        arguments[1] = "--format";
        arguments[2] = "json";
        System.arraycopy(paths, 0, arguments, 3, paths.length);
        CommandRun run = CommandRun.in(folder).kempt(arguments);
        assertThat(run.err()).isEmpty();
        return JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("files").asList().stream()
                .map(file -> file.getAsJsonObject().get("path").getAsString())
                .toList();
    }
}
