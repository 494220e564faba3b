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
import org.kempt.core.rule.FixAvailability;

/** Every lie of a document or a rule makes the test fail that is there for it, and no other. */
class RuleDocumentTestsTest {
    private static final String REPORTS = "reports what it shows";
    private static final String FIXED = "is fixed as it shows";
    private static final String FIXED_UNSAFE = "is fixed as it shows with --unsafe";
    private static final String NOTHING_LEFT = "has nothing to fix once fixed";
    private static final String SECOND_FIX = "does not change in a second fix";
    private static final String PROOF = "has fixes that pass their proof";
    private static final String EFFECT = "has fixes of the declared effect";
    private static final String SILENCED = "can be silenced";
    private static final String CLEAN = "has no diagnostics";
    private static final String FINAL_LINE_ENDING = "is the same without a final line ending";
    private static final String CRLF = "is the same with CRLF";
    private static final String HOSTS = "links to no real place";
    private static final String NAMED = "is named like the rule";
    private static final String SUMMARY = "begins with the rule's summary";
    private static final String BAD_AND_CLEAN = "shows what is bad and what is clean";
    private static final String EVERY_OPTION = "shows every option";
    private static final String OPTIONS = "has the table of options";
    private static final String AVAILABILITY = "has fixes as the rule declares";
    private static final String RUN = "can be run";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void createFolder() throws IOException {
        file = Files.createDirectory(folder.resolve("text")).resolve("doubled-mark.md");
    }

    @Test
    void passForADocumentThatIsRight() throws Throwable {
        Outcome outcome = run(DoubledMarkDocument.TEXT);

        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.skipped()).isEmpty();
        assertThat(outcome.passed())
                .contains(
                        REPORTS,
                        FIXED,
                        FIXED_UNSAFE,
                        NOTHING_LEFT,
                        SECOND_FIX,
                        PROOF,
                        EFFECT,
                        SILENCED,
                        CLEAN,
                        FINAL_LINE_ENDING,
                        CRLF,
                        HOSTS,
                        NAMED,
                        SUMMARY,
                        BAD_AND_CLEAN,
                        EVERY_OPTION,
                        OPTIONS,
                        AVAILABILITY);
    }

    @Test
    void passForADocumentThatIsRightWithCrlf() throws Throwable {
        assertThat(run(DoubledMarkDocument.TEXT.replace("\n", "\r\n")).failed()).isEmpty();
    }

    @Test
    void failForAWrongLine() throws Throwable {
        assertFails(DoubledMarkDocument.with("3:49", "2:49"), REPORTS);
    }

    @Test
    void failForAColumnThatCountsUtf16Units() throws Throwable {
        assertFails(DoubledMarkDocument.with("3:49", "3:50"), REPORTS);
    }

    @Test
    void failForAWrongSeverity() throws Throwable {
        assertFails(DoubledMarkDocument.with("warning", "error"), REPORTS);
    }

    @Test
    void failForAWrongMessage() throws Throwable {
        assertFails(DoubledMarkDocument.with("is doubled\n```", "is double\n```"), REPORTS);
    }

    @Test
    void failForADiagnosticTooMany() throws Throwable {
        assertFails(DoubledMarkDocument.with("3:49", "1:1 warning The mark `!` is doubled\n3:49"), REPORTS);
    }

    @Test
    void failForADiagnosticThatIsMissing() throws Throwable {
        assertFails(
                DoubledMarkDocument.with("files!!", "files!!!!").replace("🚀 files!\n", "🚀 files!!\n"),
                REPORTS,
                FIXED,
                FIXED_UNSAFE,
                NOTHING_LEFT);
    }

    @Test
    void failWithoutDiagnostics() throws Throwable {
        Outcome outcome =
                run(DoubledMarkDocument.with("```text diagnostics\n3:49 warning The mark `!` is doubled\n```\n\n", ""));

        assertThat(outcome.failedTests()).containsExactly(REPORTS);
        assertThat(outcome.failed().get(0).reason()).contains("-Dkempt.update");
    }

    @Test
    void failForABadTextWithoutFlaw() throws Throwable {
        String nothing =
                DoubledMarkDocument.with("files!!", "files!").replace("3:49 warning The mark `!` is doubled\n", "");
        assertFails(nothing, REPORTS);
    }

    @Test
    void failForAGoodTextThatIsNotWhatTheFixMakes() throws Throwable {
        assertFails(DoubledMarkDocument.with("🚀 files!\n", "🚀 files.\n"), FIXED, FIXED_UNSAFE);
    }

    @Test
    void failForAFixThatIsNotShown() throws Throwable {
        String hidden = DoubledMarkDocument.with(
                "```markdown good\n- [Beta](https://beta.example) - Writes files?\n```\n\n", "");
        assertFails(hidden, FIXED, FIXED_UNSAFE, NOTHING_LEFT);
    }

    @Test
    void failForAnUnsafeFixThatIsShownAsSafe() throws Throwable {
        DoubledMark unsafe = DoubledMark.honest()
                .fixing((range, mark) ->
                        Optional.of(Fix.unsafe("Use one mark", Effect.TEXT, TextEdit.replace(range, mark))));

        assertThat(run(DoubledMarkDocument.TEXT, unsafe).failedTests()).containsExactly(FIXED, FIXED);
        assertThat(run(DoubledMarkDocument.TEXT.replace("markdown good", "markdown good unsafe"), unsafe)
                        .failed())
                .isEmpty();
    }

    @Test
    void failForASafeFixThatIsShownAsUnsafe() throws Throwable {
        assertFails(DoubledMarkDocument.with("markdown good", "markdown good unsafe"), FIXED, NOTHING_LEFT);
    }

    @Test
    void failForAFixThatNeverEnds() throws Throwable {
        DoubledMark growing = DoubledMark.honest()
                .fixing((range, mark) ->
                        Optional.of(Fix.safe("Use more marks", Effect.TEXT, TextEdit.insert(range.end(), mark))));

        assertThat(run(DoubledMarkDocument.TEXT, growing).failedTests()).contains(SECOND_FIX);
    }

    @Test
    void failForAFixThatBreaksItsPromise() throws Throwable {
        DoubledMark lying = DoubledMark.declaring(FixAvailability.ALWAYS, Effect.LAYOUT)
                .fixing((range, mark) ->
                        Optional.of(Fix.safe("Use one mark", Effect.LAYOUT, TextEdit.replace(range, mark))));

        Outcome outcome = run(DoubledMarkDocument.TEXT, lying);

        assertThat(outcome.failedTests()).containsExactly(FIXED, FIXED_UNSAFE, PROOF, FIXED, FIXED_UNSAFE, PROOF);
    }

    @Test
    void failForAFixOfAnotherEffectThanDeclared() throws Throwable {
        DoubledMark other = DoubledMark.declaring(FixAvailability.ALWAYS, Effect.ORDER);

        assertThat(run(DoubledMarkDocument.TEXT, other).failedTests()).containsExactly(EFFECT, EFFECT);
    }

    @Test
    void failForARuleThatKnowsOnlyOneLineEnding() throws Throwable {
        DoubledMark rule = DoubledMark.honest().reportingOnlyBefore("\n");

        assertThat(run(DoubledMarkDocument.TEXT, rule).failedTests())
                .containsExactly(FINAL_LINE_ENDING, CRLF, FINAL_LINE_ENDING, CRLF);
        assertThat(run(DoubledMarkDocument.TEXT.replace("markdown bad", "markdown bad exact"), rule)
                        .failed())
                .isEmpty();
    }

    @Test
    void failForAFixThatMixesLineEndings() throws Throwable {
        DoubledMark rule = DoubledMark.honest()
                .fixing((range, mark) ->
                        Optional.of(Fix.safe("Use one mark", Effect.TEXT, TextEdit.replace(range, mark + "\n"))));
        String document = DoubledMarkDocument.TEXT
                .replace("🚀 files!\n", "🚀 files!\n\n")
                .replace("Writes files?\n", "Writes files?\n\n");

        assertThat(run(document, rule).failedTests()).contains(CRLF);
    }

    @Test
    void failForATextInWhichNothingCanBeSilenced() throws Throwable {
        String open = DoubledMarkDocument.TEXT
                .replace("🚀 files!!\n```", "🚀 files!!\n\n~~~\n```")
                .replace("🚀 files!\n```", "🚀 files!\n\n~~~\n```");
        assertFails(open, SILENCED);
    }

    @Test
    void failForACleanTextWithAFlaw() throws Throwable {
        assertFails(DoubledMarkDocument.with("files!?", "files!!"), CLEAN);
    }

    @Test
    void failForRealHosts() throws Throwable {
        assertFails(DoubledMarkDocument.with("https://gamma.example", "https://www.youtube.com"), HOSTS);
    }

    @Test
    void passForRealHostsThatTheRuleIsAbout() throws Throwable {
        String marked = DoubledMarkDocument.with("https://gamma.example", "https://www.youtube.com")
                .replace("markdown clean", "markdown clean hosts=youtu.be,youtube.com");
        assertThat(run(marked).failed()).isEmpty();
    }

    @Test
    void failForAnotherTitle() throws Throwable {
        assertFails(DoubledMarkDocument.with("# doubled-mark", "# double-mark"), NAMED);
    }

    @Test
    void failForAnotherSummary() throws Throwable {
        assertFails(DoubledMarkDocument.with("mark is doubled.", "mark is doubled!"), SUMMARY);
    }

    @Test
    void failForAnotherTableOfOptions() throws Throwable {
        assertFails(DoubledMarkDocument.with("| `exclamation` |", "| `question` |"), OPTIONS);
        assertFails(DoubledMarkDocument.TEXT.substring(0, DoubledMarkDocument.TEXT.indexOf("| Option")), OPTIONS);
    }

    @Test
    void failForAnOptionThatIsNotShown() throws Throwable {
        assertFails(
                DoubledMarkDocument.with("{mark: question, severity: error}", "error")
                        .replace("??", "!!")
                        .replace("Writes files?", "Writes files!")
                        .replace("`?`", "`!`"),
                EVERY_OPTION);
    }

    @Test
    void failWithoutCleanText() throws Throwable {
        String clean = DoubledMarkDocument.TEXT.substring(
                DoubledMarkDocument.TEXT.indexOf("### What is left"),
                DoubledMarkDocument.TEXT.indexOf("## Fix safety"));
        assertFails(DoubledMarkDocument.with(clean, ""), BAD_AND_CLEAN);
    }

    @Test
    void failForARuleThatDeclaresAFixButHasNone() throws Throwable {
        DoubledMark none = DoubledMark.honest().fixing((range, mark) -> Optional.empty());

        assertThat(run(withoutFixes(), none).failedTests()).containsExactly(AVAILABILITY);
    }

    @Test
    void failForARuleThatDeclaresNoFixButHasOne() throws Throwable {
        DoubledMark never = DoubledMark.declaring(FixAvailability.NEVER, Effect.TEXT);

        assertThat(run(DoubledMarkDocument.TEXT, never).failedTests()).containsExactly(AVAILABILITY);
    }

    @Test
    void failForARuleThatDeclaresSomeFixesButHasAllOrNone() throws Throwable {
        DoubledMark all = DoubledMark.declaring(FixAvailability.SOMETIMES, Effect.TEXT);
        DoubledMark none = all.fixing((range, mark) -> Optional.empty());

        assertThat(run(DoubledMarkDocument.TEXT, all).failedTests()).containsExactly(AVAILABILITY);
        assertThat(run(withoutFixes(), none).failedTests()).containsExactly(AVAILABILITY);
    }

    @Test
    void passForARuleThatHasAFixForSomeFlawsOnly() throws Throwable {
        DoubledMark some = DoubledMark.declaring(FixAvailability.SOMETIMES, Effect.TEXT)
                .fixing((range, mark) ->
                        mark.equals("?") ? Optional.empty() : Optional.of(DoubledMark.halve(range, mark)));
        String document = DoubledMarkDocument.with(
                "```markdown good\n- [Beta](https://beta.example) - Writes files?\n```\n\n", "");

        assertThat(run(document, some).failed()).isEmpty();
    }

    @Test
    void failForAGoodTextWithAFlawThoughAllCanBeFixed() throws Throwable {
        // The fix only moves the marks, to an even offset, where they have no fix.
        DoubledMark moving = DoubledMark.declaring(FixAvailability.SOMETIMES, Effect.TEXT)
                .fixing((range, mark) -> range.start() % 2 == 0
                        ? Optional.empty()
                        : Optional.of(Fix.safe("Move", Effect.TEXT, TextEdit.insert(range.start(), " "))));
        String document = DoubledMarkDocument.TEXT
                .replace("🚀 files!!", "🚀 a file!!")
                .replace("🚀 files!\n", "🚀 a file !!\n")
                .replace("3:49", "3:50");

        Outcome outcome = run(document, moving);

        assertThat(outcome.failed()).anySatisfy(failure -> {
            assertThat(failure.test()).isEqualTo(NOTHING_LEFT);
            assertThat(failure.reason()).contains("what is left though everything can be fixed");
        });
    }

    @Test
    void failForARuleWithoutDocument() throws Throwable {
        Outcome outcome = Outcome.of(folder, false, DoubledMark.honest());

        assertThat(outcome.failedTests()).containsExactly("has a document");
        assertThat(outcome.failed().get(0).reason()).contains(file.toString());
    }

    @Test
    void failForADocumentWithoutRule() throws Throwable {
        Files.writeString(folder.resolve("text").resolve("other.md"), "# other\n");

        assertFails(DoubledMarkDocument.TEXT, "every document has a rule");
    }

    @Test
    void sayWhereADocumentHasNotTheRightForm() throws Throwable {
        Outcome outcome = run(DoubledMarkDocument.with("## Why", "## Because"));

        assertThat(outcome.failedTests()).containsExactly(RUN);
        assertThat(outcome.failed().get(0).reason())
                .contains(file.toString())
                .contains("line 5: expected the heading `## Why`, but found: ## Because");
    }

    @Test
    void sayWhereAConfigurationIsWrong() throws Throwable {
        Outcome outcome = run(DoubledMarkDocument.with("mark: question", "mark: dash"));

        assertThat(outcome.failedTests()).containsExactly(RUN);
        assertThat(outcome.failed().get(0).reason()).contains("line 33: ").contains("dash");
    }

    private static String withoutFixes() {
        return DoubledMarkDocument.with(
                        "```markdown good\n# Tools\n\n- [Alpha](https://alpha.example) - Reads 🚀 files!\n```\n\n", "")
                .replace("```markdown good\n- [Beta](https://beta.example) - Writes files?\n```\n\n", "");
    }

    private void assertFails(String document, String... tests) throws Throwable {
        assertThat(run(document).failedTests()).containsExactly(tests);
    }

    private Outcome run(String document) throws Throwable {
        return run(document, DoubledMark.honest());
    }

    private Outcome run(String document, DoubledMark rule) throws Throwable {
        Files.writeString(file, document);
        return Outcome.of(folder, false, rule);
    }
}
