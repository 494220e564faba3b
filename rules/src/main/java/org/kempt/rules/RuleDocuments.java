package org.kempt.rules;

import java.util.Locale;
import org.kempt.core.rule.RuleDescriptor;

/**
 * Where the documents of the rules are. Each is a resource of this module's jar, in Markdown and UTF-8: what
 * {@code kempt explain} prints, what the site shows, and what the tests run.
 *
 * <p>This module itself looks up no resource, so that it can be compiled to other platforms; who needs a document reads
 * it with {@code KemptRules.class.getClassLoader().getResourceAsStream(path)}.
 */
public final class RuleDocuments {
    private static final String ROOT = "org/kempt/rules/";

    private RuleDocuments() {}

    /**
     * Returns the name of the resource that documents a rule of {@link KemptRules}, for example
     * {@code org/kempt/rules/text/missing-period.md}.
     */
    public static String path(RuleDescriptor rule) {
        return ROOT + rule.category().name().toLowerCase(Locale.ROOT) + "/" + rule.id() + ".md";
    }
}
