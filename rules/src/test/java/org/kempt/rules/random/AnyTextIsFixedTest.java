package org.kempt.rules.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kempt.core.FixResult;
import org.kempt.core.LintResult;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.FixApplier;
import org.kempt.core.source.SourceText;
import org.kempt.rules.KemptRules;

class AnyTextIsFixedTest {
    private static final int TEXTS = 500;
    private static final Linter LINTER = Linter.of(KemptRules.all(), Configuration.defaults());

    @Test
    void diagnosticsLieWithinTheTextAndTheirFixesApply() {
        ForAny.text(TEXTS, text -> {
            LintResult result = LINTER.lint(SourceText.of(text));
            int length = result.document().source().length();
            result.diagnostics().forEach(diagnostic -> {
                assertThat(diagnostic.range().end()).isLessThanOrEqualTo(length);
                diagnostic
                        .related()
                        .forEach(place -> assertThat(place.range().end()).isLessThanOrEqualTo(length));
            });
            assertThat(FixApplier.apply(result.document().source(), result.diagnostics())
                            .text())
                    .isNotNull();
        });
    }

    @Test
    void rulesNeverUndoWhatOthersDo() {
        ForAny.text(
                TEXTS,
                text -> assertThat(LINTER.fix(SourceText.of(text), Applicability.UNSAFE)
                                .disagreeing())
                        .isEmpty());
    }

    /** A fix that was rolled back may hold in the text that the other fixes leave. */
    @Test
    void fixingTwiceIsFixingOnceWhereNoFixIsRolledBack() {
        ForAny.text(TEXTS, text -> {
            FixResult once = LINTER.fix(SourceText.of(text), Applicability.SAFE);
            if (once.rejected().isEmpty()) {
                FixResult twice = LINTER.fix(once.source(), Applicability.SAFE);
                assertThat(twice.source().text()).isEqualTo(once.source().text());
            }
        });
    }

    @Test
    void lineEndingsMakeNoDifference() {
        ForAny.text(TEXTS, text -> {
            // A lone carriage return is a line ending that a line feed after it would take away.
            // A text of one line says nothing of line endings, so it gets one.
            String unix = '\n' + text.replace("\r\n", "\n").replace('\r', '\n');
            String windows = unix.replace("\n", "\r\n");
            assertThat(fixed(windows)).isEqualTo(fixed(unix).replace("\n", "\r\n"));
        });
    }

    private static String fixed(String text) {
        return LINTER.fix(SourceText.of(text), Applicability.SAFE).source().text();
    }
}
