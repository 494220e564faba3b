package org.kempt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;

class RuleDocumentUpdateTest {
    private static final String DIAGNOSTICS = "```text diagnostics\n3:49 warning The mark `!` is doubled\n```\n\n";
    private static final String GOOD = "```markdown good\n- [Beta](https://beta.example) - Writes files?\n```\n\n";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void createFolder() throws IOException {
        file = Files.createDirectory(folder.resolve("text")).resolve("doubled-mark.md");
    }

    @Test
    void leavesADocumentThatIsRight() throws Throwable {
        Outcome outcome = update(DoubledMarkDocument.TEXT, DoubledMark.honest());

        assertThat(Files.readString(file)).isEqualTo(DoubledMarkDocument.TEXT);
        assertThat(outcome.skipped()).isEmpty();
        assertThat(outcome.failed()).isEmpty();
    }

    @Test
    void leavesARightDocumentWithCrlfAsItIs() throws Throwable {
        String document = DoubledMarkDocument.TEXT.replace("\n", "\r\n");

        assertThat(update(document, DoubledMark.honest()).skipped()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(document);
    }

    @Test
    void saysWhichDocumentItChanged() throws Throwable {
        Outcome outcome = update(DoubledMarkDocument.with("3:49", "7:7"), DoubledMark.honest());

        assertThat(outcome.skipped())
                .singleElement()
                .asString()
                .contains("updated")
                .contains(file.toString());
        assertThat(outcome.failed()).isEmpty();
    }

    @Test
    void writesWhatIsReported() throws Throwable {
        assertRestored(DoubledMarkDocument.with("3:49 warning The mark", "7:7 error A mark"));
        assertRestored(DoubledMarkDocument.with(DIAGNOSTICS, ""));
    }

    @Test
    void writesTheGoodText() throws Throwable {
        assertRestored(DoubledMarkDocument.with("Writes files?\n", "Writes.\n"));
        assertRestored(DoubledMarkDocument.with(GOOD, ""));
    }

    @Test
    void writesDiagnosticsAndGoodTextInTheirOrder() throws Throwable {
        String good = "```markdown good\n# Tools\n\n- [Alpha](https://alpha.example) - Reads 🚀 files!\n```\n\n";
        assertRestored(DoubledMarkDocument.with(DIAGNOSTICS + good, ""));
    }

    @Test
    void removesAGoodTextThatIsNoLonger() throws Throwable {
        String unsafe = GOOD.replace("good", "good unsafe");
        assertRestored(DoubledMarkDocument.with(GOOD, GOOD + unsafe));
    }

    @Test
    void writesTheSummary() throws Throwable {
        assertRestored(DoubledMarkDocument.with("mark or a question mark is doubled", "mark\nis doubled"));
    }

    @Test
    void writesTheTableOfOptions() throws Throwable {
        assertRestored(DoubledMarkDocument.with("| `mark` |", "| `sign` |"));
        String none = DoubledMarkDocument.TEXT.substring(0, DoubledMarkDocument.TEXT.indexOf("| Option"));
        assertRestored(none + "None.\n");
        assertRestored(none.strip() + "\n");
    }

    @Test
    void writesTheUnsafeTextWhereItDiffers() throws Throwable {
        DoubledMark unsafe = DoubledMark.honest()
                .fixing((range, mark) ->
                        Optional.of(Fix.unsafe("Use one mark", Effect.TEXT, TextEdit.replace(range, mark))));

        Outcome outcome = update(DoubledMarkDocument.TEXT, unsafe);

        assertThat(Files.readString(file))
                .isEqualTo(DoubledMarkDocument.TEXT.replace("markdown good", "markdown good unsafe"));
        assertThat(outcome.failed()).isEmpty();
    }

    @Test
    void fencesATextThatHasFences() throws Throwable {
        String document = DoubledMarkDocument.TEXT
                .replace("```markdown bad\n# Tools\n", "````markdown bad\n# Tools\n\n```\n!\n```\n")
                .replace("🚀 files!!\n```", "🚀 files!!\n````")
                .replace("3:49", "7:49");

        Outcome outcome = update(document, DoubledMark.honest());

        assertThat(outcome.failed()).isEmpty();
        assertThat(Files.readString(file)).contains("````markdown good\n# Tools\n\n```\n!\n```\n\n- [Alpha]");
    }

    @Test
    void doesNotHideAFixThatBreaksItsPromise() throws Throwable {
        DoubledMark lying = DoubledMark.honest()
                .fixing((range, mark) ->
                        Optional.of(Fix.safe("Use one mark", Effect.LAYOUT, TextEdit.replace(range, mark))));

        assertThat(update(DoubledMarkDocument.TEXT, lying).failedTests())
                .contains("has fixes that pass their proof", "has fixes of the declared effect");
    }

    private void assertRestored(String document) throws Throwable {
        assertThat(update(document, DoubledMark.honest()).failed()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(DoubledMarkDocument.TEXT);
    }

    private Outcome update(String document, DoubledMark rule) throws Throwable {
        Files.writeString(file, document);
        return Outcome.of(folder, true, rule);
    }
}
