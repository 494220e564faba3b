package org.kempt.core.fix;

/**
 * What a fix may change. Every effect has a proof that everything else stayed as it was.
 *
 * <p>The order of the constants is the order of the passes of a round: structure first, because every later fix relies
 * on what belongs to what; then order; then what entries and links say; layout last.
 */
public enum Effect {
    /**
     * How an item is written: text that was meant as an item becomes one. Equal: letters and digits of texts, links,
     * images, code, HTML, headings, all other items.
     */
    ITEM_SYNTAX,
    /** Which entry a block belongs to. Equal: words, links, images, code, HTML blocks, headings, number of items. */
    NESTING,
    /**
     * Where a list ends and the next begins, and whether blank lines set its items apart. Equal: the rendered HTML but for
     * that.
     */
    LISTS,
    /** Numbers of ordered items. Equal: the rendered HTML but for {@code start}. */
    NUMBERING,
    /** Level or form of a heading. Equal: every heading's text and anchor, and everything that is no heading. */
    HEADING,
    /** Order of entries within their list, or of sections. Equal: the multiset of rendered entries. */
    ORDER,
    /** Removes an entry, or a definition to which no link refers; never safe. Equal: everything but that. */
    REMOVAL,
    /** Punctuation, case, separator, spelling. Equal: links, anchors, code, HTML, all words but those edited. */
    TEXT,
    /**
     * One destination; or text that was meant as a link becomes the link it says. Equal: everything but that
     * destination, everything but that text.
     */
    LINK,
    /** Something that the list lacks. Equal: everything but that; every link to a heading still finds it. */
    ADDITION,
    /** The table of contents. Equal: everything outside it. */
    CONTENTS,
    /** Blank lines, markers, indentation, spacing. Equal: the rendered HTML, but for comments that silence rules. */
    LAYOUT
}
