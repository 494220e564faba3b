package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kempt.report.SampleFile.written;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceText;

class RdjsonReporterTest {
    @Test
    void fitsTheDocumentedFormat() throws IOException {
        for (String report : List.of(
                written(ReportFormat.RDJSON), written(ReportFormat.RDJSON, SampleFile.clean(), SampleFile.hostile()))) {
            assertThat(ForeignSchema.problems("rdjson.schema.json", report)).isEmpty();
        }
        assertThat(ForeignSchema.problems("rdjson.schema.json", "{\"diagnostics\":[{\"message\":\"x\"}]}"))
                .isNotEmpty();
    }

    /** The example of the format's own documentation. */
    @Test
    void countsColumnsInBytesOfUtf8() throws IOException {
        SampleFile file = new SampleFile("list.md", "a𐐀b é€\n");
        file.finding(Severity.WARNING, "some-rule", "b é", "Here");
        assertThat(diagnostic(0, file).getAsJsonObject("location").toString())
                .isEqualTo("{\"path\":\"list.md\",\"range\":{\"start\":{\"line\":1,\"column\":6},"
                        + "\"end\":{\"line\":1,\"column\":10}}}");
    }

    @Test
    void countsAByteOrderMark() {
        Utf8Columns columns = new Utf8Columns(SourceText.of("\uFEFFab\nab"));
        assertThat(columns.column(1)).isEqualTo(5);
        assertThat(columns.column(4)).isEqualTo(2);
    }

    @Test
    void countsInLongTextAsTheEncoderDoes() {
        String text = "a𐐀é€\n".repeat(300) + "a𐐀é€".repeat(300);
        Utf8Columns columns = new Utf8Columns(SourceText.of(text));
        int last = text.lastIndexOf('\n') + 1;
        for (int at = last; at <= text.length(); at += 5) {
            assertThat(columns.column(at))
                    .isEqualTo(text.substring(last, at).getBytes(StandardCharsets.UTF_8).length + 1);
        }
    }

    @Test
    void makesAllEditsOfAFixOneSuggestion() throws IOException {
        SampleFile file = new SampleFile("list.md", "one two three\n");
        Fix both = new Fix(
                "Do both",
                Effect.TEXT,
                Applicability.SAFE,
                List.of(TextEdit.insert(0, "zero "), TextEdit.delete(file.range("two "))));
        file.finding(Severity.WARNING, "some-rule", "one", "First", both);
        JsonArray suggestions = diagnostic(0, file).getAsJsonArray("suggestions");
        assertThat(suggestions.toString())
                .isEqualTo("[{\"range\":{\"start\":{\"line\":1,\"column\":1},\"end\":{\"line\":1,\"column\":9}},"
                        + "\"text\":\"zero one \"}]");
    }

    @Test
    void suggestsNothingThatSpansHalfAList() throws IOException {
        SampleFile file = new SampleFile("list.md", "one\n" + "line\n".repeat(2000) + "two\n");
        Fix far = new Fix(
                "Move it",
                Effect.TEXT,
                Applicability.SAFE,
                List.of(
                        TextEdit.delete(file.range("one\n")),
                        TextEdit.insert(file.range("two").start(), "one\n")));
        file.finding(Severity.WARNING, "some-rule", "one", "Here", far)
                .finding(
                        Severity.WARNING,
                        "some-rule",
                        "two",
                        "There",
                        file.replace(Applicability.DISPLAY_ONLY, "two", "2"));
        assertThat(diagnostic(0, file).has("suggestions")).isFalse();
        assertThat(diagnostic(1, file).has("suggestions")).isFalse();
    }

    private static JsonObject diagnostic(int index, SampleFile file) throws IOException {
        return JsonParser.parseString(written(ReportFormat.RDJSON, file.checked()))
                .getAsJsonObject()
                .getAsJsonArray("diagnostics")
                .get(index)
                .getAsJsonObject();
    }
}
