package org.kempt.rules.structure;

import org.kempt.core.source.SourceRange;

/**
 * A line that was meant as an item, but is text.
 *
 * @param marker the bullet, or the number and its delimiter
 */
record SwallowedItem(SourceRange marker) {}
