package org.kempt.core.document;

/** What a line of a text is part of. */
public enum LineKind {
    /** Nothing but spaces and tabs, and not part of anything below. */
    BLANK,
    /** A paragraph, a heading, a list, a table, a quote: what is read as Markdown. */
    TEXT,
    /** A block of HTML in which white space means nothing, comments included. */
    HTML,
    /** A block of code, its fences included, or one of HTML in which every space counts, such as {@code <pre>}. */
    CODE,
    /** Settings of a site generator before the text, with the lines that set them off. */
    FRONT_MATTER
}
