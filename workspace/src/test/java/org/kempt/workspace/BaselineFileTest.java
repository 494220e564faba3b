package org.kempt.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kempt.core.baseline.FileBaseline;
import org.kempt.core.baseline.Finding;
import org.kempt.core.rule.RuleId;

class BaselineFileTest {
    private static final String ANEW = "`kempt check --write-baseline` writes one anew, once this file is removed";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void prepare() {
        file = folder.resolve("base.json");
    }

    @Test
    void isSortedWithALineForEachFinding() throws Exception {
        BaselineFile baseline = BaselineFile.read(file, "base.json");
        baseline.change("docs/tools.md", held("b-rule", "Some \"words\"\t", 1));
        baseline.change(
                "README.md",
                held("b-rule", "Beta", 12).plus(held("b-rule", "Alpha", 1)).plus(held("a-rule", "größe 蟻 🚀", 1)));
        baseline.write();

        assertThat(Files.readString(file)).isEqualTo("""
                {
                  "version": 1,
                  "files": {
                    "README.md": [
                      {"rule": "a-rule", "subject": "größe 蟻 🚀"},
                      {"rule": "b-rule", "subject": "Alpha"},
                      {"rule": "b-rule", "subject": "Beta", "count": 12}
                    ],
                    "docs/tools.md": [
                      {"rule": "b-rule", "subject": "Some \\"words\\"\\t"}
                    ]
                  }
                }
                """);
        assertThat(BaselineFile.read(file, "base.json").baseline()).isEqualTo(baseline.after());
    }

    @Test
    void mayHoldNothing() throws Exception {
        BaselineFile.read(file, "base.json").write();

        assertThat(Files.readString(file)).isEqualTo("{\n  \"version\": 1,\n  \"files\": {}\n}\n");
        assertThat(BaselineFile.read(file, "base.json").baseline().size()).isZero();
    }

    @Test
    void isLeftAloneWhereNothingChanges() throws Exception {
        String text = "{\"files\": {\"a.md\": [{\"subject\": \"A\", \"rule\": \"a\"}]},\r\n\"version\": 1}";
        Files.writeString(file, text);
        BaselineFile baseline = BaselineFile.read(file, "base.json");
        baseline.change("a.md", held("a", "A", 1));
        baseline.write();

        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void knowsListsByTheirPathFromItsFolder() throws Exception {
        BaselineFile baseline = BaselineFile.read(file, "base.json");

        assertThat(baseline.key(folder.resolve("docs/a.md"))).isEqualTo("docs/a.md");
        assertThat(baseline.key(folder.resolve("docs/../a b.md"))).isEqualTo("a b.md");
        assertThat(baseline.key(folder.resolveSibling("other.md"))).isEqualTo("../other.md");
    }

    @Test
    void forgetsFilesThatAreGoneWhereAsked() throws Exception {
        Files.writeString(folder.resolve("there.md"), "");
        BaselineFile written = BaselineFile.read(file, "base.json");
        written.change("there.md", held("a", "A", 1));
        written.change("gone.md", held("a", "A", 1));
        written.change("\u0000", held("a", "A", 1));
        written.write();

        BaselineFile baseline = BaselineFile.read(file, "base.json");
        baseline.forgetMissing();
        assertThat(baseline.after().files()).containsOnlyKeys("there.md", "\u0000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[]|1:1: a baseline is an object of JSON: {\"version\": 1, \"files\": {…}}",
                "{}|1:2: a baseline has a `version`; take the file from Git again, or ANEW",
                "{\"version\": 1}|1:14: a baseline has `files`; take the file from Git again, or ANEW",
                "{\"version\": 1,⏎ \"files\": {|2:12: the baseline ends too early; take the file from Git again, or ANEW",
                "{\"version\": 2, \"files\": {}}|1:13: this baseline has version 2, and this Kempt reads version 1; use a newer Kempt, or ANEW",
                "{\"version\": 0, \"files\": {}}|1:13: this baseline has version 0, and this Kempt reads version 1; ANEW",
                "{\"version\": 1.5}|1:13: the version is a number without fraction, not 1.5",
                "{\"version\": \"1\"}|1:13: the version is a number",
                "{\"version\": 1, \"version\": 1}|1:16: `version` is there twice; keep one",
                "{\"version\": 1, \"flies\": {}}|1:16: unknown key `flies`, did you mean `files`?",
                "{\"version\": 1, \"generator\": {}}|1:16: unknown key `generator`; remove it",
                "{\"version\": 1, \"files\": []}|1:25: `files` is an object of JSON: {\"README.md\": […]}",
                "{\"version\": 1, \"files\": {\"a\": {}}}|1:31: the findings of a file are an array of JSON: [{\"rule\": …, \"subject\": …}]",
                "{\"version\": 1, \"files\": {\"a\": [],⏎\"a\": []}}|2:1: `a` is there twice; put what both hold together",
                "{\"version\": 1, \"files\": {}} []|1:29: this is not valid JSON; undo what was changed by hand or left by a merge, or ANEW",
                "<<<<<<< HEAD|1:1: this is not valid JSON; undo what was changed by hand or left by a merge, or ANEW",
                "{⏎// why⏎\"version\": 1}|2:1: this is not valid JSON; undo what was changed by hand or left by a merge, or ANEW",
            })
    void mustHaveTheShapeOfABaseline(String text, String message) throws IOException {
        assertRefused(text, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "7|3:1: a finding is an object of JSON: {\"rule\": …, \"subject\": …}",
                "{\"rule\": \"a\"}|3:1: this finding has no `subject`; add it, or remove the finding",
                "{\"subject\": \"A\"}|3:1: this finding has no `rule`; add it, or remove the finding",
                "{\"rule\": \"No Rule\", \"subject\": \"A\"}|3:10: `No Rule` is no name of a rule; `kempt rules` lists all",
                "{\"rule\": 7, \"subject\": \"A\"}|3:10: the rule is a text",
                "{\"rule\": \"a\", \"subject\": null}|3:26: the subject is a text",
                "{\"rule\": \"a\", \"subject\": \"A\", \"line\": 3}|3:31: unknown key `line`; remove it",
                "{\"rule\": \"a\", \"rule\": \"a\"}|3:15: `rule` is there twice; keep one",
                "{\"rule\": \"a\", \"subject\": \"A\", \"count\": 0}|3:40: the count is at least 1; remove findings that are not there",
                "{\"rule\": \"a\", \"subject\": \"A\", \"count\": 1e99}|3:40: the count is a number without fraction, not 1e99",
                "{\"rule\": \"a\", \"subject\": \"A\"},⏎{\"subject\": \"A\", \"rule\": \"a\"}|4:1: this finding is there twice; keep one, with the sum of both as its `count`",
                "{\"rule\": \"a\", \"subject\": \"A\"},|4:1: this is not valid JSON; undo what was changed by hand or left by a merge, or ANEW",
            })
    void mustHaveFindingsThatCanBeUnderstood(String finding, String message) throws IOException {
        assertRefused("{\"version\": 1, \"files\": {⏎\"README.md\": [⏎" + finding + "⏎]}}", message);
    }

    @Test
    void mustNotBeEmptyNorAFolderNorOtherBytes() throws IOException {
        assertRefused("", "1:1: the baseline ends too early; take the file from Git again, or ANEW");
        Files.write(file, new byte[] {'{', (byte) 0xFF});
        assertThatThrownBy(() -> BaselineFile.read(file, "base.json"))
                .isInstanceOf(InvalidBaselineException.class)
                .hasMessageStartingWith("base.json: ");
        assertThatThrownBy(() -> BaselineFile.read(folder, "base"))
                .isInstanceOf(InvalidBaselineException.class)
                .hasMessage("base: is a folder; name a file");
    }

    private void assertRefused(String text, String message) throws IOException {
        byte[] bytes = text.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);

        assertThatThrownBy(() -> BaselineFile.read(file, "base.json"))
                .isInstanceOf(InvalidBaselineException.class)
                .hasMessage("base.json:" + message.replace("ANEW", ANEW));
        assertThat(file).hasBinaryContent(bytes);
    }

    private static FileBaseline held(String rule, String subject, int count) {
        return FileBaseline.of(new TreeMap<>(Map.of(new Finding(new RuleId(rule), subject), count)));
    }
}
