package org.kempt.core;

import org.kempt.core.rule.RuleId;

/** Thrown where a rule does not do its work but throws: a bug in the rule. */
public final class RuleFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RuleId rule;

    RuleFailedException(RuleId rule, Throwable cause) {
        super("the rule " + rule + " failed: " + cause, cause);
        this.rule = rule;
    }

    /** Returns the rule that failed. */
    public RuleId rule() {
        return rule;
    }
}
