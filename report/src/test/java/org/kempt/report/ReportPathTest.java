package org.kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kempt.core.rule.Severity;

class ReportPathTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            README.md        | README.md         | README.md
            ./docs/a b.md    | docs/a b.md       | docs/a%20b.md
            .//./a.md        | a.md              | a.md
            ../up/%.md       | ../up/%.md        | ../up/%25.md
            .hidden/é🚀.md   | .hidden/é🚀.md    | .hidden/%C3%A9%F0%9F%9A%80.md
            /abs/#?.md       | /abs/#?.md        | file:///abs/%23%3F.md
            C:/abs/a.md      | C:/abs/a.md       | file:///C:/abs/a.md
            mailto:a.md      | mailto:a.md       | ./mailto:a.md
            a/b:c.md         | a/b:c.md          | a/b:c.md
            <stdin>          | <stdin>           | %3Cstdin%3E
            """)
    void isWhatOtherToolsTake(String written, String path, String uri) {
        FileReport file = new SampleFile(written, "").checked();
        assertThat(ReportPath.of(file)).isEqualTo(path);
        assertThat(ReportPath.uri(file)).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\b[1]{2}|^`.md", "a\"<>.md", "\u0007\uD83D.md"})
    void isAlwaysAnUri(String written) {
        String uri = ReportPath.uri(new SampleFile(written, "").checked());
        assertThat(URI.create(uri).isAbsolute()).isFalse();
        assertThat(uri).matches("[!-~]+");
    }

    @Test
    void ruleLinksLeadToTheSite() {
        assertThat(RuleLinks.of(SampleFile.rule("some-rule", Severity.INFO).id()))
                .isEqualTo("https://kempt.org/rules/some-rule.html");
    }
}
