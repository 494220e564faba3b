package org.kempt.core.document;

/** How a link is written (CommonMark 0.31, sections 6.3, 6.5; GFM, section 6.9). */
public enum LinkForm {
    /** {@code [name](url)}. */
    INLINE,
    /** {@code [name][label]}, {@code [name][]} or {@code [name]}. */
    REFERENCE,
    /** {@code <https://example.org>}. */
    AUTOLINK,
    /** {@code https://example.org} without any markup. */
    BARE,
    /** {@code <a href="url">name</a>}. */
    HTML,
    /** Meant as a link but none in Markdown, for example {@code [name] (url)}. */
    BROKEN
}
