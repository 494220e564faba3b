package org.kempt.core.document;

import org.kempt.core.source.SourceRange;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param form how it is written
 * @param text its visible text: no markup, no images, white space collapsed
 * @param range all of it in the source, without the last line ending
 * @param textRange its text in the source, markup included, without the characters that make it a heading
 * @param anchor the anchor that GitHub gives it, without {@code #}; see {@link Anchors}
 */
public record Heading(
        int level, HeadingForm form, String text, SourceRange range, SourceRange textRange, String anchor) {}
