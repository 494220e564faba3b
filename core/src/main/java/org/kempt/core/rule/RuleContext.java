package org.kempt.core.rule;

import org.kempt.core.change.ChangedLines;
import org.kempt.core.diagnostic.Diagnostic;
import org.kempt.core.repository.Repository;

/** What a rule is given for one check of one document. */
public interface RuleContext {

    /**
     * Returns the value configured for {@code option}, or its default.
     *
     * @throws IllegalArgumentException if the rule's descriptor does not declare the option
     */
    <T> T option(Option<T> option);

    /**
     * Returns the files round the list, {@link Repository#unknown()} where there are none; a rule that needs them is then
     * silent.
     */
    Repository repository();

    /**
     * Returns the lines that the run is limited to. What a rule reports of others is left out anyway; it asks only where it has
     * a choice which of two entries to blame: that is the new one.
     */
    ChangedLines changed();

    /** Takes a diagnostic of the running rule. */
    void report(Diagnostic.Builder diagnostic);
}
