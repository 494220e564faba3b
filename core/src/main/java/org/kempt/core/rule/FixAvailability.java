package org.kempt.core.rule;

/** Whether a rule's diagnostics come with a fix. */
public enum FixAvailability {
    NEVER,
    SOMETIMES,
    ALWAYS
}
