package org.kempt.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class FingerprintsTest {
    private static final RuleDescriptor RULE =
            RuleDescriptor.builder("some-rule", RuleCategory.TEXT, "Something.").build();
    private static final String LIST = """
            # My List

            Some words.

            ## Tools

            - [Alpha](https://www.alpha.example/) - Reads files.
              - [Beta](http://beta.example) - Writes files.
            - [Alpha](https://www.alpha.example/) - Reads files again.

            | Name | What |
            |---|---|
            | [Gamma](https://gamma.example) | Copies files |
            """;

    @Test
    void namesTheInnermostEntryByNameAndNormalizedAddress() {
        assertThat(subject(LIST, "Writes")).isEqualTo("Beta beta.example");
        assertThat(subject(LIST, "- [Beta")).isEqualTo("Beta beta.example");
        assertThat(subject(LIST, "  - [Beta")).isEqualTo("Beta beta.example");
        assertThat(subject(LIST, "Copies")).isEqualTo("Gamma gamma.example");
    }

    @Test
    void namesAHeadingByItsTextAndAnythingElseByItsLine() {
        assertThat(subject(LIST, "Tools")).isEqualTo("Tools");
        assertThat(subject(LIST, "# My")).isEqualTo("My List");
        assertThat(subject(LIST, "words")).isEqualTo("Some words.");
        assertThat(subject(LIST, "| Name")).isEqualTo("| Name | What |");
    }

    @Test
    void countsABlankLineToWhatStandsAboveIt() {
        assertThat(subject(LIST, "\n\n| Name", 1)).isEqualTo("Alpha alpha.example");
        assertThat(subject("\n\n# Title\n", "\n")).isEmpty();
        assertThat(subject("# Title\n", "\n", 1)).isEqualTo("Title");
        assertThat(subject("", "")).isEmpty();
    }

    @Test
    void numbersEqualOnesInOrder() {
        assertThat(fingerprints(LIST, LIST.indexOf("Reads"), LIST.indexOf("Writes"), LIST.indexOf("again")))
                .extracting(Fingerprint::subject, Fingerprint::ordinal)
                .containsExactly(
                        tuple("Alpha alpha.example", 1),
                        tuple("Beta beta.example", 1),
                        tuple("Alpha alpha.example", 2));
    }

    @Test
    void staysWhenLinesAreAddedAboveOrWindowsEndsThem() {
        List<Fingerprint> before =
                fingerprints(LIST, LIST.indexOf("Reads"), LIST.indexOf("Tools"), LIST.indexOf("Some"));
        for (String other : List.of(
                "Something new.\n\n" + LIST,
                LIST.replace("\n", "\r\n"),
                "\uFEFF" + LIST,
                LIST.replace("## Tools\n\n", "## Tools\n\n- [New](https://new.example) - Is new.\n"))) {
            String text = other.startsWith("\uFEFF") ? other.substring(1) : other;
            assertThat(fingerprints(other, text.indexOf("Reads"), text.indexOf("Tools"), text.indexOf("Some words")))
                    .isEqualTo(before);
        }
    }

    @Test
    void cutsVeryLongTextWithoutBreakingACharacter() {
        String text = "x".repeat(199) + "🚀".repeat(10) + "\n";
        assertThat(subject(text, "🚀")).isEqualTo("x".repeat(199));
    }

    @Test
    void takesLinearTimeForManyDiagnosticsInOneLine() {
        String text = "word ".repeat(100_000) + "\n" + " \n".repeat(50_000);
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < text.length(); i += 5) {
            offsets.add(i);
        }
        int[] array = offsets.stream().mapToInt(Integer::intValue).toArray();
        List<Fingerprint> found = Assertions.assertTimeout(Duration.ofSeconds(10), () -> fingerprints(text, array));
        assertThat(found).doesNotHaveDuplicates();
    }

    private static String subject(String text, String at) {
        return subject(text, at, 0);
    }

    private static String subject(String text, String at, int plus) {
        return fingerprints(text, text.indexOf(at) + plus).get(0).subject();
    }

    private static List<Fingerprint> fingerprints(String text, int... offsets) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int offset : offsets) {
            diagnostics.add(
                    Diagnostic.at(SourceRange.at(offset), "line 7 is wrong").build(RULE, null));
        }
        return Fingerprints.of(Document.parse(SourceText.of(text)), diagnostics);
    }
}
