package org.kempt.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.rule.Severity;
import org.kempt.core.source.SourceText;

/** What is too long for the rule's document: lists that repeat many entries. */
class DuplicateEntryTest {
    private static final Linter LINTER = Linter.of(RuleSet.of(List.of(new DuplicateEntry())), Configuration.defaults());

    @Test
    void leavesAloneWhatAListDoesOften() {
        assertThat(diagnostics(list(200, 0, 20))).isEmpty();
    }

    @Test
    void mentionsWhatAListDoesNow() {
        assertThat(diagnostics(list(200, 0, 15))).hasSize(15).allMatch(Severity.INFO::equals);
        assertThat(diagnostics(list(300, 0, 20))).hasSize(20).allMatch(Severity.INFO::equals);
    }

    @Test
    void warnsOfRepeatsWithinASectionAllTheSame() {
        assertThat(diagnostics(list(200, 0, 30) + entries("reader", 0, 1))).containsExactly(Severity.WARNING);
    }

    /** Returns a list of so many entries, of which those from {@code from} up to {@code to} stand in a second section. */
    private static String list(int entries, int from, int to) {
        return "# Readers\n\n" + entries("reader", 0, entries) + "\n# Writers\n\n" + entries("reader", from, to);
    }

    private static String entries(String name, int from, int to) {
        StringBuilder list = new StringBuilder();
        for (int i = from; i < to; i++) {
            list.append("- [")
                    .append(name)
                    .append(i)
                    .append("](https://alpha.example/")
                    .append(i)
                    .append(")\n");
        }
        return list.toString();
    }

    private static Stream<Severity> diagnostics(String text) {
        return LINTER.lint(SourceText.of(text)).diagnostics().stream().map(Diagnostic::severity);
    }
}
