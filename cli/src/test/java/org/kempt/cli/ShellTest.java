package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kempt.rules.KemptRules;

/** Completion in shells, and the manual page. */
class ShellTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kempt ch                        | check
                    kempt check --changed           | --changed-since
                    kempt check --format sa         | sarif
                    kempt fix --rule wrong-n        | wrong-number
                    kempt explain missing-per       | missing-period
                    kempt init --fr                 | --from-markdownlint
                    kempt rules --preset alpha      | alphabetical
                    """)
    void bashCompletesWhatIsBegun(String begun, String completed) throws Exception {
        String script = kempt("completion", "bash") + "COMP_WORDS=(" + begun
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));" + " _kempt; printf '%s\\n' \"${COMPREPLY[@]}\"\n";
        Files.writeString(folder.resolve("complete.bash"), script);

        assertThat(run("bash", "complete.bash").lines()).containsExactly(completed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void scriptsAreValid(String shell) throws Exception {
        Files.writeString(folder.resolve("script"), kempt("completion", shell));

        assertThat(run(shell, shell.equals("fish") ? "--no-execute" : "-n", "script"))
                .isEmpty();
    }

    @Test
    void thePageInTheRepositoryIsThatOfTheCommands() throws IOException {
        GeneratedFile.check(Path.of("..", "docs", "kempt.1"), kempt("man"));
    }

    @Test
    void thePageIsSetWithoutWarnings() throws Exception {
        Files.writeString(folder.resolve("kempt.1"), kempt("man"));

        assertThat(run("groff", "-man", "-Tutf8", "-ww", "-z", "kempt.1")).isEmpty();
    }

    @Test
    void otherShellsAreNotKnown() {
        CommandRun run = CommandRun.in(folder).kempt("completion", "basch");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERROR);
        assertThat(run.err()).contains("completion takes one of bash, zsh, fish, did you mean `bash`?");
    }

    private String kempt(String... arguments) {
        return CommandRun.in(folder).rules(KemptRules.all()).kempt(arguments).out();
    }

    private String run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(List.of(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no " + command[0] + " on this machine");
            return "";
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
