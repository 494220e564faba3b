package org.kempt.rules.link;

/** Whether addresses stand in the text as they are. */
enum BareUrlStyle {
    AUTO,
    FORBID
}
