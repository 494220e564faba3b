package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kempt.report.SampleFile.written;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.fix.Applicability;
import org.kempt.core.rule.Severity;

class GitHubReporterTest {
    @Test
    void escapesAsTheRunnerUnescapes() throws IOException {
        List<String> lines =
                written(ReportFormat.GITHUB, SampleFile.hostile()).lines().toList();
        assertThat(lines.get(0))
                .startsWith("::error file=docs/na me%2C%3A%25<é>.md,line=4,endLine=4,col=3,endColumn=10,"
                        + "title=bad-thing::`[@octocat]`");
        assertThat(lines).filteredOn(line -> line.startsWith("::")).hasSize(4);
        // A line break within the message, which the terminal would not get either.
        assertThat(lines.get(0)).endsWith("#2␊second line");
        assertThat(lines.get(2)).startsWith("::warning ").endsWith("is `odd%0A`kempt fix` repairs this.");
        assertThat(lines.get(3)).startsWith("::notice ");
    }

    @Test
    void writesTheMostSevereFirstAndNoMoreCommandsThanGitHubShows() throws IOException {
        SampleFile file = new SampleFile("##[error]x.md", "one two\n");
        for (int i = 0; i < 12; i++) {
            file.finding(Severity.WARNING, "some-rule", "one", "Warning " + i + " ##[error]here");
        }
        file.finding(Severity.ERROR, "other-rule", "two", "100%");
        List<String> lines =
                written(ReportFormat.GITHUB, file.checked()).lines().toList();
        assertThat(lines).hasSize(14);
        assertThat(lines.get(0)).endsWith("title=other-rule::100%25");
        assertThat(lines.subList(1, 11)).allMatch(line -> line.startsWith("::warning file="));
        assertThat(lines.subList(11, 13)).allMatch(line -> line.matches("## \\[error]x.md:1:1: warning: .* ## \\[.*"));
        assertThat(lines.get(13)).startsWith("1 file, 0 entries in 0 lists: 13 diagnostics (1 error, 12 warnings)");
    }

    @Test
    void givesColumnsOnlyWithinALine() throws IOException {
        SampleFile file = new SampleFile("list.md", "one\ntwo\nthree\n");
        file.finding(
                Severity.WARNING, "some-rule", "ne\ntwo\n", "Lines", file.replace(Applicability.UNSAFE, "one", "1"));
        assertThat(written(ReportFormat.GITHUB, file.checked()))
                .startsWith("::warning file=list.md,line=1,endLine=2,title=some-rule::Lines\n");
    }

    @Test
    void neverBeginsAPlainLineLikeACommand() throws IOException {
        SampleFile file = new SampleFile(" ::error::x.md", "one\n");
        for (int i = 0; i < 11; i++) {
            file.finding(Severity.WARNING, "some-rule", "one", "Here");
        }
        assertThat(written(ReportFormat.GITHUB, file.checked())).contains("\n./::error::x.md:1:1: warning: Here");
    }
}
