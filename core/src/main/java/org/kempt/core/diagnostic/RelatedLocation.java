package org.kempt.core.diagnostic;

import org.kempt.core.source.SourceRange;

/**
 * A second place that a diagnostic speaks of.
 *
 * @param range where
 * @param message what is there, for example "first listed here"
 */
public record RelatedLocation(SourceRange range, String message) {}
