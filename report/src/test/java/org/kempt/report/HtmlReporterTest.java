package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kempt.report.SampleFile.written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kempt.core.fix.Applicability;
import org.kempt.core.rule.Severity;

/** Opens the page in a browser; what the filters hide is read off the page afterwards. */
class HtmlReporterTest {
    private static final Pattern FINDING =
            Pattern.compile("<article class=\"finding\"[^>]*data-rule=\"([^\"]*)\"[^>]*>");
    private static final Pattern COUNT = Pattern.compile("id=\"count\"[^>]*>([^<]*)<");

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void writeThePage() throws IOException {
        SampleFile file = new SampleFile("list.md", "# List\n\n- [Alpha](https://alpha.example) - Reads files\n");
        file.finding(
                Severity.WARNING,
                "missing-period",
                "files",
                "The description of `Alpha` lacks its period",
                file.replace(Applicability.SAFE, "files", "files."));
        page = folder.resolve("report.html");
        Files.writeString(page, written(ReportFormat.HTML, file.checked(), SampleFile.hostile()));
    }

    @Test
    void asksNothingOfTheNetwork() throws IOException {
        String html = Files.readString(page);
        assertThat(html)
                .contains("Content-Security-Policy\" content=\"default-src 'none';")
                .doesNotContain("<link", "@import", "url(", "<img", "<iframe", "<base", "fetch(", "XMLHttpRequest");
        // What leads elsewhere are links that a reader follows, all to the documents of rules.
        assertThat(Pattern.compile("(?:href|src)=\"([^\"]*)\"")
                        .matcher(html)
                        .results()
                        .map(found -> found.group(1)))
                .allMatch(address -> address.startsWith("https://kempt.org/"));
    }

    @Test
    void showsLinesAndRepairs() throws IOException {
        assertThat(Files.readString(page))
                .contains("<p class=\"note\">Entry: Alpha</p>")
                .contains("Reads <mark>files</mark></span></pre>")
                .contains("<del class=\"line\">- [Alpha](https://alpha.example) - Reads files</del>")
                .contains("Reads files<b>.</b></ins>");
    }

    @Test
    void showsWhatWasRepaired() throws IOException {
        SampleFile before = new SampleFile("list.md", "# List\n\none  \n");
        before.finding(Severity.WARNING, "trailing-space", "  \n", "Spaces");
        String html = written(ReportFormat.HTML, before.fixedTo(new SampleFile("list.md", "# List\n\none\n")));
        assertThat(html)
                .contains("Repaired 1: <a href=\"https://kempt.org/rules/trailing-space.html\">")
                .contains("<del class=\"line\">one<span class=\"space\">  </span></del><ins class=\"line\">one</ins>");
    }

    @Test
    void runsNothingThatAListHolds() throws Exception {
        String dom = open("");
        assertThat(dom).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("alert(1)</script>", "<b>@");
        assertThat(Pattern.compile("<script").matcher(dom).results()).hasSize(1);
        assertThat(dom).doesNotContain("\u001B", "\u202E");
    }

    @Test
    void showsAllAtFirst() throws Exception {
        String dom = open("");
        assertThat(shown(dom)).containsExactly("missing-period", "bad-thing", "odd-thing", "odd-thing", "small-thing");
        assertThat(count(dom)).isEqualTo("5 findings: 1 error, 3 warnings, 1 info");
        assertThat(dom).contains("<form id=\"filters\" role=\"search\">");
    }

    @Test
    void filtersBySeverityCategoryAndFix() throws Exception {
        assertThat(shown(open("#severity=error"))).containsExactly("bad-thing");
        assertThat(shown(open("#category=entry&fix=safe"))).containsExactly("missing-period", "odd-thing");
        assertThat(shown(open("#category=link"))).isEmpty();
        assertThat(shown(open("#severity=no-such-word"))).hasSize(5);
    }

    @Test
    void searchesForWordsInMessagesRulesAndFiles() throws Exception {
        String dom = open("#q=PERIOD%20alpha&severity=warning");
        assertThat(shown(dom)).containsExactly("missing-period");
        assertThat(count(dom)).isEqualTo("Showing 1 of 5: 1 warning");
        assertThat(dom).containsPattern("<section class=\"file\" data-path=\"docs/[^>]*hidden=\"\"");
        assertThat(shown(open("#q=docs/na"))).hasSize(4);
        String nothing = open("#q=nowhere");
        assertThat(shown(nothing)).isEmpty();
        assertThat(nothing).contains("<p id=\"nothing\">");
    }

    private String open(String hash) throws IOException, InterruptedException {
        Optional<HeadlessBrowser> browser = HeadlessBrowser.find(folder);
        assumeTrue(browser.isPresent(), "no chromium or google-chrome on the PATH");
        return browser.get().open(page.toUri() + hash);
    }

    private static List<String> shown(String dom) {
        return FINDING.matcher(dom)
                .results()
                .filter(found -> !found.group().contains(" hidden"))
                .map(found -> found.group(1))
                .toList();
    }

    private static String count(String dom) {
        return COUNT.matcher(dom)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
