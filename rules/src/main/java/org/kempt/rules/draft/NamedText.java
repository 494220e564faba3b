package org.kempt.rules.draft;

import org.kempt.core.source.SourceText;

/**
 * A file that a draft is made from.
 *
 * @param name what the draft calls it
 */
public record NamedText(String name, SourceText text) {}
