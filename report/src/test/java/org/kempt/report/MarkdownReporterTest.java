package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kempt.report.SampleFile.written;

import java.io.IOException;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Applicability;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceText;

class MarkdownReporterTest {
    private static final String BEFORE = """
            # List

            ## Tools

            - [Beta](https://beta.example) - Writes.
            - [Gamma](https://gamma.example) - Copies.
            - [Alpha](https://alpha.example) - Reads
            """;
    private static final String AFTER = """
            # List

            ## Tools

            - [Alpha](https://alpha.example) - Reads.
            - [Beta](https://beta.example) - Writes.
            - [Gamma](https://gamma.example) - Copies.
            """;

    @Test
    void saysThatAllIsWell() throws IOException {
        assertThat(written(ReportFormat.MARKDOWN, SampleFile.clean())).isEqualTo("""
                ## ✅ This list is kempt

                Nothing is left to do. Thank you!
                """);
    }

    @Test
    void saysWhatIsLeftAfterACheck() throws IOException {
        SampleFile file = new SampleFile("./README.md", BEFORE);
        file.finding(
                        Severity.WARNING,
                        "unsorted-entries",
                        "- [Alpha]",
                        "`Alpha` belongs before `Beta` (line 5)",
                        file.replace(Applicability.SAFE, "Reads", "Reads."))
                .finding(Severity.ERROR, "broken-thing", "Gamma", "`Gamma` is not there");
        assertThat(written(ReportFormat.MARKDOWN, file.checked(), SampleFile.clean()))
                .isEqualTo("""
                ## 📝 2 things to look at

                Thank you for your work on this list! Kempt can repair 1 of these for you: run `kempt fix`. The others need a person.

                ### `README.md`

                - **Line 6**: `Gamma` is not there ([`broken-thing`](https://kempt.org/rules/broken-thing.html))
                - **Line 7**: `Alpha` belongs before `Beta` (line 5) ([`unsorted-entries`](https://kempt.org/rules/unsorted-entries.html), `kempt fix` repairs it)

                <sub>Each rule's name leads to why it is there, with examples; `kempt explain RULE` shows the same.</sub>
                """);
    }

    @Test
    void saysWhatWasRepairedAndWhereEntriesWerePlaced() throws IOException {
        SampleFile before = new SampleFile("README.md", BEFORE);
        before.finding(Severity.WARNING, "missing-period", "Reads", "No period")
                .finding(Severity.WARNING, "unsorted-entries", "- [Alpha]", "Out of order");
        SampleFile after = new SampleFile("README.md", AFTER);
        after.finding(Severity.WARNING, "odd-thing", "Copies", "`Copies` is odd");
        assertThat(written(ReportFormat.MARKDOWN, before.fixedTo(after))).isEqualTo("""
                ## 📝 1 thing to look at

                Thank you for your work on this list! Kempt repaired 2 things; what is left needs a person.

                ### `README.md`

                Repaired:

                - [`missing-period`](https://kempt.org/rules/missing-period.html): Something of `missing-period` is wrong.
                - [`unsorted-entries`](https://kempt.org/rules/unsorted-entries.html): Something of `unsorted-entries` is wrong.

                Moved to where they belong:

                - `Alpha` is now on line 5, the first of its list, in the section `Tools`

                Left to do:

                - **Line 7**: `Copies` is odd ([`odd-thing`](https://kempt.org/rules/odd-thing.html))

                <sub>Each rule's name leads to why it is there, with examples; `kempt explain RULE` shows the same.</sub>
                """);
        assertThat(written(ReportFormat.MARKDOWN, before.fixedTo(new SampleFile("README.md", AFTER))))
                .startsWith("## ✅ Kempt repaired 2 things\n\nNothing is left to do. Thank you!\n");
    }

    @Test
    void welcomesNewEntriesAndSaysWhereTheyStand() throws IOException {
        Document base = Document.parse(SourceText.of(AFTER.replace("- [Beta](https://beta.example) - Writes.\n", "")));
        SampleFile file = new SampleFile("README.md", AFTER);
        assertThat(written(ReportFormat.MARKDOWN, file.checked().since(Optional.of(base))))
                .contains(
                        "\nNew entries, welcome:\n\n- `Beta` is now on line 6, after `Alpha`, in the section `Tools`\n")
                .doesNotContain("Left to do:");
        file.finding(Severity.WARNING, "odd-thing", "Writes", "`Writes` is odd");
        assertThat(written(ReportFormat.MARKDOWN, file.checked().since(Optional.of(base))))
                .contains("in the section `Tools`\n\nLeft to do:\n\n- **Line 6**: `Writes` is odd");
    }

    /** GitHub links what is in its own lists of things even after escapes, but never in code. */
    @Test
    void nothingOfAListComesAlive() throws IOException {
        String markdown = written(ReportFormat.MARKDOWN, SampleFile.hostile());
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        assertThat(html.replaceAll("<a href=\"https://kempt.org/[^\"]*\">", ""))
                .doesNotContain("<a", "<b>", "<img", "<script");
        String outsideOfCode = html.replaceAll("<code>[^<]*</code>", "");
        assertThat(outsideOfCode)
                .contains("&lt;b&gt;@\u200Bteam&lt;/b&gt;")
                .doesNotContainPattern("@[A-Za-z0-9]")
                .doesNotContainPattern("#[0-9]")
                .doesNotContainPattern("www\\.")
                .doesNotContain("https://evil");
        assertThat(html).contains("<code>[@octocat]</code>");
    }

    @Test
    void codeHoldsAnyBackticks() {
        assertThat(MarkdownText.code("a``b`c")).isEqualTo("```a``b`c```");
        assertThat(MarkdownText.code("`")).isEqualTo("`` ` ``");
        assertThat(MarkdownText.of("`a` and `b")).isEqualTo("`a` and \\`b");
    }

    @Test
    void fitsIntoAComment() throws IOException {
        SampleFile file = new SampleFile("README.md", "one\n");
        for (int i = 0; i < 2000; i++) {
            file.finding(Severity.WARNING, "some-rule", "one", "Number " + i + " of " + "many ".repeat(10));
        }
        String markdown = written(ReportFormat.MARKDOWN, file.checked(), file.checked());
        assertThat(markdown).hasSizeLessThan(65_000).hasSizeGreaterThan(50_000);
        long shown = markdown.lines().filter(line -> line.startsWith("- ")).count();
        assertThat(markdown).contains("\n… and " + (4000 - shown) + " more, too many for one comment.\n");
    }
}
