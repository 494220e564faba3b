package org.kempt.rules.structure;

/** How the entries of a list are numbered; an option of {@code wrong-number}. */
public enum NumberStyle {
    /** As the list itself does, or where that is not clear, as most lists of the file do. */
    AUTO,
    /** 1, 2, 3. */
    SEQUENTIAL,
    /** 1, 1, 1. */
    ALL_ONE,
    /** 0, 1, 2. */
    ZERO
}
