package org.kempt.rules.layout;

/** What lines are indented by; an option of {@code hard-tab}. */
public enum IndentationStyle {
    /** What indents most lines of the file. */
    AUTO,
    SPACES,
    TABS
}
