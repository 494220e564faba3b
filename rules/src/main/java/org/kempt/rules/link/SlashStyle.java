package org.kempt.rules.link;

/** Whether addresses end in a slash. */
enum SlashStyle {
    AUTO,
    REQUIRE,
    FORBID
}
