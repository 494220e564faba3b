package org.kempt.core.rule;

/** What part of a list a rule looks at. */
public enum RuleCategory {
    STRUCTURE,
    HEADING,
    ENTRY,
    LINK,
    TEXT,
    LAYOUT,
    GUIDELINE,
    SUPPRESSION
}
