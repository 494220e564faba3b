package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kempt.rules.KemptRules;

/** What a baseline holds back, and when it changes. */
class BaselineTest {
    private static final String FILE = ".kempt-baseline.json";
    private static final Path REAL_LIST = Path.of(
                    System.getProperty("kempt.shared", "../../shared"), "lists", "jaywcjlove__awesome-mac.md")
            .toAbsolutePath()
            .normalize();

    /** With a space at the end of two lines. */
    private static final String LIST = """
            # Ants

            - [Army](https://army.example) - Walks in columns.
            - [Black](https://black.example) - Digs.\s
            - [Fire](https://fire.example) - Stings.\s
            """;

    private static final String FLAW = "- [Leaf](https://leaf.example) - Cuts. \n";

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("ants"));
        Files.createDirectory(folder.resolve(".git"));
        write("README.md", LIST);
    }

    @Test
    void recordsWhatIsFoundAndSaysHowMuchThatIs() throws IOException {
        CommandRun run = kempt("check", "--write-baseline");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).isEqualTo("1 file, 3 entries in 1 list: nothing new is wrong, 2 held by the baseline\n");
        assertThat(run.err()).isEqualTo("kempt: .kempt-baseline.json: holds 2 findings now\n");
        assertThat(read(FILE)).isEqualTo("""
                {
                  "version": 1,
                  "files": {
                    "README.md": [
                      {"rule": "trailing-space", "subject": "Black black.example"},
                      {"rule": "trailing-space", "subject": "Fire fire.example"}
                    ]
                  }
                }
                """);
    }

    @Test
    void isNotBegunWhereThereIsNothingToHoldUnlessItIsNamed() throws IOException {
        write("README.md", LIST.replace(" \n", "\n"));

        assertThat(kempt("check", "--write-baseline").err())
                .isEqualTo("kempt: .kempt-baseline.json: not written, for there is nothing to hold\n");
        assertThat(folder.resolve(FILE)).doesNotExist();
        kempt("check", "--write-baseline", "--baseline=" + FILE);
        assertThat(kempt("check", "--baseline=" + FILE).exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void thenSilencesAllOfIt() {
        kempt("check", "--write-baseline");

        CommandRun run = kempt("check");
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).isEqualTo("1 file, 3 entries in 1 list: nothing new is wrong, 2 held by the baseline\n");
        assertThat(run.err()).isEmpty();
        assertThat(kempt("check", "--quiet").out()).isEmpty();
    }

    @Test
    void reportsANewFindingAlone() throws IOException {
        kempt("check", "--write-baseline");
        write("README.md", LIST + FLAW);

        CommandRun run = kempt("check");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .startsWith("README.md:6:39: warning: ")
                .endsWith("1 diagnostic (1 warning), 2 held by the baseline; `kempt fix` repairs 1\n")
                .doesNotContain("README.md:4", "README.md:5");
    }

    @Test
    void isNotWokenByLinesElsewhereNorByLineEndings() throws IOException {
        kempt("check", "--write-baseline");
        write("README.md", "# Ants\n\n" + "Ants.\n".repeat(50) + LIST.substring("# Ants\n".length()));
        assertThat(kempt("check").out()).contains("nothing new is wrong, 2 held");

        write("README.md", LIST.replace("\n", "\r\n"));
        assertThat(kempt("check").out()).contains("nothing new is wrong, 2 held");
    }

    @Test
    void saysHowManyAreFixedSinceUntilItIsPruned() throws IOException {
        kempt("check", "--write-baseline");
        write("README.md", LIST.replace("Digs. ", "Digs.") + FLAW);
        assertThat(kempt("check").out())
                .endsWith("1 held by the baseline; `kempt fix` repairs 1; 1 fixed since: `kempt check --prune-baseline`"
                        + " removes it\n");

        CommandRun run = kempt("check", "--prune-baseline");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).isEqualTo("kempt: .kempt-baseline.json: removed 1 finding, holds 1 finding now\n");
        assertThat(read(FILE)).contains("Fire").doesNotContain("Black", "Leaf");
        assertThat(kempt("check").out()).doesNotContain("fixed since");
    }

    @Test
    void forgetsListsThatAreGoneWhenItIsPruned() throws IOException {
        write("old.md", LIST);
        kempt("check", "--write-baseline");
        Files.delete(folder.resolve("old.md"));
        kempt("check", "--prune-baseline");

        assertThat(read(FILE)).contains("README.md").doesNotContain("old.md");
    }

    @Test
    void keepsWhatItHoldsOfOtherLists() throws IOException {
        write("docs/other.md", LIST);
        kempt("check", "--write-baseline");
        write("README.md", LIST.replace(" \n", "\n"));
        kempt("check", "--write-baseline", "README.md");

        assertThat(read(FILE)).contains("docs/other.md").doesNotContain("README.md");
    }

    @Test
    void saysNothingOfWhatRulesFoundThatDoNotRun() throws IOException {
        kempt("check", "--write-baseline");

        assertThat(kempt("check", "--disable", "trailing-space").out()).doesNotContain("fixed since");
        write(".kempt.yaml", "rules: {trailing-space: off}\n");
        assertThat(kempt("check").out()).doesNotContain("fixed since");
        kempt("check", "--prune-baseline");
        assertThat(read(FILE)).contains("Black", "Fire");
    }

    @Test
    void isLeftAloneByFixesUnlessItIsIgnored() throws IOException {
        kempt("check", "--write-baseline");
        write("README.md", LIST + FLAW);

        CommandRun run = kempt("fix");
        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).endsWith("fixed 1; nothing new is wrong, 2 held by the baseline\n");
        assertThat(read("README.md")).isEqualTo(LIST + FLAW.replace(" \n", "\n"));
        assertThat(kempt("fix", "--diff", "--no-baseline").out()).contains("-- [Black]", "-- [Fire]");

        assertThat(kempt("fix", "--no-baseline").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(read("README.md")).isEqualTo((LIST + FLAW).replace(" \n", "\n"));
        assertThat(kempt("check").out()).contains("2 fixed since: `kempt check --prune-baseline` removes them");
    }

    @Test
    void holdsInRunsThatAreLimitedToChangedLines() throws IOException {
        GitFolder git = GitFolder.init(temporary.toRealPath().resolve("git"))
                .write("README.md", LIST)
                .commit();
        git.kempt("check", "--write-baseline");
        git.commit().write("README.md", LIST.replace("Digs", "Tunnels") + FLAW);

        CommandRun run = git.kempt("check", "--changed-since", "HEAD");
        assertThat(run.out())
                .contains("README.md:6:")
                .endsWith("1 diagnostic (1 warning), 1 held by the baseline; `kempt fix` repairs 1\n");
    }

    @Test
    void keepsItsFindingsOutOfPatches() throws IOException {
        kempt("check", "--write-baseline");
        write("README.md", LIST + FLAW);

        CommandRun run = kempt("fix", "--diff");
        assertThat(run.out()).contains("+- [Leaf]").doesNotContain("+- [Black]");
        assertThat(run.err()).contains("1 diagnostic (1 warning), 2 held by the baseline");
    }

    @Test
    void isCountedInJson() throws IOException {
        kempt("check", "--write-baseline");
        write("README.md", LIST.replace("Digs. ", "Digs."));

        JsonObject summary = JsonParser.parseString(
                        kempt("check", "--format=json").out())
                .getAsJsonObject()
                .getAsJsonObject("summary");
        assertThat(summary.get("diagnostics").getAsInt()).isZero();
        assertThat(summary.get("held").getAsInt()).isEqualTo(1);
        assertThat(summary.get("fixedSince").getAsInt()).isEqualTo(1);
    }

    @Test
    void canBeNamedOrIgnored() throws IOException {
        assertThat(kempt("check", "--write-baseline", "--baseline", "old.json").err())
                .isEqualTo("kempt: old.json: holds 2 findings now\n");

        assertThat(folder.resolve(FILE)).doesNotExist();
        assertThat(kempt("check").exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(kempt("check", "--baseline=old.json").exitCode()).isEqualTo(ExitCode.CLEAN);
        kempt("check", "--write-baseline");
        assertThat(kempt("check").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(kempt("check", "--no-baseline").exitCode()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void liesBesideTheConfigurationOfEachListOrInTheRootOfTheRepository() throws IOException {
        write("docs/deep/a.md", LIST);
        write("own/.kempt.yaml", "");
        write("own/deep/b.md", LIST);
        CommandRun run = CommandRun.in(folder.resolve("docs"))
                .rules(KemptRules.all())
                .kempt("check", "--write-baseline", "..", "deep");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(read(FILE)).contains("\"README.md\"", "\"docs/deep/a.md\"").doesNotContain("b.md");
        assertThat(read("own/" + FILE)).contains("\"deep/b.md\"");
        assertThat(kempt("check").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(kempt("check", "own/deep").exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void liesInTheCurrentFolderWhereThereIsNeither() throws IOException {
        Path outside = Files.createDirectory(temporary.toRealPath().resolve("outside"));
        Files.writeString(outside.resolve("list.md"), LIST);
        CommandRun.in(outside).rules(KemptRules.all()).kempt("check", "--write-baseline");

        assertThat(outside.resolve(FILE)).content().contains("\"list.md\"");
    }

    @Test
    void holdsForStandardInputThatHasAName() {
        kempt("check", "--write-baseline");

        CommandRun named = CommandRun.in(folder).rules(KemptRules.all()).input(LIST);
        assertThat(named.kempt("check", "-", "--stdin-filename=README.md").exitCode())
                .isEqualTo(ExitCode.CLEAN);
        CommandRun nameless = CommandRun.in(folder).rules(KemptRules.all()).input(LIST);
        assertThat(nameless.kempt("check", "-").exitCode()).isEqualTo(ExitCode.FINDINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "--write-baseline, --changed-since=main",
        "--write-baseline, --staged",
        "--write-baseline, --rule=trailing-space",
        "--prune-baseline, --disable=trailing-space",
        "--prune-baseline, --staged",
    })
    void isNotWrittenByARunThatLooksAtAPart(String writing, String part) throws IOException {
        kempt("check", "--write-baseline");
        String before = read(FILE);

        CommandRun run = kempt("check", writing, part);
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err())
                .isEqualTo("kempt: " + writing + " needs all findings, and " + part.replaceFirst("=.*", "")
                        + " leaves some out, which the baseline would lose; give one of them\n");
        assertThat(read(FILE)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "--write-baseline, --prune-baseline",
        "--write-baseline, --no-baseline",
        "--baseline=a.json, --no-baseline"
    })
    void canBeUsedInOneWayOnly(String one, String other) {
        CommandRun run = kempt("check", one, other);

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err())
                .isEqualTo("kempt: " + one.replaceFirst("=.*", "") + " and " + other
                        + " contradict each other; give one of them\n");
    }

    @Test
    void holdsNothingOfStandardInput() {
        CommandRun run = kempt("check", "--write-baseline", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err())
                .isEqualTo("kempt: --write-baseline is for files; standard input has no place in a baseline\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "fix", "check --write-baseline", "check --prune-baseline"})
    void isRefusedWhereItIsOfAnotherVersionAndThenNothingChanges(String command) throws IOException {
        String later = "{\"version\": 2, \"files\": {}}\n";
        write(FILE, later);

        CommandRun run = kempt(command.split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err())
                .isEqualTo("kempt: .kempt-baseline.json:1:13: this baseline has version 2, and this Kempt reads version"
                        + " 1; use a newer Kempt, or `kempt check --write-baseline` writes one anew, once this file is"
                        + " removed\n");
        assertThat(run.out()).isEmpty();
        assertThat(read(FILE)).isEqualTo(later);
        assertThat(read("README.md")).isEqualTo(LIST);
    }

    @Test
    void doesNotReplaceAListThatIsNamedInItsPlace() throws IOException {
        CommandRun run = kempt("check", "--write-baseline", "--baseline", "README.md");

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).startsWith("kempt: README.md:1:1: this is not valid JSON; ");
        assertThat(read("README.md")).isEqualTo(LIST);
    }

    @Test
    void hasToBeThereWhereItIsNamedOrPruned() {
        for (String argument : new String[] {"--baseline=.kempt-baseline.json", "--prune-baseline"}) {
            CommandRun run = kempt("check", argument);
            assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
            assertThat(run.err())
                    .isEqualTo("kempt: .kempt-baseline.json: there is no such baseline; `kempt check --write-baseline`"
                            + " writes one\n");
        }
    }

    @Test
    void saysThatARuleIsUnknownAndKeepsWhatItFound() throws IOException {
        kempt("check", "--write-baseline");
        write(
                FILE,
                read(FILE).replace("trailing-space\", \"subject\": \"Fire", "trailing-spcae\", \"subject\": \"Fire"));

        CommandRun run = kempt("check");
        assertThat(run.err())
                .isEqualTo("kempt: .kempt-baseline.json:6:16: warning: unknown rule `trailing-spcae`, did you mean"
                        + " `trailing-space`?\n");
        assertThat(run.out()).contains("README.md:5:", "1 held by the baseline").doesNotContain("fixed since");
        kempt("check", "--prune-baseline");
        assertThat(read(FILE)).contains("trailing-spcae");
        kempt("check", "--write-baseline");
        assertThat(read(FILE)).contains("trailing-spcae");
    }

    @Test
    void isNotWrittenWhereAListCannotBeRead() throws IOException {
        write("bad.md", LIST);
        kempt("check", "--write-baseline");
        String before = read(FILE);
        Files.write(folder.resolve("bad.md"), new byte[] {(byte) 0xFF});
        write("README.md", LIST + FLAW);

        CommandRun run = kempt("check", "--write-baseline");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).startsWith("kempt: bad.md: ");
        assertThat(read(FILE)).isEqualTo(before);
    }

    @Test
    void letsARealListAdoptKempt() throws IOException {
        assumeTrue(Files.exists(REAL_LIST), "no folder `shared` beside the project: no real list takes a baseline");
        String list = Files.readString(REAL_LIST);
        write("README.md", list);
        CommandRun before = kempt("check");
        assertThat(before.exitCode()).isEqualTo(ExitCode.FINDINGS);

        kempt("check", "--write-baseline");
        assertThat(kempt("check", "--quiet").out()).isEmpty();

        write("README.md", "Ants walk in columns.\n".repeat(49) + "\n" + list);
        assertThat(kempt("check", "--quiet").out()).isEmpty();

        int last = list.lastIndexOf("\n* [") + 1;
        String bad = "* [Zither](https://zither.example/?utm_source=x) - Sounds.\n";
        write("README.md", list.substring(0, last) + bad + list.substring(last));
        CommandRun run = kempt("check", "--format=concise");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out().lines()).singleElement().asString().contains("[tracking-parameter]");
    }

    private CommandRun kempt(String... arguments) {
        return CommandRun.in(folder).rules(KemptRules.all()).kempt(arguments);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
