package org.kempt.core.document;

import org.kempt.core.source.SourceRange;

/**
 * An address as it stands in the source: of a link or an image, of a definition, in HTML, or without any markup.
 *
 * @param range where it stands; angle brackets or quotation marks around it are no part of it
 * @param text what stands there, escapes and entities as they are written
 * @param form how the link is written that it belongs to; {@link LinkForm#REFERENCE} for that of a definition
 * @param isImage whether it is loaded as an image; not known of a definition
 */
public record Address(SourceRange range, String text, LinkForm form, boolean isImage) {}
