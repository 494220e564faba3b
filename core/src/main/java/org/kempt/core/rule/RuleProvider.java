package org.kempt.core.rule;

import java.util.Collection;

/**
 * Brings rules of others into a run. A jar with rules names its provider in {@code
 * META-INF/services/org.kempt.core.rule.RuleProvider} (see {@link java.util.ServiceLoader}) and is put beside Kempt by those
 * who run it, in Maven as a dependency of the plugin. A configuration never loads code: it may come from a stranger's pull
 * request.
 */
public interface RuleProvider {

    /** Returns the rules, whose ids differ from those of all others. */
    Collection<? extends Rule> rules();
}
