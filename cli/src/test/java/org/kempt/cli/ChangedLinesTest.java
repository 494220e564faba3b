package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --changed-since} and {@code --staged} look at. */
class ChangedLinesTest {
    /** With a space at the end of a line, which was there before. */
    private static final String LIST = """
            # Ants

            - [Army](https://army.example) - Walks in columns.
            - [Black](https://black.example) - Digs.\s
            - [Fire](https://fire.example) - Stings.
            """;

    private static final String FLAW = "- [Leaf](https://leaf.example) - Cuts. \n";
    private static final String FOUND = "A space at the end of the line";

    @TempDir
    Path temporary;

    private GitFolder folder;

    @BeforeEach
    void begin() throws IOException {
        folder = GitFolder.init(temporary.toRealPath().resolve("ants"))
                .write("README.md", LIST)
                .commit();
        folder.git("checkout", "--quiet", "-b", "topic");
    }

    @Test
    void saysNothingOfWhatWasThereBefore() {
        CommandRun run = folder.kempt("check", "--changed-since", "main");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void judgesWhatWasCommittedSinceAndWhatIsNot() throws IOException {
        folder.write("README.md", LIST + FLAW).commit();
        folder.write("README.md", LIST + FLAW + FLAW.replace("Leaf", "Moor").replace("leaf", "moor"));

        assertThat(lines(folder.kempt("check", "--changed-since=main"))).containsExactly("6", "7");
    }

    @Test
    void leavesOutWhatOthersChangedInTheMeantime() throws IOException {
        folder.write("README.md", LIST + FLAW).commit();
        folder.git("checkout", "--quiet", "main")
                .write("README.md", LIST.replace("Stings.", "Stings. "))
                .commit()
                .git("checkout", "--quiet", "topic");

        assertThat(lines(folder.kempt("check", "--changed-since", "main"))).containsExactly("6");
    }

    @Test
    void fixesNothingElse() throws IOException {
        folder.write("README.md", LIST + FLAW).commit();

        assertThat(folder.kempt("fix", "--changed-since", "main").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(folder.read("README.md")).isEqualTo(LIST + FLAW.replace(" \n", "\n"));
    }

    @Test
    void followsAListThatWasRenamed() throws IOException {
        folder.git("mv", "README.md", "ants.md").write("ants.md", LIST + FLAW).commit();

        assertThat(lines(folder.kempt("check", "--changed-since", "main"))).containsExactly("6");
    }

    @Test
    void judgesAllOfANewListWhetherGitKnowsItOrNot() throws IOException {
        folder.write("known.md", LIST).git("add", ".").write("unknown.md", LIST);

        CommandRun run = folder.kempt("check", "--changed-since", "main");
        assertThat(run.out()).contains("known.md:4:", "unknown.md:4:").doesNotContain("README.md");
    }

    @Test
    void isNotMisledByLineEndings() throws IOException {
        folder.write("README.md", (LIST + FLAW).replace("\n", "\r\n")).commit();

        assertThat(lines(folder.kempt("check", "--changed-since", "main"))).containsExactly("6");
    }

    @Test
    void readsFilesWhateverTheRepositorySaysOfThem() throws IOException {
        folder.write(".gitattributes", "*.md binary diff=nothing\n").commit();
        folder.write("README.md", LIST + FLAW).commit();

        assertThat(lines(folder.kempt("check", "--changed-since", "main"))).containsExactly("6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a list.md", "it's \"quoted\".md", "größe 蟻.md", "new\nline.md", "[a]*.md", ":(top)x.md"})
    void takesAnyName(String name) throws IOException {
        folder.git("checkout", "--quiet", "main").write(name, LIST).commit().git("checkout", "--quiet", "-b", "other");
        folder.write(name, LIST + FLAW);

        assertThat(lines(folder.kempt("check", "--changed-since", "main"))).containsExactly("6");
        assertThat(lines(folder.kempt("check", "--changed-since", "main", name)))
                .containsExactly("6");
        folder.git("add", "--all");
        assertThat(lines(folder.kempt("check", "--staged", name))).containsExactly("6");
    }

    @Test
    void judgesWhatIsStagedAndNotTheFile() throws IOException {
        folder.write("README.md", LIST + FLAW).git("add", ".");
        folder.write("README.md", LIST);
        assertThat(lines(folder.kempt("check", "--staged"))).containsExactly("6");

        folder.write("README.md", LIST).git("add", ".");
        folder.write("README.md", LIST + FLAW);
        assertThat(folder.kempt("check", "--staged").exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void judgesWhatIsStagedForTheFirstCommit() throws IOException {
        GitFolder fresh =
                GitFolder.init(temporary.toRealPath().resolve("fresh")).write("README.md", LIST);
        fresh.git("add", ".");

        assertThat(lines(fresh.kempt("check", "--staged"))).containsExactly("4");
    }

    @Test
    void judgesAllBeforeTheFirstCommit() throws IOException {
        GitFolder fresh =
                GitFolder.init(temporary.toRealPath().resolve("fresh")).write("README.md", LIST);

        assertThat(lines(fresh.kempt("check", "--changed-since=HEAD"))).containsExactly("4");
    }

    @Test
    void fixesNoFileThatHoldsMoreThanIsStaged() throws IOException {
        folder.write("README.md", LIST + FLAW).git("add", ".");
        assertThat(folder.kempt("fix", "--staged").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(folder.read("README.md")).isEqualTo(LIST + FLAW.replace(" \n", "\n"));

        folder.write("README.md", LIST + FLAW + "- More.\n");
        CommandRun run = folder.kempt("fix", "--staged");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains("README.md: holds changes that are not staged");
        assertThat(folder.read("README.md")).isEqualTo(LIST + FLAW + "- More.\n");
    }

    @Test
    void saysThatARefIsUnknown() {
        CommandRun run = folder.kempt("check", "--changed-since", "origin/main");

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err())
                .isEqualTo(
                        "kempt: `origin/main` is no commit, branch or tag of this repository; check its name, or fetch"
                                + " it first\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--output=stolen", "-x", ""})
    void takesNoRefThatLooksLikeAnOption(String ref) {
        CommandRun run = folder.kempt("check", "--changed-since=" + ref);

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains("--changed-since");
        assertThat(folder.path().resolve("stolen")).doesNotExist();
    }

    @Test
    void saysThatThereIsNoRepository() throws IOException {
        Path outside = Files.createDirectory(temporary.toRealPath().resolve("outside"));
        Files.writeString(outside.resolve("README.md"), LIST);

        CommandRun run = CommandRun.in(outside).kempt("check", "--changed-since", "main");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains("README.md: is in no Git repository, which alone knows what was changed");
    }

    @Test
    void saysThatACloneIsTooShallow() throws IOException {
        folder.write("README.md", LIST + FLAW).commit();
        folder.git("checkout", "--quiet", "main")
                .write("a.md", LIST)
                .commit()
                .write("b.md", LIST)
                .commit();
        Path clone = temporary.toRealPath().resolve("clone");
        folder.git(
                "clone",
                "--quiet",
                "--depth=1",
                "--no-single-branch",
                "--branch=topic",
                folder.path().toUri().toString(),
                clone.toString());

        CommandRun run = GitFolder.at(clone).kempt("check", "--changed-since", "origin/main");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains("this clone does not go back", "`fetch-depth: 0`");
    }

    @Test
    void saysThatHistoriesHaveNothingInCommon() throws IOException {
        folder.git("checkout", "--quiet", "--orphan", "alone")
                .write("other.md", LIST)
                .commit();

        CommandRun run = folder.kempt("check", "--changed-since", "main");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains("have no commit in common");
    }

    @Test
    void comparesASubmoduleWithItsOwnHistory() throws IOException {
        GitFolder outer = GitFolder.init(temporary.toRealPath().resolve("outer"))
                .write("README.md", LIST)
                .commit();
        outer.git("submodule", "--quiet", "add", folder.path().toUri().toString(), "ants")
                .commit();
        outer.write("ants/README.md", LIST + FLAW);

        assertThat(lines(outer.kempt("check", "--changed-since", "main", "README.md")))
                .isEmpty();
        CommandRun run = outer.kempt("check", "--changed-since", "origin/main", "ants/README.md");
        assertThat(lines(run)).containsExactly("6");
    }

    @Test
    void knowsNothingOfStandardInput() {
        CommandRun run = CommandRun.in(folder.path()).input(LIST).kempt("check", "--changed-since", "main", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains("<stdin>: what was changed is known of files alone");
    }

    /** Returns the numbers of the lines that are said to end in a space. */
    private static String[] lines(CommandRun run) {
        assertThat(run.err()).isEmpty();
        return run.out()
                .lines()
                .filter(line -> line.contains(FOUND))
                .map(line -> line.replaceFirst("^.*?:(\\d+):\\d+: warning.*", "$1"))
                .toArray(String[]::new);
    }
}
