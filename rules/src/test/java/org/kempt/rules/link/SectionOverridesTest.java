package org.kempt.rules.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kempt.core.FixResult;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.ConfigurationLoader;
import org.kempt.core.config.ConfigurationText;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.fix.Applicability;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceText;
import org.kempt.rules.KemptRules;
import org.kempt.rules.Presets;

/** Under overrides for sections a rule runs several times over one document. Each diagnostic is still reported once. */
class SectionOverridesTest {
    private static final RuleSet RULES = RuleSet.of(KemptRules.all().rules().stream()
            .filter(rule -> rule.descriptor().category() == RuleCategory.LINK)
            // It looks at files, which these texts do not have.
            .filter(rule -> !(rule instanceof MissingFile))
            .toList());

    private static final String FLAWS = """
            - (Alpha)[https://alpha.example] - Reads files, see https://files.example.
            - [Beta] (https://beta.example) - Writes files, see [here](https://alpha.example/?utm_source=a).
            - [Gamma](htps://gamma.example) - Sorts files.
            - [Delta]() - Shows files.
            - [Epsilon](http://epsilon.example) - Moves files.
            - [Zeta](https://bit.ly/zeta) - Copies files.
            - [Eta](https://eta.example/) - Prints files.
            - [Theta][theta] - Renames files.

            [iota]: https://iota.example
            [iota]: https://iota.example
            """;

    private static final String LIST =
            "# List\n\n## One\n\n" + FLAWS + "\n## Two\n\n" + FLAWS + "\n## Three\n\n" + FLAWS;

    @Test
    void doNotDoubleOrLoseADiagnostic() throws Exception {
        List<Diagnostic> plain = diagnostics("");
        List<Diagnostic> overridden = diagnostics("overrides:\n  - {sections: [Two], rules: {" + all("error") + "}}\n");

        assertThat(ids(plain)).isEqualTo(ids(RULES.descriptors().stream()));
        assertThat(places(overridden)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(places(plain));
        assertThat(overridden.stream()
                        .filter(diagnostic -> isIn("## Two", "## Three", diagnostic))
                        .map(Diagnostic::severity))
                .containsOnly(Severity.ERROR);
    }

    @Test
    void silenceOneSection() throws Exception {
        List<Diagnostic> plain = diagnostics("");
        List<Diagnostic> overridden = diagnostics("overrides:\n  - {sections: [Two], rules: {" + all("off") + "}}\n");

        plain.removeIf(diagnostic -> isIn("## Two", "## Three", diagnostic));
        assertThat(places(overridden)).containsExactlyInAnyOrderElementsOf(places(plain));
    }

    @Test
    void bindTheFixes() throws Exception {
        FixResult result = Linter.of(
                        RULES, configuration("overrides:\n  - {sections: [Two], rules: {" + all("off") + "}}\n"))
                .fix(SourceText.of(LIST), Applicability.SAFE);
        String fixed = result.source().text();

        assertThat(result.rejected()).isEmpty();
        assertThat(fixed).contains("\n## Two\n\n" + FLAWS).contains("\n## Three\n\n- [Alpha](https://alpha.example)");
    }

    private static String all(String setting) {
        return RULES.descriptors().stream()
                .map(rule -> rule.id() + ": " + setting)
                .collect(Collectors.joining(", "));
    }

    private static Configuration configuration(String overrides) throws Exception {
        String on = all("on") + ", bare-url: {style: forbid}, trailing-slash: {style: forbid}";
        String rules = on.replace("bare-url: on, ", "").replace("trailing-slash: on, ", "");
        return ConfigurationLoader.load(
                new ConfigurationText("test", "rules: {" + rules + "}\n" + overrides), RULES, Presets.RESOLVER);
    }

    private static List<Diagnostic> diagnostics(String overrides) throws Exception {
        return Linter.of(RULES, configuration(overrides)).lint(SourceText.of(LIST)).diagnostics().stream()
                .collect(Collectors.toList());
    }

    private static boolean isIn(String from, String to, Diagnostic diagnostic) {
        int start = diagnostic.range().start();
        return start >= LIST.indexOf(from) && start < LIST.indexOf(to);
    }

    private static Set<String> ids(List<Diagnostic> diagnostics) {
        return ids(diagnostics.stream().map(Diagnostic::rule));
    }

    private static Set<String> ids(Stream<RuleDescriptor> rules) {
        return rules.map(rule -> rule.id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> places(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.rule().id() + " " + diagnostic.range())
                .toList();
    }
}
