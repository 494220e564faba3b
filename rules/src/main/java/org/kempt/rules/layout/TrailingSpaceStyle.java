package org.kempt.rules.layout;

/** What may stand at the end of a line; an option of {@code trailing-space}. */
public enum TrailingSpaceStyle {
    /** Nothing, or as many spaces as at least half of the lines end in. */
    AUTO,
    NOTHING,
    TWO_SPACES
}
