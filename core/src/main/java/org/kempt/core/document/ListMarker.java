package org.kempt.core.document;

import java.util.OptionalInt;
import org.kempt.core.source.SourceRange;

/**
 * What makes a line an item of a list: {@code -}, {@code *}, {@code +}, {@code 12.} or {@code 12)}.
 *
 * @param range the marker without the white space after it
 * @param indent columns before the marker, from the start of the line (tab stops of 4)
 * @param contentIndent columns before the item's content, from the start of the line: what a child has to be indented by
 * @param symbol the bullet, or the delimiter after the number
 * @param number the number; empty for a bullet
 */
public record ListMarker(SourceRange range, int indent, int contentIndent, char symbol, OptionalInt number) {}
