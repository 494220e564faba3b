package org.kempt.rules.entry;

/** How far two entries may be from one another and still be duplicates. */
enum DuplicateScope {
    /** A repeat within a section counts more than one elsewhere in the file. */
    AUTO,
    FILE,
    SECTION,
    LIST
}
