package org.kempt.rules.layout;

/** What ends lines; an option of {@code mixed-line-endings}. */
public enum LineEndingStyle {
    /** What ends most lines of the file. */
    AUTO,
    LF,
    CRLF
}
