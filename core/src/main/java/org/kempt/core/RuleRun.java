package org.kempt.core;

import java.util.function.Consumer;
import org.kempt.core.change.ChangedLines;
import org.kempt.core.config.Configuration;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.document.Document;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.repository.Repository;
import org.kempt.core.rule.Option;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleContext;
import org.kempt.core.rule.RuleDescriptor;

/** One rule's check of one document. */
final class RuleRun implements RuleContext {
    private final RuleDescriptor rule;
    private final Configuration configuration;
    private final Surroundings surroundings;
    private final int textLength;
    private final Consumer<Diagnostic> diagnostics;

    private RuleRun(
            RuleDescriptor rule,
            Configuration configuration,
            Surroundings surroundings,
            int textLength,
            Consumer<Diagnostic> diagnostics) {
        this.rule = rule;
        this.configuration = configuration;
        this.surroundings = surroundings;
        this.textLength = textLength;
        this.diagnostics = diagnostics;
    }

    /**
     * What a rule may know beside the document.
     *
     * @param repository the files round the list
     * @param changed the lines that the run is limited to
     */
    record Surroundings(Repository repository, ChangedLines changed) {}

    /**
     * Runs {@code rule}.
     *
     * @throws RuleFailedException if the rule throws anything
     */
    static void run(
            Rule rule,
            Document document,
            Configuration configuration,
            Surroundings surroundings,
            Consumer<Diagnostic> diagnostics) {
        RuleDescriptor descriptor = rule.descriptor();
        try {
            rule.check(
                    document,
                    new RuleRun(
                            descriptor,
                            configuration,
                            surroundings,
                            document.source().length(),
                            diagnostics));
        } catch (RuntimeException | StackOverflowError e) {
            throw new RuleFailedException(descriptor.id(), e);
        }
    }

    @Override
    public <T> T option(Option<T> option) {
        if (!rule.options().contains(option)) {
            throw new IllegalArgumentException("the rule does not declare the option " + option);
        }
        return configuration.option(rule.id(), option);
    }

    @Override
    public Repository repository() {
        return surroundings.repository();
    }

    @Override
    public ChangedLines changed() {
        return surroundings.changed();
    }

    @Override
    public void report(Diagnostic.Builder builder) {
        Diagnostic diagnostic =
                builder.build(rule, configuration.severity(rule.id()).orElse(null));
        // Found here the culprit has a name; found when the fix is applied it would not.
        diagnostic.fix().ifPresent(fix -> {
            TextEdit last = fix.edits().get(fix.edits().size() - 1);
            if (last.range().end() > textLength) {
                throw new IllegalArgumentException("an edit lies outside the text: " + last);
            }
        });
        if (diagnostic.range().end() > textLength) {
            throw new IllegalArgumentException("a diagnostic lies outside the text: " + diagnostic);
        }
        diagnostics.accept(diagnostic);
    }
}
