package org.kempt.core.source;

/** What ends a line (CommonMark 0.31, section 2.1). */
public enum LineEnding {
    LF("\n"),
    CRLF("\r\n"),
    CR("\r");

    private final String characters;

    LineEnding(String characters) {
        this.characters = characters;
    }

    /** Returns the characters themselves. */
    public String characters() {
        return characters;
    }
}
