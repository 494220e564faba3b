package org.kempt.core.fix;

import java.util.Comparator;
import org.kempt.core.source.SourceRange;

/**
 * Replaces a range of the source by text.
 *
 * @param range what is replaced; empty for an insertion
 * @param text what stands there afterwards; empty for a deletion
 */
public record TextEdit(SourceRange range, String text) {
    /** By start, then by end: an insertion comes before a replacement that begins at the same place. */
    public static final Comparator<TextEdit> BY_PLACE = Comparator.<TextEdit>comparingInt(
                    edit -> edit.range().start())
            .thenComparingInt(edit -> edit.range().end());

    public static TextEdit insert(int offset, String text) {
        return new TextEdit(SourceRange.at(offset), text);
    }

    public static TextEdit delete(SourceRange range) {
        return new TextEdit(range, "");
    }

    public static TextEdit replace(SourceRange range, String text) {
        return new TextEdit(range, text);
    }
}
