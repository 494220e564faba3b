package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kempt.rules.KemptRules;

/** What a run finds because of the files round a list. */
class WorkTreeTest {
    private static final String LIST = "# Ants\n\n![Logo](LOGO.png)\n\n- [Red](https://red.example) - Builds.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("README.md"), LIST);
        Files.writeString(folder.resolve("logo.png"), "");
    }

    @Test
    void isAskedForFilesThatLinksName() throws IOException {
        createWorkTree();

        assertThat(run("check", "README.md").out()).contains("README.md:3:1: warning: `LOGO.png` is `logo.png`");
        assertThat(run("fix", "README.md").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(folder.resolve("README.md")).content().contains("![Logo](logo.png)");
    }

    @Test
    void isKnownOfStandardInputWithAName() throws IOException {
        createWorkTree();

        assertThat(CommandRun.in(folder)
                        .rules(KemptRules.all())
                        .input(LIST)
                        .kempt("check", "--stdin-filename", "README.md", "-")
                        .out())
                .contains("`LOGO.png` is `logo.png`");
        assertThat(CommandRun.in(folder)
                        .rules(KemptRules.all())
                        .input(LIST)
                        .kempt("check", "-")
                        .exitCode())
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void isNotMissedWhereThereIsNone() {
        assertThat(run("check", "README.md").exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.in(folder).rules(KemptRules.all()).kempt(arguments);
    }

    private void createWorkTree() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
    }
}
