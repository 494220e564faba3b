package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one input: one line says what to do, the exit code is 2, and the other files are done. */
class BadInputTest {
    private static final String FLAWED = "# List\n\n\n- [Alpha](https://alpha.example)\n";
    private static final String FIXED = "# List\n\n- [Alpha](https://alpha.example)\n";

    @TempDir
    Path folder;

    @Test
    void missingFile() throws IOException {
        assertFailure("missing.md", "missing.md: no such file or folder; check the path");
    }

    @Test
    void nothingButBadInput() {
        CommandRun run = CommandRun.in(folder).kempt("check", "missing.md");
        assertThat(run.out()).as("no claim that nothing is wrong").isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void noReportPraisesWhatCouldNotBeRead() throws IOException {
        Files.write(folder.resolve("bytes.md"), new byte[] {(byte) 0xC3, '('});

        for (String command : List.of("check", "fix")) {
            for (String format : List.of("markdown", "html")) {
                CommandRun run = CommandRun.in(folder).kempt(command, "bytes.md", "--format", format);
                assertThat(run.out()).contains("Kempt could not do all of its work");
                assertThat(run.exitCode()).isEqualTo(2);
            }
        }
    }

    @Test
    void emptyPath() throws IOException {
        assertFailure("", ": no such file or folder; check the path");
    }

    @Test
    void folderWithoutMarkdown() throws IOException {
        Files.createDirectories(folder.resolve("empty/inner"));
        assertFailure("empty", "empty: no Markdown files (*.md, *.markdown) in this folder; name the files to read");
    }

    @Test
    void unreadableFile() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        Path file = Files.writeString(folder.resolve("secret.md"), FLAWED);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the superuser can read everything");
        assertFailure("secret.md", "secret.md: permission denied; make it readable for you");
    }

    @Test
    void linkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.md"), Path.of("gone.md"));
        assertFailure("link.md", "link.md: no such file or folder; check the path");
    }

    @Test
    void linkThatLeadsBackToItself() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop.md"), Path.of("loop.md"));
        assertFailure("loop.md", "loop.md: cannot be read: Too many levels of symbolic links");
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        byte[] bytes = "# Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("latin.md"), bytes);
        assertFailure("latin.md", "latin.md: byte 5 (0xE9) is not UTF-8; save the file as UTF-8");
        assertThat(folder.resolve("latin.md")).hasBinaryContent(bytes);
    }

    @Test
    void utf16() throws IOException {
        Files.write(folder.resolve("wide.md"), "\uFEFF# List".getBytes(StandardCharsets.UTF_16LE));
        assertFailure("wide.md", "wide.md: the file is UTF-16 (byte order mark at byte 0); save it as UTF-8");
    }

    @Test
    void binaryFile() throws IOException {
        Files.write(folder.resolve("image.md"), new byte[] {'G', 'I', 'F', 0, 1, 2});
        assertFailure("image.md", "image.md: byte 3 is NUL: this is a binary file, not Markdown");
    }

    @Test
    void readOnlyTarget() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        Path file = Files.writeString(folder.resolve("fixed.md"), FLAWED);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertFailure("fixed.md", "fixed.md: is read-only; make it writable, then fix again (nothing was changed)");
        assertThat(file).hasContent(FLAWED);
    }

    @Test
    void brokenConfiguration() throws IOException {
        Files.createDirectories(folder.resolve("broken"));
        Files.writeString(folder.resolve("broken/.kempt.yaml"), "rules:\n  bad-wrod: off\n");
        Files.writeString(folder.resolve("broken/a.md"), FLAWED);
        Files.writeString(folder.resolve("broken/b.md"), FLAWED);
        assertFailure("broken", "broken/.kempt.yaml:2:3: unknown rule `bad-wrod`, did you mean `bad-word`?");
        assertThat(folder.resolve("broken/a.md")).hasContent(FLAWED);
    }

    @Test
    void brokenYaml() throws IOException {
        Files.createDirectories(folder.resolve("broken"));
        Files.writeString(folder.resolve("broken/.kempt.yaml"), "rules: [\n");
        Files.writeString(folder.resolve("broken/a.md"), FLAWED);
        assertFailure("broken/a.md", "broken/.kempt.yaml:");
    }

    @Test
    void twoConfigurationsInOneFolder() throws IOException {
        Files.createDirectories(folder.resolve("two"));
        Files.writeString(folder.resolve("two/.kempt.yaml"), "");
        Files.writeString(folder.resolve("two/.kempt.json"), "{}");
        Files.writeString(folder.resolve("two/a.md"), FLAWED);
        assertFailure("two", folder.resolve("two") + ": has .kempt.yaml and .kempt.json; keep one of them");
    }

    @Test
    void ruleThatThrows() throws IOException {
        Files.writeString(folder.resolve("boom.md"), "EXPLODE\n");
        assertFailure(
                "boom.md",
                "boom.md: the rule `broken-rule` failed (java.lang.IllegalStateException: something broke); this is a bug"
                        + " in Kempt, please report it");
    }

    @Test
    void stackTraceOnlyWhereAskedFor() throws IOException {
        Files.writeString(folder.resolve("boom.md"), "EXPLODE\n");
        assertThat(CommandRun.in(folder).kempt("check", "boom.md").err()).doesNotContain("\tat ");
        assertThat(CommandRun.in(folder)
                        .kempt("check", "--stacktrace", "boom.md")
                        .err())
                .contains("\tat org.kempt.cli.SampleRules");
    }

    @Test
    void brokenConfigurationNamedByAnOption() throws IOException {
        Files.writeString(folder.resolve("list.md"), FLAWED);
        Files.writeString(folder.resolve("other.yaml"), "ruels: {}\n");
        CommandRun run = CommandRun.in(folder).kempt("check", "--config", "other.yaml", "list.md");
        assertThat(run.err()).isEqualTo("kempt: other.yaml:1:1: unknown key `ruels`, did you mean `rules`?\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(CommandRun.in(folder)
                        .kempt("check", "--config", "none.yaml", "list.md")
                        .err())
                .isEqualTo("kempt: none.yaml: no such file or folder; check the path\n");
    }

    @Test
    void outputThatCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("list.md"), FLAWED);
        assertThat(errorOfOutput("No space left on device"))
                .isEqualTo("kempt: cannot write the output: No space left on device\n");
    }

    @Test
    void readerOfTheOutputThatWentAway() throws IOException {
        Files.writeString(folder.resolve("list.md"), FLAWED);
        assertThat(errorOfOutput("Broken pipe")).isEmpty();
    }

    private String errorOfOutput(String reason) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new KemptCommand(SampleRules.all())
                .run(
                        List.of("check", "list.md"),
                        new Surroundings(
                                folder,
                                Map.of(),
                                new ByteArrayInputStream(new byte[0]),
                                out,
                                err,
                                () -> false,
                                () -> false));
        assertThat(exitCode).isEqualTo(2);
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Runs {@code fix} on a bad input between two good ones. */
    private void assertFailure(String path, String message) throws IOException {
        Files.writeString(folder.resolve("before.md"), FLAWED);
        Files.writeString(folder.resolve("later.md"), FLAWED);
        CommandRun run = CommandRun.in(folder).kempt("fix", "before.md", path, "later.md");
        assertThat(run.err()).startsWith("kempt: " + message);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("before.md")).hasContent(FIXED);
        assertThat(folder.resolve("later.md")).hasContent(FIXED);
        assertThat(run.out()).contains("2 files, 2 entries");
    }
}
