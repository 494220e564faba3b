package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kempt.report.SampleFile.written;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.Severity;

class SarifReporterTest {
    private static final String SCHEMA = "sarif-schema-2.1.0.json";

    @Test
    void fitsTheOfficialSchema() throws IOException {
        assertThat(ForeignSchema.problems(SCHEMA, written(ReportFormat.SARIF))).isEmpty();
        assertThat(ForeignSchema.problems(SCHEMA, written(ReportFormat.SARIF, SampleFile.clean())))
                .isEmpty();
        assertThat(ForeignSchema.problems(
                        SCHEMA, written(ReportFormat.SARIF, SampleFile.clean(), SampleFile.hostile())))
                .isEmpty();
    }

    @Test
    void theSchemaWouldFindMistakes() throws IOException {
        String report = written(ReportFormat.SARIF, SampleFile.hostile());
        assertThat(ForeignSchema.problems(SCHEMA, report.replace("\"startLine\":3", "\"startLine\":0")))
                .isNotEmpty();
        assertThat(ForeignSchema.problems(SCHEMA, report.replace("\"level\":\"note\"", "\"level\":\"info\"")))
                .isNotEmpty();
        assertThat(ForeignSchema.problems(SCHEMA, report.replace("\"columnKind\"", "\"columnkind\"")))
                .isNotEmpty();
    }

    @Test
    void tellsPlacesInUtf16() throws IOException {
        SampleFile file = new SampleFile("a b/é.md", "🚀 ab\r\ncd\n");
        file.finding(Severity.WARNING, "some-rule", "ab\r\nc", "Here");
        JsonObject location = result(0, written(ReportFormat.SARIF, file.checked()))
                .getAsJsonArray("locations")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("physicalLocation");
        assertThat(location.getAsJsonObject("region").toString())
                .isEqualTo("{\"startLine\":1,\"startColumn\":4,\"endLine\":2,\"endColumn\":2}");
        assertThat(location.getAsJsonObject("artifactLocation").get("uri").getAsString())
                .isEqualTo("a%20b/%C3%A9.md");
    }

    @Test
    void describesTheRulesThatFoundAnything() throws IOException {
        String report = written(ReportFormat.SARIF, SampleFile.hostile());
        JsonArray rules =
                run(report).getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        assertThat(rules).hasSize(3);
        for (int i = 0; i < 4; i++) {
            JsonObject result = result(i, report);
            JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        }
        JsonObject first = rules.get(0).getAsJsonObject();
        assertThat(first.getAsJsonObject("help").get("markdown").getAsString()).contains("## Why");
        assertThat(first.getAsJsonObject("fullDescription").get("text").getAsString())
                .endsWith("is wrong. Because it is so.");
        assertThat(first.get("helpUri").getAsString()).isEqualTo("https://kempt.org/rules/small-thing.html");
    }

    @Test
    void keepsFingerprintsWhenLinesAreAddedAbove() throws IOException {
        assertThat(fingerprint("list.md", "# List\n\n- [Alpha](https://alpha.example) - Reads\n"))
                .isEqualTo(fingerprint("list.md", "# List\n\nNew.\n\n- [Alpha](https://alpha.example) - Reads it\n"))
                .isNotEqualTo(fingerprint("other.md", "# List\n\n- [Alpha](https://alpha.example) - Reads\n"))
                .isNotEqualTo(fingerprint("list.md", "# List\n\n- [Beta](https://alpha.example) - Reads\n"))
                .matches("[0-9a-f]{64}");
    }

    private static String fingerprint(String path, String text) throws IOException {
        SampleFile file = new SampleFile(path, text);
        file.finding(Severity.WARNING, "some-rule", "Reads", "Here, on line " + text.length());
        return result(0, written(ReportFormat.SARIF, file.checked()))
                .getAsJsonObject("partialFingerprints")
                .get("primaryLocationLineHash")
                .getAsString();
    }

    @Test
    void offersFixesButNoneThatIsNeverApplied() throws IOException {
        SampleFile file = new SampleFile("list.md", "one two three\n");
        Fix both = new Fix(
                "Do both",
                Effect.TEXT,
                Applicability.SAFE,
                List.of(TextEdit.insert(0, "zero "), TextEdit.delete(file.range("two "))));
        file.finding(Severity.WARNING, "some-rule", "one", "First", both)
                .finding(Severity.WARNING, "some-rule", "two", "Second", both)
                .finding(
                        Severity.WARNING,
                        "some-rule",
                        "three",
                        "Third",
                        file.replace(Applicability.DISPLAY_ONLY, "three", "3"));
        String report = written(ReportFormat.SARIF, file.checked());
        JsonArray replacements = result(0, report)
                .getAsJsonArray("fixes")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("artifactChanges")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("replacements");
        assertThat(replacements.toString())
                .isEqualTo("[{\"deletedRegion\":{\"startLine\":1,\"startColumn\":1,\"endLine\":1,\"endColumn\":1},"
                        + "\"insertedContent\":{\"text\":\"zero \"}},"
                        + "{\"deletedRegion\":{\"startLine\":1,\"startColumn\":5,\"endLine\":1,\"endColumn\":9},"
                        + "\"insertedContent\":{\"text\":\"\"}}]");
        assertThat(result(1, report).has("fixes")).isFalse();
        assertThat(result(2, report).has("fixes")).isFalse();
    }

    private static JsonObject result(int index, String report) {
        return run(report).getAsJsonArray("results").get(index).getAsJsonObject();
    }

    private static JsonObject run(String report) {
        return JsonParser.parseString(report)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
    }
}
