package org.kempt.rules.heading;

import org.jspecify.annotations.Nullable;
import org.kempt.core.document.Section;

/**
 * Which section a line of the table of contents means.
 *
 * @param kind how it was found
 * @param sectionOrNull the section, or null where none was found or the line means none
 */
record LineMatch(Kind kind, @Nullable Section sectionOrNull) {
    /** How the section of a line was found. */
    enum Kind {
        /** By its anchor. */
        RIGHT,
        /** By an anchor in HTML in or above the heading. */
        NAMED,
        /** By its anchor, but for the case of letters. */
        WRONG_CASE,
        /** By its text, though its anchor is another section's. */
        MISDIRECTED,
        /** By its text; its anchor is none. */
        WRONG_ANCHOR,
        /** By its text, but another line has led to the section before; its own anchor is none. */
        LOST_TWIN,
        /** By text or anchor that is much like the section's. */
        SIMILAR,
        /** Only by its place between two others. */
        BY_PLACE,
        /** Not at all: it leads nowhere. */
        LOST,
        /** Not at all: it is a label, or leads to another document or to a place that is no heading. */
        OTHER
    }

    Section section() {
        if (sectionOrNull == null) {
            throw new IllegalStateException("a line that means no section");
        }
        return sectionOrNull;
    }

    boolean hasSection() {
        return sectionOrNull != null;
    }
}
