package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    chekc                  | unknown command `chekc`, did you mean `check`?
                    lint                   | unknown command `lint`, did you mean `check`?
                    zzzz                   | unknown command `zzzz`; `kempt --help` lists all
                    list.md                | unknown command `list.md`; `kempt --help` lists all
                    --quiet check          | an option comes after the command: kempt COMMAND --quiet ...; `kempt --help` lists the commands
                    check --quite          | unknown option `--quite`, did you mean `--quiet`?
                    check --zzzzzz         | unknown option `--zzzzzz`; `--help` lists all
                    check --qui            | unknown option `--qui`, did you mean `--quiet`?
                    entries --format xml   | --format takes text, json, not `xml`
                    check --format jsno    | --format takes text, concise, json, sarif, github, gitlab, rdjson, checkstyle, junit, markdown, html, not `jsno`, did you mean `json`?
                    check --fail-on warn   | --fail-on takes error, warning, info, never, not `warn`
                    check --color on       | --color takes auto, always, never, not `on`
                    check --rule           | --rule needs a value: --rule ID,...
                    check --quiet=yes      | --quiet takes no value
                    check --rule rude-wrod | unknown rule `rude-wrod`, did you mean `rude-word`?
                    check --disable zzzzz  | unknown rule `zzzzz`; `kempt rules` lists all
                    check --rule ,         | --rule names no rule; `kempt rules` lists all
                    check --config a --no-config  | --config and --no-config contradict each other; give one of them
                    check --stdin-filename a b    | --stdin-filename needs the path `-`, which reads standard input
                    explain                | explain which rule? `kempt rules` lists all
                    explain rude-words     | unknown rule `rude-words`, did you mean `rude-word`?
                    rules list.md          | `kempt rules` takes no paths or names; `kempt explain RULE` is about one rule
                    """)
    void saysInOneLineWhatIsWrong(String arguments, String message) {
        CommandRun run = CommandRun.in(folder).kempt(arguments.split(" "));
        assertThat(run.err()).startsWith("kempt: " + message);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void takesNoLongOptionAfterOneHyphen() {
        assertThat(CommandRun.in(folder).kempt("fix", "-diff", "x").err())
                .isEqualTo("kempt: unknown option `-diff`, did you mean `--diff`?\n");
        assertThat(CommandRun.in(folder).kempt("check", "-rulerude-word", "x").err())
                .startsWith("kempt: unknown option `-rulerude-word`");
        assertThat(CommandRun.in(folder).kempt("check", "-rule=rude-word", "x").err())
                .startsWith("kempt: unknown option `-rule`");
    }

    @Test
    void keepsQuotesInAPath() throws IOException {
        Files.writeString(folder.resolve("\"quoted\".md"), "RUDE\n");
        assertThat(CommandRun.in(folder).kempt("check", "\"quoted\".md").out()).startsWith("\"quoted\".md:1:1: ");
        assertThat(CommandRun.in(folder)
                        .input("RUDE")
                        .kempt("check", "-", "--stdin-filename", "\"a\".md")
                        .out())
                .startsWith("\"a\".md:1:1: ");
    }

    @Test
    void takesTheLastOfARepeatedOption() throws IOException {
        Files.writeString(folder.resolve("list.md"), "RUDE\n");
        CommandRun run = CommandRun.in(folder).kempt("check", "--fail-on", "warning", "--fail-on", "never", "list.md");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void takesOptionsAfterPathsAndPathsAfterTwoHyphens() throws IOException {
        Files.writeString(folder.resolve("--quiet"), "RUDE\n");
        CommandRun run = CommandRun.in(folder).kempt("check", "-q", "--fail-on", "never", "--", "--quiet");
        assertThat(run.out()).startsWith("--quiet:1:1: ");
        assertThat(CommandRun.in(folder)
                        .kempt("check", "./--quiet", "--fail-on", "never")
                        .exitCode())
                .isZero();
    }

    @Test
    void joinsShortOptions() throws IOException {
        Files.writeString(folder.resolve("list.md"), "fine\n");
        CommandRun run = CommandRun.in(folder).kempt("check", "-qv", "list.md");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("kempt: list.md: configured by the defaults\n");
    }

    @Test
    void showsHelpForAllAndForEachCommand() {
        CommandRun all = CommandRun.in(folder).kempt("--help");
        assertThat(all.out()).contains("check", "fix", "entries", "rules", "explain");
        assertThat(all.exitCode()).isZero();
        for (String command : new String[] {"check", "fix", "entries", "rules", "explain"}) {
            CommandRun run = CommandRun.in(folder).kempt(command, "--help");
            assertThat(run.out())
                    .startsWith("Usage: kempt " + command + " [OPTION...]")
                    .contains("--help");
            assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
            assertThat(run.exitCode()).isZero();
            assertThat(CommandRun.in(folder).kempt("help", command).out()).isEqualTo(run.out());
        }
    }

    @Test
    void showsHelpAsAnErrorWhereNothingIsAsked() {
        CommandRun run = CommandRun.in(folder).kempt();
        assertThat(run.err()).startsWith("Kempt keeps curated Markdown lists kempt.");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void showsTheVersion() {
        CommandRun run = CommandRun.in(folder).kempt("--version");
        assertThat(run.out()).startsWith("kempt ").hasLineCount(1);
        assertThat(run.exitCode()).isZero();
    }
}
