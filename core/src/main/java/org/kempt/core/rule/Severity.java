package org.kempt.core.rule;

/** How much a diagnostic matters, least first. */
public enum Severity {
    /** Worth knowing; often intended. */
    INFO,
    /** Against the list's own habit. */
    WARNING,
    /** Certainly a defect. */
    ERROR
}
