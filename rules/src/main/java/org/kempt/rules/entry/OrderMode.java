package org.kempt.rules.entry;

/** Which sequences a rule of order looks at. */
enum OrderMode {
    /** Those that are evidently meant to be sorted. */
    AUTO,
    ALWAYS,
    /** None but those that a comment declares sorted. */
    NEVER
}
