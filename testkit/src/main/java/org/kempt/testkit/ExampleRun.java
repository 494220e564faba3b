package org.kempt.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.kempt.core.FixResult;
import org.kempt.core.LintResult;
import org.kempt.core.Linter;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.ConfigurationLoader;
import org.kempt.core.config.ConfigurationProblem;
import org.kempt.core.config.InvalidConfigurationException;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.fix.Applicability;
import org.kempt.core.repository.Repository;
import org.kempt.core.rule.RuleCategory;
import org.kempt.core.rule.RuleDescriptor;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.Position;
import org.kempt.core.source.SourceText;

/** Runs one rule over texts, with the configuration of one example. */
final class ExampleRun {
    private final RuleDescriptor rule;
    private final Configuration configuration;
    private final Linter linter;
    private final Repository repository;

    private ExampleRun(RuleDescriptor rule, Configuration configuration, Linter linter, Repository repository) {
        this.rule = rule;
        this.configuration = configuration;
        this.linter = linter;
        this.repository = repository;
    }

    /**
     * Returns the run of an example.
     *
     * @param rules the rules that the example may name
     * @throws IllegalRuleDocumentException if the configuration cannot be read
     */
    static ExampleRun of(RuleExample example, RuleDescriptor rule, RuleSet rules) {
        Configuration configuration = Configuration.defaults();
        ExampleBlock config = example.block(BlockKind.CONFIG);
        if (config != null) {
            try {
                configuration = ConfigurationLoader.load(config.text(), rules);
            } catch (InvalidConfigurationException e) {
                ConfigurationProblem problem = e.problems().get(0);
                throw new IllegalRuleDocumentException(config.line() + problem.line(), problem.message());
            }
        }
        // A rule about suppressions looks at what other rules found, so those run as well.
        Configuration limited =
                rule.category() == RuleCategory.SUPPRESSION ? configuration : configuration.only(Set.of(rule.id()));
        return new ExampleRun(rule, configuration, Linter.of(rules, limited), example.repository());
    }

    /** Returns the configuration as the example gives it. */
    Configuration configuration() {
        return configuration;
    }

    /** Returns the rule's diagnostics by place. */
    List<Diagnostic> lint(String text) {
        return ofRule(linter.lint(SourceText.of(text), repository).diagnostics());
    }

    /** Returns the rule's diagnostics by place, each as a line {@code 3:38 warning What is wrong}. */
    List<String> lines(String text) {
        LintResult result = linter.lint(SourceText.of(text), repository);
        return ofRule(result.diagnostics()).stream()
                .map(diagnostic -> line(result.document().source(), diagnostic))
                .toList();
    }

    FixResult fix(String text, Applicability most) {
        return linter.fix(SourceText.of(text), most, repository);
    }

    /** Returns the text after fixing. */
    String fixed(String text, Applicability most) {
        return fix(text, most).source().text();
    }

    /** Returns diagnostics as lines of a document: all on one line each, with a line ending at the end. */
    static String block(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private List<Diagnostic> ofRule(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.rule().id().equals(rule.id()))
                .toList();
    }

    private static String line(SourceText source, Diagnostic diagnostic) {
        Position position = source.position(diagnostic.range().start());
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        return position.line() + ":" + position.column() + " " + severity + " " + diagnostic.message();
    }
}
