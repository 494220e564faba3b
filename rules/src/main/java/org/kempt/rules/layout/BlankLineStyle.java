package org.kempt.rules.layout;

/** How many blank lines may stand in a row; an option of {@code blank-lines}. */
public enum BlankLineStyle {
    /** As many as usually stand above headings of a level, and elsewhere. */
    AUTO,
    ONE,
    TWO_ABOVE_HEADINGS
}
