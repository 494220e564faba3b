package org.kempt.core.document;

import org.kempt.core.source.SourceRange;

/**
 * An HTML comment.
 *
 * @param range all of it, from {@code <!--} to {@code -->}
 * @param text what stands between, trimmed
 */
public record Comment(SourceRange range, String text) {}
