package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kempt.rules.KemptRules;

class FixCommandTest {
    private static final String FLAWED =
            "# List\n\n\n- [Alpha](https://alpha.example)\n\n\n- [Beta](https://beta.example) RUDE\n";
    private static final String FIXED =
            "# List\n\n- [Alpha](https://alpha.example)\n\n- [Beta](https://beta.example) RUDE\n";

    @TempDir
    Path folder;

    @Test
    void repairsTheFileAndSaysWhatIsLeft() throws IOException {
        write("list.md", FLAWED);
        CommandRun run = CommandRun.in(folder).kempt("fix", "list.md");
        assertThat(read("list.md")).isEqualTo(FIXED);
        assertThat(run.out()).isEqualTo("""
                list.md: fixed 2 (blank-lines 2)
                list.md:5:32: warning: a rude word [rude-word]
                  5 | - [Beta](https://beta.example) RUDE
                    |                                ^^^^
                  entry: Beta
                  fix (with --unsafe): Say it nicely

                1 file, 2 entries in 1 list: fixed 2; 1 diagnostic left (1 warning); `kempt fix` repairs 1 with `--unsafe`
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void appliesUnsafeFixesOnlyWhereAsked() throws IOException {
        write("list.md", FLAWED);
        CommandRun run = CommandRun.in(folder).kempt("fix", "--unsafe", "list.md");
        assertThat(read("list.md")).isEqualTo(FIXED.replace("RUDE", "kind"));
        assertThat(run.out()).endsWith("fixed 3; nothing else is wrong\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void doesNotTouchAFileThatStaysTheSame() throws IOException {
        write("list.md", FIXED);
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder.resolve("list.md"), old);
        Object key = Files.getAttribute(folder.resolve("list.md"), "basic:fileKey");
        CommandRun.in(folder).kempt("fix", "list.md");
        assertThat(Files.getLastModifiedTime(folder.resolve("list.md"))).isEqualTo(old);
        assertThat(Files.getAttribute(folder.resolve("list.md"), "basic:fileKey"))
                .isEqualTo(key);
    }

    @Test
    void keepsLineEndingsAndTheByteOrderMark() throws IOException {
        write("list.md", "\uFEFF# List\r\n\nText\r\n\n\n\nEnd");
        CommandRun.in(folder).kempt("fix", "list.md");
        assertThat(read("list.md")).isEqualTo("\uFEFF# List\r\n\nText\r\n\nEnd");
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        write("docs/list.md", FLAWED);
        Files.createSymbolicLink(folder.resolve("README.md"), Path.of("docs/list.md"));
        CommandRun.in(folder).kempt("fix", "README.md");
        assertThat(folder.resolve("README.md")).isSymbolicLink();
        assertThat(read("docs/list.md")).isEqualTo(FIXED);
    }

    @Test
    void keepsPermissionsAndLeavesNoOtherFile() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        write("list.md", FLAWED);
        Files.setPosixFilePermissions(folder.resolve("list.md"), PosixFilePermissions.fromString("rwxr-x--x"));
        CommandRun.in(folder).kempt("fix", "list.md");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("list.md"))))
                .isEqualTo("rwxr-x--x");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("list.md"));
        }
    }

    @Test
    void writesAPatchAndNoFileWithDiff() throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        write("docs/list.md", FLAWED);
        CommandRun run = CommandRun.in(folder).kempt("fix", "--diff", "docs/list.md");
        assertThat(read("docs/list.md")).isEqualTo(FLAWED);
        assertThat(run.out()).isEqualTo("""
                --- a/docs/list.md
                +++ b/docs/list.md
                @@ -1,7 +1,5 @@
                 # List
                \s
                -
                 - [Alpha](https://alpha.example)
                \s
                -
                 - [Beta](https://beta.example) RUDE
                """);
        assertThat(run.err()).startsWith("1 file, 2 entries in 1 list: 3 diagnostics (3 warnings)");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void fixesStandardInputToStandardOutput() {
        CommandRun run = CommandRun.in(folder).input("\uFEFF" + FLAWED).kempt("fix", "-");
        assertThat(run.out()).isEqualTo("\uFEFF" + FIXED);
        assertThat(run.err()).startsWith("<stdin>: fixed 2 (blank-lines 2)\n").contains("a rude word");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void writesStandardInputBackWhereNothingIsWrong() {
        CommandRun run = CommandRun.in(folder).input("# List").kempt("fix", "-", "--quiet");
        assertThat(run.out()).isEqualTo("# List");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysWhatItDidAsJson() throws IOException {
        write("list.md", FLAWED);
        CommandRun run = CommandRun.in(folder).kempt("fix", "--format", "json", "list.md");
        JsonObject file = JsonParser.parseString(run.out())
                .getAsJsonObject()
                .getAsJsonArray("files")
                .get(0)
                .getAsJsonObject();
        assertThat(file.get("changed").getAsBoolean()).isTrue();
        assertThat(file.getAsJsonArray("fixed")).hasSize(2);
        assertThat(file.getAsJsonArray("diagnostics")).hasSize(1);
    }

    @Test
    void takesAFixBackThatBreaksItsPromiseAndSaysSo() throws IOException {
        write("list.md", "# List\n\nThey LIED here.\n\n\nEnd.\n");
        CommandRun run = CommandRun.in(folder).kempt("fix", "list.md");
        assertThat(read("list.md")).isEqualTo("# List\n\nThey LIED here.\n\nEnd.\n");
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("kempt: list.md:3:6: warning: a fix of `lying-fix` was taken back: ")
                .endsWith("please report this");
        assertThat(run.out())
                .contains("[lying-fix]")
                .endsWith("1 file, 0 entries in 0 lists: fixed 1; 1 diagnostic left (1 warning)\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void refusesAPatchAsJson() {
        CommandRun run = CommandRun.in(folder).kempt("fix", "--diff", "--format", "json", "list.md");
        assertThat(run.err())
                .isEqualTo("kempt: --diff writes a patch, not json; give --diff or"
                        + " --format json, or --report json=FILE beside --diff\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void diffFailsWhereverThereIsSomethingToChange() throws IOException {
        Files.writeString(folder.resolve("info.md"), "# List\n\n- [A](https://a.example/?utm_source=x) - B.\n");
        CommandRun run = CommandRun.in(folder).rules(KemptRules.all());

        assertThat(run.kempt("fix", "--diff", "--fail-on", "error", "info.md").exitCode())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(run.kempt("fix", "--diff", "--fail-on", "never", "info.md").exitCode())
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void diffPraisesNoListThatCouldNotBeRead() throws IOException {
        Files.write(folder.resolve("broken.md"), new byte[] {'#', ' ', (byte) 0xC3, '\n'});
        CommandRun run = CommandRun.in(folder).kempt("fix", "--diff", "--report", "markdown=report.md", "broken.md");

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(folder.resolve("report.md")).content().doesNotContain("✅");
    }
}
