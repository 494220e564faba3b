package org.kempt.core.document;

/** How a heading is written (CommonMark 0.31, sections 4.2, 4.3 and 4.6). */
public enum HeadingForm {
    /** {@code ## Text}. */
    ATX,
    /** Text underlined with {@code ===} or {@code ---}. */
    SETEXT,
    /** {@code <h2>Text</h2>} in a block of HTML. */
    HTML
}
