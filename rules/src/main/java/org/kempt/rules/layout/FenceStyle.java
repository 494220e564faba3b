package org.kempt.rules.layout;

/** What sets off blocks of code; an option of {@code code-fence}. */
public enum FenceStyle {
    /** What sets off most blocks of the file. */
    AUTO,
    BACKTICKS,
    TILDES
}
