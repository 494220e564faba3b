package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kempt.report.SampleFile.written;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kempt.core.rule.Severity;

class GitLabReporterTest {
    @Test
    void fitsTheDocumentedFormat() throws IOException {
        assertThat(written(ReportFormat.GITLAB, SampleFile.clean())).isEqualTo("[]\n");
        String report = written(ReportFormat.GITLAB, SampleFile.clean(), SampleFile.hostile());
        assertThat(ForeignSchema.problems("gitlab.schema.json", report)).isEmpty();
        assertThat(ForeignSchema.problems("gitlab.schema.json", "[{\"description\":\"x\"}]"))
                .isNotEmpty();
    }

    @Test
    void noTwoFindingsShareAFingerprint() throws IOException {
        SampleFile file = new SampleFile("list.md", "one one one\n");
        for (int i = 0; i < 5; i++) {
            file.finding(Severity.WARNING, "some-rule", "one", "Here");
        }
        JsonArray report = JsonParser.parseString(written(ReportFormat.GITLAB, file.checked()))
                .getAsJsonArray();
        Set<String> fingerprints = new HashSet<>();
        for (JsonElement finding : report) {
            fingerprints.add(finding.getAsJsonObject().get("fingerprint").getAsString());
        }
        assertThat(fingerprints).hasSize(5);
    }
}
