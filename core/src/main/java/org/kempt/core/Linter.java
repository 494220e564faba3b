package org.kempt.core;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.SectionConfigurations;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.UnparsableSourceException;
import org.kempt.core.fix.Applicability;
import org.kempt.core.fix.FixLoop;
import org.kempt.core.repository.Repository;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleSet;
import org.kempt.core.source.SourceText;
import org.kempt.core.suppression.Suppressions;

/** Finds what is wrong in lists, and repairs it. Immutable; one linter serves any number of texts and threads. */
public final class Linter {
    private final RuleSet rules;
    private final Configuration configuration;

    private Linter(RuleSet rules, Configuration configuration) {
        this.rules = rules;
        this.configuration = configuration;
    }

    /** Returns a linter that runs those of {@code rules} that {@code configuration} turns on. */
    public static Linter of(RuleSet rules, Configuration configuration) {
        return new Linter(rules, configuration);
    }

    /**
     * Finds what is wrong in a text of which nothing else is known.
     *
     * @throws RuleFailedException if a rule throws
     * @throws UnparsableSourceException if a table has more than a million cells
     */
    public LintResult lint(SourceText source) {
        return lint(source, Repository.unknown());
    }

    /**
     * Finds what is wrong.
     *
     * @param repository the files round the list; used by this call only
     * @throws RuleFailedException if a rule throws
     * @throws UnparsableSourceException if a table has more than a million cells
     */
    public LintResult lint(SourceText source, Repository repository) {
        Document document = Document.parse(source);
        return new LintResult(document, diagnose(document, repository));
    }

    /**
     * Repairs what can be repaired in a text of which nothing else is known.
     *
     * @see #fix(SourceText, Applicability, Repository)
     */
    public FixResult fix(SourceText source, Applicability most) {
        return fix(source, most, Repository.unknown());
    }

    /**
     * Repairs what can be repaired. Every line that no fix names stays as it is.
     *
     * @param most {@link Applicability#SAFE} for safe fixes only, {@link Applicability#UNSAFE} for all
     * @param repository the files round the list; used by this call only
     * @throws IllegalArgumentException if {@code most} is {@link Applicability#DISPLAY_ONLY}
     * @throws RuleFailedException if a rule throws
     * @throws UnparsableSourceException if a table has more than a million cells
     */
    public FixResult fix(SourceText source, Applicability most, Repository repository) {
        if (most == Applicability.DISPLAY_ONLY) {
            throw new IllegalArgumentException("fixes that are only shown are never applied");
        }
        Document document = Document.parse(source);
        List<Diagnostic> diagnostics = diagnose(document, repository);
        FixLoop.Outcome outcome = FixLoop.run(document, diagnostics, later -> diagnose(later, repository), most);
        return new FixResult(
                new LintResult(document, diagnostics),
                new LintResult(outcome.document(), outcome.diagnostics()),
                outcome.fixed(),
                outcome.rejected(),
                outcome.disagreeing(),
                outcome.rounds());
    }

    /** Returns what the rules report and no comment silences, rule by rule. */
    private List<Diagnostic> diagnose(Document document, Repository repository) {
        SectionConfigurations sections = SectionConfigurations.of(configuration, document);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            for (Configuration variant : sections.variants(rule.descriptor())) {
                RuleRun.run(rule, document, variant, repository, diagnostic -> {
                    if (sections.applies(
                            variant, rule.descriptor().id(), diagnostic.range().start())) {
                        diagnostics.add(diagnostic);
                    }
                });
            }
        }
        return Suppressions.of(document, rules).apply(diagnostics, sections);
    }
}
