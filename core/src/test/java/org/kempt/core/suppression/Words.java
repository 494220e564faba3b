package org.kempt.core.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kempt.core.FixResult;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.SectionConfigurations;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.Applicability;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.Position;
import org.kempt.core.source.SourceRange;
import org.kempt.core.source.SourceText;

/** Runs suppressions on texts in which capital words are diagnostics of a rule: {@code PERIOD}, {@code SEPARATOR}. */
final class Words {
    static final RuleDescriptor PERIOD = rule("missing-period");
    static final RuleDescriptor SEPARATOR = rule("entry-separator");
    static final RuleDescriptor TASTE = RuleDescriptor.builder("unsorted-sections", RuleCategory.STRUCTURE, "Flaw.")
            .offByDefault()
            .build();
    private static final Map<String, RuleDescriptor> WORDS =
            Map.of("PERIOD", PERIOD, "SEPARATOR", SEPARATOR, "TASTE", TASTE);
    static final RuleSet RULES = RuleSet.of(Stream.of(
                    PERIOD,
                    SEPARATOR,
                    TASTE,
                    rule("duplicate-entry"),
                    rule("missing-description"),
                    rule("description-case"),
                    rule("description-repeats-name"),
                    rule("outdated-contents"),
                    rule("missing-title"),
                    rule("extra-title"),
                    rule("wrong-number"),
                    rule("interrupted-list"),
                    rule("skipped-heading-level"),
                    rule("duplicate-heading"),
                    rule("empty-section"),
                    rule("unsorted-entries"),
                    UnusedSuppression.DESCRIPTOR)
            .map(Words::finder)
            .toList());

    private Words() {}

    private static RuleDescriptor rule(String id) {
        return RuleDescriptor.builder(id, RuleCategory.ENTRY, "Flaw.").build();
    }

    private static Rule finder(RuleDescriptor descriptor) {
        return new Rule() {
            @Override
            public RuleDescriptor descriptor() {
                return descriptor;
            }

            @Override
            public void check(Document document, RuleContext context) {
                found(document.source().text(), descriptor).forEach(context::report);
            }
        };
    }

    private static List<Diagnostic.Builder> found(String text, RuleDescriptor rule) {
        List<Diagnostic.Builder> found = new ArrayList<>();
        WORDS.forEach((word, ruleOfWord) -> {
            for (int at = text.indexOf(word); at >= 0 && ruleOfWord == rule; at = text.indexOf(word, at + 1)) {
                found.add(Diagnostic.at(new SourceRange(at, at + word.length()), word));
            }
        });
        return found;
    }

    /** Returns the diagnostics left in a text, each as line, column, rule and message. */
    static List<String> left(String text) {
        return left(text, Configuration.defaults());
    }

    static List<String> left(String text, Configuration configuration) {
        SourceText source = SourceText.of(text);
        return diagnostics(text, configuration).stream()
                .map(diagnostic -> {
                    Position at = source.position(diagnostic.range().start());
                    return at.line() + ":" + at.column() + " "
                            + diagnostic.rule().id() + ": " + diagnostic.message();
                })
                .toList();
    }

    /** Returns the lines of a text in which words are left, rule by rule. */
    static String lines(String text) {
        SourceText source = SourceText.of(text);
        return diagnostics(text, Configuration.defaults()).stream()
                .filter(diagnostic -> !diagnostic.rule().equals(UnusedSuppression.DESCRIPTOR))
                .map(diagnostic -> String.valueOf(source.line(diagnostic.range().start())))
                .collect(Collectors.joining(" "));
    }

    static List<Diagnostic> diagnostics(String text, Configuration configuration) {
        Document document = Document.parse(SourceText.of(text));
        List<Diagnostic> found = new ArrayList<>();
        for (RuleDescriptor rule : WORDS.values()) {
            if (configuration.isOn(rule)) {
                found(text, rule).forEach(diagnostic -> found.add(diagnostic.build(rule, null)));
            }
        }
        found.sort(Diagnostic.BY_PLACE);
        return Suppressions.of(document, RULES).apply(found, SectionConfigurations.of(configuration, document));
    }

    /** Returns a text as the linter fixes it, no fix rolled back. */
    static String fixed(String text) {
        FixResult result = Linter.of(RULES, Configuration.defaults()).fix(SourceText.of(text), Applicability.SAFE);
        assertThat(result.rejected()).isEmpty();
        assertThat(result.disagreeing()).isEmpty();
        return result.source().text();
    }
}
