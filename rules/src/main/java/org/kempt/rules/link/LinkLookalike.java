package org.kempt.rules.link;

import org.kempt.core.source.SourceRange;

/**
 * Text whose brackets look like those of a link, though it is none.
 *
 * @param kind what it looks like
 * @param range all of it
 * @param name what stands where the name of a link belongs
 * @param target the address or the label; for {@link Kind#SHORTCUT} the same as the name
 * @param isApart whether it does not touch a word before it, as an index or a call does: {@code list[0]}
 */
record LinkLookalike(Kind kind, SourceRange range, SourceRange name, SourceRange target, boolean isApart) {
    enum Kind {
        /** {@code (name)[address]}. */
        REVERSED,
        /** {@code [name] (address)}. */
        SPACE_BETWEEN,
        /** {@code [name](address with spaces)}. */
        SPACE_INSIDE,
        /** {@code [name]([address](address))}; the target is the inner link. */
        LINK_INSIDE,
        /** {@code [name][label]}, where the label may also be an address. */
        FULL_REFERENCE,
        /** {@code [name][]}. */
        COLLAPSED_REFERENCE,
        /** {@code [name]}. */
        SHORTCUT
    }
}
