package org.kempt.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.kempt.core.rule.Rule;
import org.kempt.core.rule.RuleProvider;
import org.kempt.core.rule.RuleSet;
import org.kempt.rules.KemptRules;

/** Finds the rules that a run has: those of Kempt, and those of the rule sets that were put beside it. */
public final class InstalledRules {
    private InstalledRules() {}

    /** Thrown where a rule set cannot be used; the message says which, and why. */
    public static final class BrokenRuleSetException extends Exception {
        private static final long serialVersionUID = 1L;

        private BrokenRuleSetException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Returns the rules of Kempt, followed by those of every {@link RuleProvider} that a class loader finds.
     *
     * @throws BrokenRuleSetException if one cannot be loaded, or has a rule of a name that another has
     */
    public static RuleSet of(ClassLoader loader) throws BrokenRuleSetException {
        List<Rule> rules = new ArrayList<>(KemptRules.all().rules());
        try {
            for (RuleProvider provider : ServiceLoader.load(RuleProvider.class, loader)) {
                rules.addAll(provider.rules());
            }
            return RuleSet.of(rules);
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            throw new BrokenRuleSetException("a rule set cannot be used: " + e.getMessage(), e);
        }
    }
}
