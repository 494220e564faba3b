package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.kempt.report.SampleFile.written;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kempt.core.LintResult;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class ReportFormatTest {
    @Test
    void isFoundByTheWordsOfUsers() {
        assertThat(ReportFormat.find("sarif")).contains(ReportFormat.SARIF);
        assertThat(ReportFormat.find("SARIF")).isEmpty();
        assertThat(String.join("|", ReportFormat.words()))
                .isEqualTo("text|concise|json|sarif|github|gitlab|rdjson|checkstyle|junit|markdown|html");
    }

    @ParameterizedTest
    @EnumSource
    void isDocumented(ReportFormat format) throws IOException {
        assertThat(Files.readString(Path.of("../docs/reports.md")))
                .contains("| [`" + format.word() + "`](#" + format.word() + ") |", "\n## " + format.word() + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameEachTimeAndEndsItsLastLine(ReportFormat format) throws IOException {
        String report = written(format, SampleFile.hostile(), SampleFile.clean());
        assertThat(report)
                .isEqualTo(written(format, SampleFile.hostile(), SampleFile.clean()))
                .endsWith("\n");
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingHarmfulToATerminal(ReportFormat format) throws IOException {
        SampleFile file = new SampleFile("a\u001B\u009B\u202E.md", "one \u009B31m\u202E\u001B two\n");
        file.finding(
                Severity.WARNING,
                "some-rule",
                "one",
                "A \u009B\u007F\u2028\u202E\u001B message",
                file.replace(Applicability.SAFE, "one", "\u009B\u202E"));
        assertThat(written(format, SampleFile.hostile(), file.checked()))
                .doesNotContain("\u001B", "\u0007", "\r", "\u009B", "\u007F", "\u2028", "\u202E");
    }

    @Test
    void jsonMeansTheSameAfterEscapes() throws IOException {
        SampleFile file = new SampleFile("list.md", "one\n");
        file.finding(Severity.WARNING, "some-rule", "one", "A \u009B\u202E\u001B🚀é message");
        assertThat(JsonParser.parseString(written(ReportFormat.GITLAB, file.checked()))
                        .getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .get("description")
                        .getAsString())
                .isEqualTo("A \u009B\u202E\u001B🚀é message");
    }

    @ParameterizedTest
    @EnumSource
    void takesLinearTimeForOneLongLineAndAFixThatAllShare(ReportFormat format) {
        Document document = Document.parse(SourceText.of("wörd 🚀".repeat(100_000)));
        RuleDescriptor rule = SampleFile.rule("some-rule", Severity.WARNING);
        List<TextEdit> edits = new ArrayList<>();
        for (int at = 0; at < document.source().length(); at += 35) {
            edits.add(new TextEdit(new SourceRange(at, at + 1), "W"));
        }
        Fix fix = new Fix("Do all of it", Effect.TEXT, Applicability.SAFE, edits);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (TextEdit edit : edits) {
            // What JSON says of a fix it says in full with each finding, as its readers know it.
            Diagnostic.Builder diagnostic = Diagnostic.at(edit.range(), "A `w` is small");
            diagnostics.add((format == ReportFormat.JSON ? diagnostic : diagnostic.fix(fix)).build(rule, null));
        }
        FileReport file = FileReport.checked("list.md", new LintResult(document, diagnostics));
        assertThat(diagnostics).hasSize(20_000);
        assertTimeout(Duration.ofSeconds(20), () -> written(format, file));
    }
}
