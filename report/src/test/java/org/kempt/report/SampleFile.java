package org.kempt.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kempt.core.FixResult;
import org.kempt.core.LintResult;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** A file and what was found in it, for tests of reports. */
final class SampleFile {
    /** All that is dangerous for some format, in one list. */
    static final String HOSTILE = """
            # Évil <script>alert(1)</script> & "Co"

            - [@octocat](https://evil.example/?a=1&b=2) - Calls `people` <img src=x onerror=alert(1)>. #1 ##[error]x
            - [a]b|c](https://evil.example) - ]]> --> %0A::error::x 🚀 \u001B[31mred \u202Eturned \uFFFE end
            """;

    private final String path;
    private final Document document;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    SampleFile(String path, String text) {
        this.path = path;
        this.document = Document.parse(SourceText.of(text));
    }

    static RuleDescriptor rule(String id, Severity severity) {
        return RuleDescriptor.builder(id, RuleCategory.ENTRY, "Something of `" + id + "` is wrong.")
                .severity(severity)
                .fixes(FixAvailability.SOMETIMES, id.startsWith("unsorted") ? Effect.ORDER : Effect.TEXT)
                .build();
    }

    /** Adds a finding at the first {@code place} of the text. */
    SampleFile finding(Severity severity, String rule, String place, String message) {
        return finding(severity, rule, place, message, null);
    }

    SampleFile finding(Severity severity, String rule, String place, String message, @Nullable Fix fix) {
        Diagnostic.Builder builder = Diagnostic.at(range(place), message);
        if (fix != null) {
            builder.fix(fix);
        }
        diagnostics.add(builder.build(rule(rule, severity), null));
        return this;
    }

    /** Adds a finding that speaks of a second place. */
    SampleFile related(Severity severity, String rule, String place, String message, String other) {
        diagnostics.add(Diagnostic.at(range(place), message)
                .related(range(other), "first listed here")
                .build(rule(rule, severity), null));
        return this;
    }

    /** Returns a fix that replaces the first {@code place}. */
    Fix replace(Applicability applicability, String place, String text) {
        return new Fix("Replace it", Effect.TEXT, applicability, List.of(new TextEdit(range(place), text)));
    }

    SourceRange range(String place) {
        int start = document.source().text().indexOf(place);
        return new SourceRange(start, start + place.length());
    }

    SourceText source() {
        return document.source();
    }

    FileReport checked() {
        return FileReport.checked(path, result());
    }

    LintResult result() {
        return new LintResult(document, diagnostics);
    }

    /** Returns the report of a run in which these findings were repaired, with those of {@code after} left. */
    FileReport fixedTo(SampleFile after) {
        return FileReport.fixed(path, new FixResult(result(), after.result(), diagnostics, List.of(), List.of(), 2));
    }

    /** Returns a list with findings of each severity, fixes and hostile text. */
    static FileReport hostile() {
        SampleFile file = new SampleFile("./docs/na me,:%<é>.md", HOSTILE);
        String shown = "`[@octocat]` & <b>@team</b> www.evil.example https://evil.example/#2\nsecond line";
        return file.finding(Severity.ERROR, "bad-thing", "[a]b|c]", shown)
                .finding(
                        Severity.WARNING,
                        "odd-thing",
                        "end",
                        "The \u202E end\u0007 is `odd",
                        file.replace(Applicability.SAFE, "end", "<end>\n& more"))
                .finding(
                        Severity.WARNING,
                        "odd-thing",
                        "🚀",
                        "A rocket",
                        file.replace(Applicability.UNSAFE, "🚀", "`rocket`"))
                .related(Severity.INFO, "small-thing", "Évil", "An accent", "[@octocat]")
                .checked();
    }

    /** Returns a clean list. */
    static FileReport clean() {
        return new SampleFile("clean.md", "# List\n\n- [Alpha](https://alpha.example) - Reads.\n").checked();
    }

    /** Returns what a format makes of files. */
    static String written(ReportFormat format, FileReport... files) throws IOException {
        StringWriter out = new StringWriter();
        ReportSettings settings = new ReportSettings(
                rule -> "# `" + rule.id() + "`\n\nA summary.\n\n## Why\n\nBecause it\nis so.\n\nMore.\n",
                "1.2.3",
                Colors.OFF,
                false);
        SummingReporter reporter = new SummingReporter(format.reporter(out, settings));
        for (FileReport file : files) {
            reporter.add(file);
        }
        reporter.finish();
        return out.toString();
    }
}
