package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.kempt.report.SampleFile.written;

import java.io.IOException;
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
    void writesTheSameEachTimeAndEndsItsLastLine(ReportFormat format) throws IOException {
        String report = written(format, SampleFile.hostile(), SampleFile.clean());
        assertThat(report).isEqualTo(written(format, SampleFile.hostile(), SampleFile.clean())).endsWith("\n");
    }

    /** JSON escapes control characters by itself; everything else may be shown in a terminal. */
    @ParameterizedTest
    @EnumSource
    void sendsNoControlCharacterToATerminal(ReportFormat format) throws IOException {
        assertThat(written(format, SampleFile.hostile())).doesNotContain("\u001B", "\u0007", "\r");
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
