package org.kempt.core.document;

import org.kempt.core.source.SourceRange;

/**
 * The main link of an entry.
 *
 * @param range all of it, for example {@code [name](url)}
 * @param nameRange the name in the source, markup included; the whole link for a bare address
 * @param destinationRange the address in the source: between the parentheses without title and angle brackets; for a
 *     reference the label, for a bare address all of it
 * @param url the address, references resolved, escapes removed
 * @param form how the link is written
 */
public record EntryLink(
        SourceRange range, SourceRange nameRange, SourceRange destinationRange, String url, LinkForm form) {}
