package org.kempt.core.document;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a paragraph that has one nature: text, one link, a delimiter of emphasis … Atoms cover the paragraph
 * without gaps.
 *
 * @param kind its nature
 * @param start UTF-16 offset in the source
 * @param end offset after it
 * @param node the node it comes from, or null for what lies between nodes
 */
record InlineAtom(Kind kind, int start, int end, @Nullable Node node) {
    enum Kind {
        TEXT,
        /** A link with text of its own. */
        LINK,
        /** An image, or a link that shows nothing but images or emoji. */
        IMAGE,
        CODE,
        HTML,
        /** Delimiters of emphasis and the like. */
        MARKUP,
        /** A line break with the indentation after it. */
        BREAK,
        FOOTNOTE
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
