package org.kempt.rules.layout;

/** How the cells of a table are set; an option of {@code table-layout}. */
public enum TableStyle {
    /** As most rows of the table are. */
    AUTO,
    /** A space on both sides of each cell. */
    PADDED,
    /** Padded so that all bars stand below each other. */
    ALIGNED
}
