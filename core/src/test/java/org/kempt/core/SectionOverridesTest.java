package org.kempt.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.ConfigurationLoader;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.Effect;
import org.kempt.core.fix.Fix;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.rule.FixAvailability;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;
import org.kempt.core.suppression.UnusedSuppression;

class SectionOverridesTest {
    private static final String LIST = """
            # List

            teh one

            ## Tools

            teh two

            ### Parsers

            teh three

            ## Talks

            teh four
            """;

    /** Wants another word for {@code teh}. */
    private static final class Misspelling implements Rule {
        static final Option<String> WORD = Option.string("word", "the", "What to write");
        static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(
                        "misspelling", RuleCategory.TEXT, "A word is misspelled.")
                .option(WORD)
                .fixes(FixAvailability.ALWAYS, Effect.TEXT)
                .build();
        private int runs;

        @Override
        public RuleDescriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public void check(Document document, RuleContext context) {
            runs++;
            String text = document.source().text();
            String word = context.option(WORD);
            for (int at = text.indexOf("teh"); at >= 0; at = text.indexOf("teh", at + 1)) {
                SourceRange range = new SourceRange(at, at + 3);
                context.report(Diagnostic.at(range, "write " + word)
                        .fix(new Fix(
                                "Replace it",
                                Effect.TEXT,
                                Applicability.SAFE,
                                List.of(TextEdit.replace(range, word)))));
            }
        }
    }

    private final Misspelling rule = new Misspelling();

    @Test
    void silenceARuleAndItsFixes() throws Exception {
        FixResult result = fix("overrides: [{sections: [Tools], rules: {misspelling: off}}]", LIST);

        assertThat(result.source().text())
                .isEqualTo(LIST.replace("teh one", "the one").replace("teh four", "the four"));
        assertThat(result.after().diagnostics()).isEmpty();
    }

    @Test
    void turnARuleOn() throws Exception {
        FixResult result =
                fix("rules: {misspelling: off}\noverrides: [{sections: [Parsers], rules: {misspelling: on}}]", LIST);

        assertThat(result.source().text()).isEqualTo(LIST.replace("teh three", "the three"));
    }

    @Test
    void changeSeveritiesAndOptions() throws Exception {
        LintResult result = linter("""
                        overrides:
                          - {sections: [Tools], rules: {misspelling: {word: der}}}
                          - {sections: [Parsers], rules: {misspelling: error}}
                          - {sections: [Talks], rules: {misspelling: {word: the}}}
                        """).lint(SourceText.of(LIST));

        assertThat(result.diagnostics())
                .map(diagnostic -> diagnostic.severity() + " " + diagnostic.message())
                .containsExactly("WARNING write the", "WARNING write der", "ERROR write der", "WARNING write the");
    }

    @Test
    void runARuleOnceForAllSectionsInWhichItDoesTheSame() throws Exception {
        linter("overrides: [{sections: [Tools, Talks], rules: {misspelling: error}}]")
                .lint(SourceText.of(LIST));
        assertThat(rule.runs).isEqualTo(2);
        rule.runs = 0;
        linter("overrides: [{sections: [Tools], rules: {unused-suppression: off}}]")
                .lint(SourceText.of(LIST));
        assertThat(rule.runs).isEqualTo(1);
    }

    @Test
    void holdForUnusedComments() throws Exception {
        String text = """
                # List

                <!-- kempt-disable-line misspelling -->

                ## Tools

                <!-- kempt-disable-line misspelling -->

                ## Talks

                <!-- kempt-disable-line misspelling -->
                """;
        LintResult result = linter("""
                        overrides:
                          - {sections: [Tools], rules: {unused-suppression: off}}
                          - {sections: [Talks], rules: {misspelling: off}}
                        """).lint(SourceText.of(text));

        assertThat(result.diagnostics())
                .map(diagnostic ->
                        result.document().source().line(diagnostic.range().start()))
                .containsExactly(3);
    }

    private FixResult fix(String configuration, String text) throws Exception {
        return linter(configuration).fix(SourceText.of(text), Applicability.SAFE);
    }

    private Linter linter(String text) throws Exception {
        RuleSet rules = Rules.setOf(rule, new UnusedSuppression());
        Configuration configuration = ConfigurationLoader.load(text, rules);
        return Linter.of(rules, configuration);
    }
}
