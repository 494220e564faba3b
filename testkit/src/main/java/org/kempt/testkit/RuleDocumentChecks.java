package org.kempt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.rule.MapOption;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.OptionType;
import org.kempt.core.rule.OptionValues;
import org.kempt.core.rule.RuleDescriptor;

/** What must hold for a rule's document as a whole. */
final class RuleDocumentChecks {
    private final RuleDocument document;
    private final RuleDescriptor rule;
    private final Map<RuleExample, ExampleRun> runs;

    RuleDocumentChecks(RuleDocument document, RuleDescriptor rule, Map<RuleExample, ExampleRun> runs) {
        this.document = document;
        this.rule = rule;
        this.runs = runs;
    }

    void isNamedLikeTheRule() {
        assertThat(document.title()).isEqualTo(rule.id().value());
    }

    void beginsWithTheSummary() {
        assertThat(document.summary()).isEqualTo(rule.summary());
    }

    void hasTheTableOfOptions() {
        assertThat(document.optionsTable())
                .as("what is below `## Options`, which -Dkempt.update writes")
                .isEqualTo(OptionsTable.of(rule));
    }

    void showsWhatIsBadAndWhatIsClean() {
        assertThat(document.examples()).anyMatch(RuleExample::isClean).anyMatch(example -> !example.isClean());
    }

    /** Checks that each choice is shown, and each other option with a value that is not its default. */
    void showsEveryOption() {
        assertThat(rule.options()).allSatisfy(this::isShown);
    }

    private <T> void isShown(Option<T> option) {
        List<T> values = runs.values().stream()
                .map(run -> run.configuration().option(rule.id(), option))
                .toList();
        isShown(option, values);
        if (option instanceof MapOption map) {
            List<OptionValues> settings = runs.values().stream()
                    .map(run -> run.configuration().option(rule.id(), map))
                    .flatMap(value -> value.values().stream())
                    .toList();
            assertThat(map.fields()).allSatisfy(field -> isShownIn(settings, field));
        }
    }

    private static <T> void isShownIn(List<OptionValues> settings, Option<T> field) {
        isShown(field, settings.stream().map(values -> values.get(field)).toList());
    }

    private static <T> void isShown(Option<T> option, List<T> shown) {
        if (option.type() == OptionType.CHOICE) {
            List<T> choices = option.choices().stream().<T>map(option::parse).toList();
            assertThat(shown)
                    .as("values of `%s` in the examples", option.name())
                    .containsAll(choices);
        } else {
            assertThat(shown)
                    .as("values of `%s` in the examples", option.name())
                    .anyMatch(value -> !value.equals(option.defaultValue()));
        }
    }

    void hasFixesAsDeclared() {
        List<Diagnostic> diagnostics = runs.entrySet().stream()
                .flatMap(run -> run.getValue().lint(run.getKey().text()).stream())
                .toList();
        List<Diagnostic> fixable = diagnostics.stream()
                .filter(diagnostic -> diagnostic.fix().isPresent())
                .toList();
        switch (rule.fixAvailability()) {
            case ALWAYS ->
                assertThat(fixable)
                        .as("diagnostics with a fix, of a rule that declares always to have one")
                        .isNotEmpty()
                        .isEqualTo(diagnostics);
            case NEVER ->
                assertThat(fixable)
                        .as("diagnostics with a fix, of a rule that declares never to have one")
                        .isEmpty();
            case SOMETIMES ->
                assertThat(fixable)
                        .as("diagnostics with a fix, of a rule that declares that some have one and some have none")
                        .isNotEmpty()
                        .isNotEqualTo(diagnostics);
        }
    }
}
