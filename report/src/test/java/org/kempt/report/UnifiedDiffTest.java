package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedDiffTest {
    @TempDir
    Path folder;

    @Test
    void saysNothingOfEqualTexts() {
        assertThat(UnifiedDiff.of("a.md", "same\n", "same\n")).isEmpty();
    }

    @Test
    void showsThreeLinesAround() {
        assertThat(UnifiedDiff.of("docs/a.md", "1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nfive\n6\n7\n8\n"))
                .isEqualTo("""
                        --- a/docs/a.md
                        +++ b/docs/a.md
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.md", "with space.md", "größe.md", "quote\".md", "docs/deep/list.md"})
    void isAppliedByGitWhateverTheName(String name) throws Exception {
        applies(name, "# A\n\n- one\n- two\n", "# A\n\n- one.\n- two\n- three\n");
    }

    @Test
    void isAppliedByGitWithEveryLineEnding() throws Exception {
        applies("crlf.md", "# A\r\n\r\n- one\r\n- two\r\n", "# A\r\n\r\n- one.\r\n- two\r\n");
        applies("mixed.md", "# A\r\n\n- one\r\n- two\n", "# A\r\n\n- one.\r\n- two.\n");
        applies("mark.md", "\uFEFF# A\n- one\n", "\uFEFF# A\n- one.\n");
    }

    @Test
    void isAppliedByGitWithoutANewlineAtTheEnd() throws Exception {
        applies("same.md", "a\nb\nc", "A\nb\nc");
        applies("last.md", "a\nb\nc", "a\nb\nC");
        applies("added.md", "a\nb", "a\nb\n");
        applies("removed.md", "a\nb\n", "a\nb");
    }

    @Test
    void isAppliedByGitWhereTextBeginsOrEnds() throws Exception {
        applies("first.md", "a\nb\n", "new\na\nb\n");
        applies("gone.md", "a\nb\nc\n", "b\nc\n");
        applies("all.md", "a\nb\n", "x\ny\nz\n");
    }

    @Test
    void isAppliedByGitAfterAnyChanges() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            StringBuilder before = new StringBuilder();
            StringBuilder after = new StringBuilder();
            for (int line = 0; line < 60; line++) {
                String text = "line " + random.nextInt(25) + "\n";
                int kind = random.nextInt(8);
                before.append(kind == 0 ? "" : text);
                after.append(kind == 1 ? "" : kind == 2 ? "changed " + line + "\n" : text);
            }
            applies("random" + round + ".md", before.toString(), after.toString());
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void takesNoQuadraticTimeForManyChanges() {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int line = 0; line < 100_000; line++) {
            before.append("- entry ").append(line).append('\n');
            after.append("- entry ").append(line).append(line % 2 == 0 ? ".\n" : "\n");
        }
        String patch = UnifiedDiff.of("long.md", before.toString(), after.toString());
        assertThat(patch.lines().filter(line -> line.startsWith("+- "))).hasSize(50_000);
    }

    private void applies(String name, String before, String after) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, before);
        Files.writeString(folder.resolve("patch"), UnifiedDiff.of(name, before, after));
        Process git;
        try {
            git = new ProcessBuilder("git", "-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", "patch")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no git on this machine: patches are not applied");
            return;
        }
        String output = new String(git.getInputStream().readAllBytes());
        assertThat(git.waitFor())
                .as(output + Files.readString(folder.resolve("patch")))
                .isZero();
        assertThat(Files.readString(file)).isEqualTo(after);
    }
}
