package org.kempt.core.document;

/** What an item of a list is for. Only {@link #ENTRY} is something that the list recommends. */
public enum EntryRole {
    /** A resource that the list recommends. */
    ENTRY,
    /** A line of the table of contents, or of an index of the project's own other lists. */
    CONTENTS,
    /** The name of a group, with the group's entries nested below it. */
    LABEL,
    /** Prose: a rule, thanks, a remark on the entry above. */
    NOTE,
    /** A language switcher, a link to the guidelines, and the like. */
    NAVIGATION
}
