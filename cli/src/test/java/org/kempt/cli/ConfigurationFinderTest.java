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

class ConfigurationFinderTest {
    private static final String OFF = "{\"rules\": {\"rude-word\": \"off\"}}";

    @TempDir
    Path folder;

    @BeforeEach
    void writeList() throws IOException {
        write("repository/.git/HEAD", "");
        write("repository/docs/deep/list.md", "RUDE\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {".kempt.yaml", ".kempt.yml", ".kempt.json"})
    void findsAConfigurationAboveTheFile(String name) throws IOException {
        write("repository/" + name, OFF);
        assertThat(exit("check", "repository/docs/deep/list.md")).isZero();
    }

    @Test
    void takesTheNearestOne() throws IOException {
        write("repository/.kempt.yaml", OFF);
        write("repository/docs/.kempt.yaml", "");
        assertThat(exit("check", "repository/docs/deep/list.md")).isEqualTo(1);
    }

    @Test
    void doesNotLookAboveTheRepository() throws IOException {
        write(".kempt.yaml", OFF);
        assertThat(exit("check", "repository/docs/deep/list.md")).isEqualTo(1);
        Files.delete(folder.resolve("repository/.git/HEAD"));
        Files.delete(folder.resolve("repository/.git"));
        assertThat(exit("check", "repository/docs/deep/list.md")).isZero();
    }

    @Test
    void eachFileHasItsOwn() throws IOException {
        write("repository/docs/.kempt.yaml", OFF);
        write("repository/README.md", "RUDE\n");
        CommandRun run = CommandRun.in(folder).kempt("check", "repository/docs/deep/list.md", "repository/README.md");
        assertThat(run.out()).contains("repository/README.md:1:1").doesNotContain("list.md:1");
    }

    @Test
    void standardInputHasTheOneOfItsName() throws IOException {
        write("repository/docs/.kempt.yaml", OFF);
        assertThat(CommandRun.in(folder)
                        .input("RUDE")
                        .kempt("check", "-", "--stdin-filename", "repository/docs/new.md")
                        .exitCode())
                .isZero();
        assertThat(CommandRun.in(folder).input("RUDE").kempt("check", "-").exitCode())
                .isEqualTo(1);
    }

    @Test
    void canBeNamedOrLeftOut() throws IOException {
        write("repository/.kempt.yaml", OFF);
        write("other.yaml", "rules: {rude-word: info}\n");
        assertThat(exit("check", "--no-config", "repository/docs/deep/list.md")).isEqualTo(1);
        CommandRun run = CommandRun.in(folder).kempt("check", "--config", "other.yaml", "repository/docs/deep/list.md");
        assertThat(run.out()).contains(": info: a rude word");
    }

    @Test
    void isNamedWithVerbose() throws IOException {
        write("repository/.kempt.yaml", OFF);
        assertThat(CommandRun.in(folder)
                        .kempt("check", "--verbose", "repository/docs/deep/list.md")
                        .err())
                .isEqualTo("kempt: repository/docs/deep/list.md: configured by repository/.kempt.yaml\n");
    }

    private int exit(String... arguments) {
        return CommandRun.in(folder).kempt(arguments).exitCode();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
