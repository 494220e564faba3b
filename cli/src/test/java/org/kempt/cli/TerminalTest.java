package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kempt.rules.KemptRules;

/** What is shown only to people at a terminal. */
class TerminalTest {
    private static final String LINK = "\u001B]8;;https://kempt.org/rules/trailing-space.html\u001B\\";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "VTE_VERSION, 7200, true",
        "VTE_VERSION, 3400, false",
        "TERM_PROGRAM, WezTerm, true",
        "TERM_PROGRAM, Apple_Terminal, false",
        "KITTY_WINDOW_ID, 1, true"
    })
    void linksRulesToTheirDocumentsWhereLinksAreFollowed(String variable, String value, boolean linked)
            throws IOException {
        Files.writeString(folder.resolve("a.md"), "# List\n\n- [A](https://a.example) - B. \n");

        CommandRun run =
                CommandRun.in(folder).rules(KemptRules.all()).terminal().variable(variable, value);
        assertThat(run.kempt("check", "a.md").out().contains(LINK)).isEqualTo(linked);
    }

    @Test
    void linksNothingInAFile() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# List\n\n- [A](https://a.example) - B. \n");

        CommandRun run = CommandRun.in(folder).rules(KemptRules.all()).variable("VTE_VERSION", "7200");
        assertThat(run.kempt("check", "--color=always", "a.md").out())
                .contains("\u001B[")
                .doesNotContain(LINK);
    }

    @Test
    void showsHowFarALongRunIsAndTakesThatAwayBeforeAnythingElse() throws Exception {
        AtomicLong now = new AtomicLong();
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        ProgressLine progress = new ProgressLine(screen, true, now::get);
        OutputStream out = progress.above(screen);

        progress.show(1, 9);
        assertThat(screen.size()).as("in a short run").isZero();
        now.set(1_100_000_000L);
        progress.show(2, 9);
        progress.show(3, 9);
        out.write("found\n".getBytes(StandardCharsets.US_ASCII));
        progress.clear();

        assertThat(screen.toString(StandardCharsets.US_ASCII))
                .isEqualTo("\r\u001B[Kkempt: 2 of 9 files\r\u001B[Kfound\n");
    }

    @Test
    void showsNothingWhereNobodyLooks() throws Exception {
        AtomicLong now = new AtomicLong();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ProgressLine progress = new ProgressLine(file, false, now::get);
        now.set(1_100_000_000L);
        progress.show(2, 9);

        assertThat(file.size()).isZero();
    }
}
