package org.kempt.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kempt.core.repository.Repository;

class RuleDocumentTest {

    @Test
    void knowsItsParts() {
        RuleDocument document = RuleDocument.parse(DoubledMarkDocument.TEXT);

        assertThat(document.title()).isEqualTo("doubled-mark");
        assertThat(document.summary()).isEqualTo("An exclamation mark or a question mark is doubled.");
        assertThat(document.optionsTable()).startsWith("| Option |").endsWith("may not be doubled. |");
        assertThat(document.examples())
                .extracting(RuleExample::name)
                .containsExactly("A doubled exclamation mark", "A doubled question mark", "What is left alone");
    }

    @Test
    void knowsThePartsOfAnExample() {
        RuleExample example =
                RuleDocument.parse(DoubledMarkDocument.TEXT).examples().get(1);

        assertThat(example.line()).isEqualTo(29);
        assertThat(example.isClean()).isFalse();
        assertThat(example.config())
                .hasValueSatisfying(config -> assertThat(config).startsWith("rules:\n"));
        assertThat(example.text()).isEqualTo("- [Beta](https://beta.example) - Writes files??\n");
        assertThat(example.diagnostics())
                .hasValueSatisfying(lines -> assertThat(lines).containsExactly("1:46 error The mark `?` is doubled"));
        assertThat(example.good()).hasValue("- [Beta](https://beta.example) - Writes files?\n");
        assertThat(example.goodUnsafe()).isEmpty();
    }

    @Test
    void readsSignsForInvisibleCharacters() {
        RuleDocument document = RuleDocument.parse(DoubledMarkDocument.with("Counts files!?", "␉Counts␠␠a⍽file␍"));

        assertThat(document.examples().get(2).text()).endsWith("- \tCounts  a\u00A0file\r\n");
    }

    @Test
    void mayHaveALongSummary() {
        String broken = DoubledMarkDocument.with("mark or a", "mark\nor a");
        assertThat(RuleDocument.parse(broken).summary())
                .isEqualTo("An exclamation mark or a question mark is doubled.");
    }

    @Test
    void mayHaveWordsAroundTheTableOfOptions() {
        String words = DoubledMarkDocument.with("| Option", "Choose one.\n\n| Option") + "\nThat is all.\n";
        assertThat(RuleDocument.parse(words).optionsTable())
                .isEqualTo(RuleDocument.parse(DoubledMarkDocument.TEXT).optionsTable());
    }

    @Test
    void beginsWithATitle() {
        assertRejected("Text.\n", 1, "expected the title `# name-of-the-rule`, but found: Text.");
        assertRejected("", 1, "expected the title `# name-of-the-rule`, but the document ends");
    }

    @Test
    void hasASummary() {
        assertRejected("# a\n\n## Why\n", 3, "expected a paragraph with the rule's summary, but found: ## Why");
    }

    @Test
    void hasAllHeadingsInTheirOrder() {
        assertRejected(
                DoubledMarkDocument.with("## Fix safety", "## Options"),
                56,
                "expected the heading `## Fix safety`, but found: ## Options");
        assertRejected(
                DoubledMarkDocument.with("## Examples", "### Examples"),
                9,
                "expected the heading `## Examples`, but found: ### Examples");
        assertRejected(
                DoubledMarkDocument.with("## Options", "Options"),
                64,
                "expected the heading `## Options`, but the document ends");
    }

    @Test
    void hasNoFurtherHeading() {
        assertRejected(
                DoubledMarkDocument.TEXT + "\n## See also\n",
                66,
                "expected the end of the document, but found: ## See also");
    }

    @Test
    void saysWhyAndHowSafe() {
        assertRejected(
                DoubledMarkDocument.with("One is enough.\n\n", ""),
                7,
                "expected some words below `## Why`, but found: ## Examples");
        assertRejected(
                DoubledMarkDocument.with("The fix leaves one of the two.\n\n", ""),
                58,
                "expected some words below `## Fix safety`, but found: ## Options");
    }

    @Test
    void hasOneTableOfOptions() {
        assertRejected(DoubledMarkDocument.TEXT + "\nNone.\n", 66, "a second table of options");
    }

    @Test
    void hasBlocksOnlyInExamples() {
        assertRejected(
                DoubledMarkDocument.with("### A doubled exclamation mark\n\n", ""),
                11,
                "expected a heading `### …` above the first block of an example, but found: ```markdown bad");
    }

    @Test
    void hasOnlyBlocksThatAreRun() {
        assertRejected(DoubledMarkDocument.with("markdown bad", "markdown wrong"), 13, "`markdown wrong` is no block");
        assertRejected(DoubledMarkDocument.with("```markdown bad", "```"), 13, "`` is no block");
    }

    @Test
    void hasBlocksInTheirOrder() {
        assertRejected(
                DoubledMarkDocument.with("text diagnostics", "yaml config"),
                19,
                "`yaml config` cannot follow `markdown bad` in one example");
        assertRejected(
                DoubledMarkDocument.with("text diagnostics", "markdown bad"),
                19,
                "`markdown bad` cannot follow `markdown bad` in one example");
    }

    @Test
    void hasOneTextInAnExample() {
        assertRejected(
                DoubledMarkDocument.with("files!?\n```\n", "files!?\n```\n\n```text diagnostics\n```\n"),
                52,
                "after `markdown clean` nothing can follow");
        assertRejected(
                DoubledMarkDocument.with("text diagnostics", "markdown clean"),
                19,
                "`markdown bad` and `markdown clean` are two examples");
        assertRejected(
                DoubledMarkDocument.with("### What is left alone", "### Nothing\n\n### What is left alone"),
                48,
                "this example has no block `markdown bad` and none `markdown clean`");
    }

    @Test
    void marksOnlyTheTextThatIsChecked() {
        assertRejected(
                DoubledMarkDocument.with("markdown good", "markdown good exact"),
                23,
                "`exact` belongs behind `markdown bad` or `markdown clean`");
    }

    @Test
    void marksOnlyFilesWithWhatIsKnownOfThem() {
        assertRejected(
                DoubledMarkDocument.with("markdown bad", "markdown bad list=docs/tools.md"),
                13,
                "`list=docs/tools.md` belongs behind `text files`");
        assertRejected(
                DoubledMarkDocument.with("markdown good", "markdown good days=3"),
                23,
                "`days=3` belongs behind `text files`");
        assertRejected(withFiles(" days=some", "license"), 13, "`days=some` is no number of days");
    }

    @Test
    void hasNoFilesRoundATextUnlessItSaysSo() {
        RuleExample example =
                RuleDocument.parse(DoubledMarkDocument.TEXT).examples().get(0);

        assertThat(example.repository()).isSameAs(Repository.unknown());
    }

    @Test
    void readsFilesRoundAText() {
        Repository repository =
                files("", "license", "    MIT License", "", "    Be nice", "docs/img/logo.png", "docs/index.md");

        assertThat(repository.list()).hasValue("README.md");
        assertThat(repository.isWhole()).isTrue();
        assertThat(repository.age()).isEmpty();
        assertThat(repository.names("")).containsExactly("README.md", "docs", "license");
        assertThat(repository.names("docs")).containsExactly("img", "index.md");
        assertThat(repository.names("license")).isEmpty();
        assertThat(repository.exists("docs/img")).isTrue();
        assertThat(repository.exists("docs/im")).isFalse();
        assertThat(repository.text("license")).hasValue("MIT License\n\nBe nice\n");
        assertThat(repository.text("docs/index.md")).hasValue("");
        assertThat(repository.text("docs")).isEmpty();
    }

    @Test
    void readsWhatElseIsKnownOfFiles() {
        Repository repository = files(" list=docs/tools.md days=12", "license");

        assertThat(repository.list()).hasValue("docs/tools.md");
        assertThat(repository.names("")).containsExactly("docs", "license");
        assertThat(repository.age()).hasValue(Duration.ofDays(12));
    }

    @Test
    void rejectsFilesThatAreNone() {
        assertRejected(withFiles("", "license", "  MIT"), 15, "`MIT` is neither the path of one more file nor");
        assertRejected(withFiles("", "    MIT"), 14, "`MIT` is neither the path");
        assertRejected(withFiles("", "/license"), 14, "`/license` is neither the path");
        assertRejected(withFiles("", "docs/"), 14, "`docs/` is neither the path");
        assertRejected(withFiles("", "license", "license"), 15, "`license` is neither the path");
        assertRejected(withFiles("", "README.md"), 14, "`README.md` is neither the path");
    }

    private static Repository files(String marks, String... lines) {
        return RuleDocument.parse(withFiles(marks, lines)).examples().get(0).repository();
    }

    private static String withFiles(String marks, String... lines) {
        return DoubledMarkDocument.with(
                "```markdown bad",
                "```text files" + marks + "\n" + String.join("\n", lines) + "\n```\n\n```markdown bad");
    }

    @Test
    void closesItsFences() {
        assertRejected(DoubledMarkDocument.with("```markdown clean", "````markdown clean"), 52, "is never closed");
    }

    private static void assertRejected(String document, int line, String message) {
        assertThatThrownBy(() -> RuleDocument.parse(document))
                .isInstanceOfSatisfying(
                        IllegalRuleDocumentException.class,
                        e -> assertThat(e.line()).isEqualTo(line))
                .hasMessageContaining(message);
    }
}
