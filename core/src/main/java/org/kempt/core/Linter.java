package org.kempt.core;

import java.util.ArrayList;
import java.util.List;
import org.kempt.core.baseline.FileBaseline;
import org.kempt.core.change.ChangedLines;
import org.kempt.core.config.Configuration;
import org.kempt.core.config.SectionConfigurations;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.document.MergeConflicts;
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
    private final FileBaseline baseline;

    private Linter(RuleSet rules, Configuration configuration, FileBaseline baseline) {
        this.rules = rules;
        this.configuration = configuration;
        this.baseline = baseline;
    }

    /** Returns a linter that runs those of {@code rules} that {@code configuration} turns on. */
    public static Linter of(RuleSet rules, Configuration configuration) {
        return new Linter(rules, configuration, FileBaseline.EMPTY);
    }

    /** Returns a linter for one file that reports what a baseline holds, too, but leaves it alone when it fixes. */
    public Linter sparing(FileBaseline held) {
        return new Linter(rules, configuration, held);
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
        return lint(source, repository, ChangedLines.all());
    }

    /**
     * Finds what is wrong in lines that were changed.
     *
     * @param repository the files round the list; used by this call only
     * @param changed the lines of {@code source} to judge
     * @throws RuleFailedException if a rule throws
     * @throws UnparsableSourceException if a table has more than a million cells
     */
    public LintResult lint(SourceText source, Repository repository, ChangedLines changed) {
        Document document = Document.parse(source);
        return new LintResult(document, diagnose(document, repository, changed));
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
        return fix(source, most, repository, ChangedLines.all());
    }

    /**
     * Repairs what can be repaired in lines that were changed. Other lines stay as they are, but for the numbers of entries and
     * the table of contents, where a change has put them out of step.
     *
     * @param most {@link Applicability#SAFE} for safe fixes only, {@link Applicability#UNSAFE} for all
     * @param repository the files round the list; used by this call only
     * @param changed the lines of {@code source} to repair
     * @throws IllegalArgumentException if {@code most} is {@link Applicability#DISPLAY_ONLY}
     * @throws RuleFailedException if a rule throws
     * @throws UnparsableSourceException if a table has more than a million cells
     */
    public FixResult fix(SourceText source, Applicability most, Repository repository, ChangedLines changed) {
        if (most == Applicability.DISPLAY_ONLY) {
            throw new IllegalArgumentException("fixes that are only shown are never applied");
        }
        Document document = Document.parse(source);
        List<Diagnostic> diagnostics = diagnoseForFixes(document, repository, changed);
        FixLoop.Outcome outcome = FixLoop.run(
                new FixLoop.State(document, changed, diagnostics),
                (later, laterChanged) -> diagnoseForFixes(later, repository, laterChanged),
                most);
        return new FixResult(
                new LintResult(document, diagnostics),
                new LintResult(outcome.document(), outcome.diagnostics()),
                outcome.fixed(),
                outcome.rejected(),
                outcome.disagreeing(),
                outcome.rounds());
    }

    /** Returns the same as {@link #diagnose} without the fixes of what the baseline holds. */
    private List<Diagnostic> diagnoseForFixes(Document document, Repository repository, ChangedLines changed) {
        return baseline.withoutFixes(document, diagnose(document, repository, changed));
    }

    /** Returns what the rules report of changed lines and no comment silences, rule by rule. */
    private List<Diagnostic> diagnose(Document document, Repository repository, ChangedLines changed) {
        RuleRun.Surroundings surroundings = new RuleRun.Surroundings(repository, changed);
        SectionConfigurations sections = SectionConfigurations.of(configuration, document);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            for (Configuration variant : sections.variants(rule.descriptor())) {
                RuleRun.run(rule, document, variant, surroundings, diagnostic -> {
                    if (sections.applies(
                            variant, rule.descriptor().id(), diagnostic.range().start())) {
                        diagnostics.add(diagnostic);
                    }
                });
            }
        }
        List<Diagnostic> spoken = Suppressions.of(document, rules).apply(diagnostics, sections);
        return changed.limit(document.source(), sparingConflicts(document, spoken));
    }

    /**
     * Returns the diagnostics without fixes that would change a merge conflict: which of its lines stay only people know, and a
     * period behind a marker would even hide it from Git.
     */
    private static List<Diagnostic> sparingConflicts(Document document, List<Diagnostic> diagnostics) {
        MergeConflicts conflicts = MergeConflicts.of(document);
        if (conflicts.all().isEmpty()) {
            return diagnostics;
        }
        return diagnostics.stream()
                .map(diagnostic -> diagnostic
                                .fix()
                                .filter(fix -> fix.edits().stream().anyMatch(edit -> conflicts.touch(edit.range())))
                                .isPresent()
                        ? diagnostic.withoutFix()
                        : diagnostic)
                .toList();
    }
}
