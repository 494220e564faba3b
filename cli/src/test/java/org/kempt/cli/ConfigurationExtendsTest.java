package org.kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kempt.rules.KemptRules;

class ConfigurationExtendsTest {
    private static final String UNSORTED = "# List\n\n- [B](https://b.example)\n- [A](https://a.example)\n";

    @TempDir
    Path folder;

    @Test
    void extendsAPreset() throws IOException {
        write("list.md", UNSORTED);
        assertThat(run("check", "list.md").exitCode()).isZero();
        write(".kempt.yaml", "extends: alphabetical\n");
        assertThat(run("check", "list.md").out()).contains("unsorted-entries");
    }

    @Test
    void extendsAFileNextToIt() throws IOException {
        write("sub/.kempt.yaml", "extends: ../shared/base.yaml\n");
        write("shared/base.yaml", "extends: ./more.yaml\n");
        write("shared/more.yaml", "rules: {unsorted-entries: {order: always}}\n");
        write("sub/list.md", UNSORTED);

        assertThat(run("check", "sub/list.md").out()).contains("unsorted-entries");
        assertThat(run("check", "--config", "sub/.kempt.yaml", "sub/list.md").out())
                .contains("unsorted-entries");
    }

    @Test
    void saysWhatCannotBeExtended() throws IOException {
        write("list.md", UNSORTED);
        write("conf.yaml", "extends: [alphabetic, ./none.yaml, ./circle.yaml, ./bad.yaml]\n");
        write("circle.yaml", "extends: conf.yaml\n");
        write("bad.yaml", "\n\nrules: {missing-perod: off}\n");

        CommandRun run = run("check", "--config", "conf.yaml", "list.md");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "kempt: conf.yaml:1:11: unknown preset `alphabetic`, did you mean `alphabetical`?",
                        "kempt: conf.yaml:1:23: `./none.yaml`: no such file or folder; check the path",
                        "kempt: bad.yaml:3:9: unknown rule `missing-perod`, did you mean `missing-period`?",
                        "kempt: circle.yaml:1:10: configurations extend each other in a circle: conf.yaml ->"
                                + " circle.yaml -> conf.yaml");
    }

    @Test
    void beginsWithAPresetOfTheCommandLine() throws IOException {
        write("list.md", UNSORTED);
        assertThat(run("check", "--preset", "alphabetical", "list.md").out()).contains("unsorted-entries");
        write(".kempt.yaml", "rules: {unsorted-entries: off}\n");
        assertThat(run("check", "--preset", "alphabetical", "list.md").out()).doesNotContain("unsorted-entries");
        CommandRun unknown = run("check", "--preset", "alphabetic", "list.md");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("not `alphabetic`, did you mean `alphabetical`?");
    }

    @Test
    void showsWhatAPresetSets() {
        assertThat(run("rules", "--preset", "alphabetical").out()).isEqualTo("""
                RULE               CATEGORY  SEVERITY  FIX        DEFAULT  SET TO
                unsorted-entries   entry     warning   sometimes  on       error, order: always
                unsorted-sections  entry     warning   always     off      error
                unsorted-table     entry     warning   always     on       error, order: always
                """);
        JsonObject rules = JsonParser.parseString(run("rules", "--preset", "alphabetical", "--format", "json")
                        .out())
                .getAsJsonObject();
        assertThat(rules.getAsJsonArray("rules").get(0).getAsJsonObject().get("set"))
                .hasToString("{\"on\":true,\"severity\":\"error\",\"order\":\"always\"}");
    }

    @Test
    void overridesForFilesHoldFromTheFolderOfTheConfiguration() throws IOException {
        write("sub/.kempt.yaml", "overrides: [{files: ['docs/*.md'], rules: {unsorted-entries: {order: always}}}]\n");
        write("sub/docs/list.md", UNSORTED);
        write("sub/list.md", UNSORTED);

        assertThat(run("check", "sub").out()).contains("sub/docs/list.md:4:4").doesNotContain("sub/list.md:");
        assertThat(run("check", "sub/docs/../docs/list.md").out()).contains("unsorted-entries");
        assertThat(CommandRun.in(folder)
                        .rules(KemptRules.all())
                        .input(UNSORTED)
                        .kempt("check", "-", "--stdin-filename", "sub/docs/new.md")
                        .out())
                .contains("unsorted-entries");
    }

    @Test
    void warnsOnceOfASectionThatNoFileHas() throws IOException {
        write("a.md", "# A\n\n## Tools\n\n- [B](https://b.example)\n");
        write("b.md", "# B\n\n## Tools\n\n- [B](https://b.example)\n");
        write("c.md", "# C\n\n## Talks\n\n- [B](https://b.example)\n");
        write(".kempt.yaml", "overrides:\n  - sections: [Talks, Tols]\n    rules: {missing-period: off}\n");

        CommandRun check = run("check", "a.md", "b.md", "c.md");

        assertThat(check.err())
                .isEqualTo(
                        "kempt: .kempt.yaml" + ":2:23: warning: no section is named `Tols`, did you mean `Tools`?\n");
        assertThat(check.exitCode()).isZero();
        assertThat(run("fix", "a.md", "b.md").err()).contains("`Talks`").contains("`Tols`");
        assertThat(run("fix", "--diff", "a.md").err()).contains("`Talks`").contains("`Tols`");
    }

    private CommandRun run(String... arguments) {
        return CommandRun.in(folder).rules(KemptRules.all()).kempt(arguments);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
