package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String CLEAN = "# List\n\n- [Alpha](https://alpha.example) - Reads.\n";
    private static final String FLAWED = "# List\n\n- [Alpha](https://alpha.example) - A RUDE tool.\n";

    @TempDir
    Path folder;

    @Test
    void isSilentButForTheSummaryOnACleanList() throws IOException {
        write("list.md", CLEAN);
        CommandRun run = CommandRun.in(folder).kempt("check", "list.md");
        assertThat(run.out()).isEqualTo("1 file, 1 entry in 1 list: nothing is wrong\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void showsTheLineTheEntryAndTheFix() throws IOException {
        write("list.md", FLAWED);
        CommandRun run = CommandRun.in(folder).kempt("check", "list.md");
        assertThat(run.out()).isEqualTo("""
                list.md:3:38: warning: a rude word [rude-word]
                  3 | - [Alpha](https://alpha.example) - A RUDE tool.
                    |                                      ^^^^
                  entry: Alpha
                  fix (with --unsafe): Say it nicely

                1 file, 1 entry in 1 list: 1 diagnostic (1 warning); `kempt fix` repairs 1 with `--unsafe`
                """);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void showsOtherPlacesThatAFindingSpeaksOf() throws IOException {
        write("list.md", CLEAN);
        CommandRun run = CommandRun.in(folder).kempt("check", "--rule", "any-entry", "list.md");
        assertThat(run.out()).contains("info: this is an entry [any-entry]\n", "  see: list.md:3:1: the first one\n");
    }

    @Test
    void acceptsAFileWithoutAnyList() throws IOException {
        write("plain.md", "Nothing but words.\n");
        CommandRun run = CommandRun.in(folder).kempt("check", "plain.md");
        assertThat(run.out()).isEqualTo("1 file, 0 entries in 0 lists: nothing is wrong\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void failsFromTheLevelAsked() throws IOException {
        write("warning.md", FLAWED);
        write("error.md", "BADWORD\n");
        assertThat(exit("check", "warning.md")).isEqualTo(1);
        assertThat(exit("check", "--fail-on", "error", "warning.md")).isZero();
        assertThat(exit("check", "--fail-on=error", "error.md")).isEqualTo(1);
        assertThat(exit("check", "--fail-on", "never", "error.md")).isZero();
        assertThat(exit("check", "--rule", "any-entry", "warning.md")).isZero();
        assertThat(exit("check", "--rule", "any-entry", "--fail-on", "info", "warning.md"))
                .isEqualTo(1);
    }

    @Test
    void runsOnlyTheRulesAskedFor() throws IOException {
        write("list.md", "RUDE BADWORD LIED\n");
        assertThat(ruleNames("--rule", "rude-word,bad-word")).containsExactly("rude-word", "bad-word");
        assertThat(ruleNames("--rule", "rude-word", "--rule", "bad-word")).containsExactly("rude-word", "bad-word");
        assertThat(ruleNames("--disable", "rude-word, bad-word")).containsExactly("lying-fix");
        assertThat(ruleNames("--rule", "rude-word,bad-word", "--disable", "bad-word"))
                .containsExactly("rude-word");
    }

    @Test
    void writesJsonOfTheShapeThatToolsRelyOn() throws IOException {
        write("list.md", "⭐ \uD83D\uDE80\n\n- [Alpha](https://alpha.example) \uD83D\uDE80 RUDE\n");
        CommandRun run = CommandRun.in(folder).kempt("check", "--format", "json", "list.md");
        assertThat(run.out()).isEqualTo("""
                {"version":1,"files":[{"path":"list.md","lists":1,"entries":1,"diagnostics":[\
                {"rule":"rude-word","category":"text","severity":"warning","message":"a rude word",\
                "start":{"line":3,"column":36,"offset":42},"end":{"line":3,"column":40,"offset":46},"related":[],\
                "fix":{"title":"Say it nicely","applicability":"unsafe","effect":"text",\
                "edits":[{"start":42,"end":46,"text":"kind"}]}}]}],\
                "summary":{"files":1,"lists":1,"entries":1,"diagnostics":1,"errors":0,"warnings":1,"infos":0,\
                "fixable":0,"fixableUnsafe":1,"fixed":0,"held":0,"fixedSince":0}}
                """);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void namesRelatedPlacesInJson() throws IOException {
        write("list.md", CLEAN);
        CommandRun run = CommandRun.in(folder).kempt("check", "--format=json", "--rule=any-entry", "list.md");
        JsonObject diagnostic = JsonParser.parseString(run.out())
                .getAsJsonObject()
                .getAsJsonArray("files")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("diagnostics")
                .get(0)
                .getAsJsonObject();
        assertThat(diagnostic.getAsJsonArray("related"))
                .hasToString("[{\"message\":\"the first one\",\"line\":3,\"column\":1}]");
        assertThat(diagnostic.get("fix").isJsonNull()).isTrue();
    }

    @Test
    void readsStandardInputUnderTheNameGiven() {
        CommandRun run = CommandRun.in(folder).input(FLAWED).kempt("check", "-", "--stdin-filename", "docs/list.md");
        assertThat(run.out()).startsWith("docs/list.md:3:38: warning: ");
        assertThat(CommandRun.in(folder).input(FLAWED).kempt("check", "-").out())
                .startsWith("<stdin>:3:38: warning: ");
    }

    @Test
    void keepsTheOrderOfManyFiles() throws IOException {
        String[] arguments = new String[101];
        arguments[0] = "check";
        StringBuilder expected = new StringBuilder();
        for (int i = 1; i <= 100; i++) {
            arguments[i] = "list" + (i * 37 % 101) + ".md";
            write(arguments[i], "x\n".repeat(i * 53 % 97) + "RUDE\n");
            expected.append(arguments[i]).append(' ');
        }
        CommandRun run = CommandRun.in(folder).kempt(arguments);
        StringBuilder names = new StringBuilder();
        run.out()
                .lines()
                .filter(line -> line.contains(": warning: "))
                .forEach(line -> names.append(line, 0, line.indexOf(':')).append(' '));
        assertThat(names).hasToString(expected.toString());
    }

    @Test
    void looksAtAFileOnceThoughItIsNamedTwice() throws IOException {
        write("list.md", CLEAN);
        Files.createSymbolicLink(folder.resolve("link.md"), Path.of("list.md"));
        assertThat(CommandRun.in(folder)
                        .kempt("check", "list.md", "./list.md", "link.md")
                        .out())
                .startsWith("1 file, ");
    }

    @Test
    void saysNothingButFindingsWithQuiet() throws IOException {
        write("clean.md", CLEAN);
        write("list.md", FLAWED);
        assertThat(CommandRun.in(folder).kempt("check", "-q", "clean.md").out()).isEmpty();
        assertThat(CommandRun.in(folder).kempt("check", "--quiet", "list.md").out())
                .contains("rude-word")
                .doesNotContain("1 file");
    }

    @Test
    void usesColoursWhereTheyAreWantedOnly() throws IOException {
        write("list.md", FLAWED);
        String escape = "\u001B[";
        assertThat(CommandRun.in(folder).kempt("check", "list.md").out()).doesNotContain(escape);
        assertThat(CommandRun.in(folder).terminal().kempt("check", "list.md").out())
                .contains(escape);
        assertThat(CommandRun.in(folder)
                        .kempt("check", "--color=always", "list.md")
                        .out())
                .contains(escape);
        assertThat(CommandRun.in(folder)
                        .terminal()
                        .kempt("check", "--color=never", "list.md")
                        .out())
                .doesNotContain(escape);
        assertThat(CommandRun.in(folder)
                        .terminal()
                        .variable("NO_COLOR", "1")
                        .kempt("check", "list.md")
                        .out())
                .doesNotContain(escape);
        assertThat(CommandRun.in(folder)
                        .terminal()
                        .variable("NO_COLOR", "")
                        .kempt("check", "list.md")
                        .out())
                .contains(escape);
        assertThat(CommandRun.in(folder)
                        .terminal()
                        .variable("TERM", "dumb")
                        .kempt("check", "list.md")
                        .out())
                .doesNotContain(escape);
        assertThat(CommandRun.in(folder)
                        .variable("CLICOLOR_FORCE", "1")
                        .kempt("check", "list.md")
                        .out())
                .contains(escape);
    }

    @Test
    void doesNotLetAListWriteToTheTerminal() throws IOException {
        write("list.md", "- [\u001B[2JAlpha](https://alpha.example) RUDE\n");
        assertThat(CommandRun.in(folder).kempt("check", "list.md").out()).doesNotContain("\u001B");
    }

    private Iterable<String> ruleNames(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "check";
        arguments[1] = "--format";
        arguments[2] = "json";
        arguments[3] = "list.md";
        System.arraycopy(options, 0, arguments, 4, options.length);
        CommandRun run = CommandRun.in(folder).kempt(arguments);
        return JsonParser.parseString(run.out())
                .getAsJsonObject()
                .getAsJsonArray("files")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("diagnostics")
                .asList()
                .stream()
                .map(diagnostic -> diagnostic.getAsJsonObject().get("rule").getAsString())
                .toList();
    }

    private int exit(String... arguments) {
        return CommandRun.in(folder).kempt(arguments).exitCode();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
