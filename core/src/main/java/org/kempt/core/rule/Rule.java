package org.kempt.core.rule;

import org.kempt.core.document.Document;

/**
 * One check. A rule has no state and no side effect, uses no file, network or clock, and gives the same diagnostics for
 * the same document and options. It costs about linear time in the size of the document.
 */
public interface Rule {

    /** Returns what the rule is: name, category, severity, options. Always the same. */
    RuleDescriptor descriptor();

    /** Reports to {@code context} what is wrong in {@code document}. */
    void check(Document document, RuleContext context);
}
