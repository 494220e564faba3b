package org.kempt.core.document;

/** What kind of list entries stand in. */
public enum ListKind {
    BULLET,
    NUMBERED,
    TABLE,
    /** {@code <li>} or {@code <tr>} elements in a block of HTML. */
    HTML
}
