package org.kempt.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.kempt.core.config.Configuration;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

class LinterTest {
    private static final SourceText LIST = SourceText.of("- [Ant](https://ant.example) - Builds.\n");

    private static Linter linter(Rule... rules) {
        return Linter.of(Rules.setOf(rules), Configuration.defaults());
    }

    @Test
    void reportsByPlaceWhateverTheOrderOfRules() {
        LintResult result = linter(
                        Rules.replacing("late", Effect.TEXT, "Builds", "Makes"),
                        Rules.replacing("early", Effect.TEXT, "Ant", "Bee"))
                .lint(LIST);
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id().value())
                .containsExactly("early", "late");
    }

    @Test
    void namesTheRuleThatThrows() {
        Rule broken = Rules.rule("broken", Effect.TEXT, (document, context) -> {
            throw new IllegalStateException("no idea");
        });
        assertThatExceptionOfType(RuleFailedException.class)
                .isThrownBy(() -> linter(broken).lint(LIST))
                .withMessageContaining("the rule broken failed")
                .withCauseInstanceOf(IllegalStateException.class)
                .satisfies(failure -> assertThat(failure.rule().value()).isEqualTo("broken"));
    }

    @Test
    void namesTheRuleThatNeverReturns() {
        Rule endless = Rules.rule("endless", Effect.TEXT, (document, context) -> recurse(1));
        assertThatExceptionOfType(RuleFailedException.class)
                .isThrownBy(() -> linter(endless).lint(LIST))
                .withMessageContaining("endless");
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    @Test
    void namesTheRuleThatEditsOutsideTheText() {
        Rule beyond = Rules.rule(
                "beyond",
                Effect.TEXT,
                (document, context) -> context.report(Diagnostic.at(SourceRange.at(0), "Wrong")
                        .fix(Fix.safe("Fix it", Effect.TEXT, TextEdit.insert(LIST.length() + 1, ".")))));
        assertThatExceptionOfType(RuleFailedException.class)
                .isThrownBy(() -> linter(beyond).lint(LIST))
                .withMessageContaining("an edit lies outside the text");
    }

    @Test
    void givesNoOptionThatTheRuleDoesNotDeclare() {
        Option<Boolean> unknown = Option.bool("unknown", true, "Nothing");
        Rule curious = Rules.rule("curious", Effect.TEXT, (document, context) -> context.option(unknown));
        assertThatExceptionOfType(RuleFailedException.class)
                .isThrownBy(() -> linter(curious).lint(LIST))
                .withMessageContaining("does not declare the option unknown");
    }

    @Test
    void appliesNoFixThatIsOnlyToBeShown() {
        Linter linter = linter(Rules.replacing("shown", Effect.TEXT, Applicability.DISPLAY_ONLY, "Ant", "Bee"));
        assertThat(linter.fix(LIST, Applicability.UNSAFE).changed()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> linter.fix(LIST, Applicability.DISPLAY_ONLY));
    }

    @Test
    void appliesUnsafeFixesOnRequest() {
        Linter linter = linter(Rules.replacing("bold", Effect.TEXT, Applicability.UNSAFE, "Ant", "Bee"));
        assertThat(linter.fix(LIST, Applicability.SAFE).changed()).isFalse();
        assertThat(linter.fix(LIST, Applicability.UNSAFE).source().text())
                .isEqualTo("- [Bee](https://ant.example) - Builds.\n");
    }

    @Test
    void keepsTheByteOrderMark() {
        Linter linter = linter(Rules.replacing("name", Effect.TEXT, "Ant", "Bee"));
        FixResult result = linter.fix(SourceText.of("\uFEFF- Ant\n"), Applicability.SAFE);
        assertThat(result.source().hasByteOrderMark()).isTrue();
        assertThat(result.source().text()).isEqualTo("- Bee\n");
    }
}
