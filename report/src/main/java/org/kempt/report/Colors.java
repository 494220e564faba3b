package org.kempt.report;

import org.kempt.core.rule.Severity;

/** Colours and weights of text in a terminal (ECMA-48, section 8.3.117), links in it, or none of them. */
public enum Colors {
    ON,
    /** With links (OSC 8), which terminals that do not know them do not show. */
    LINKED,
    OFF;

    /** Returns the text in the colour of a severity. */
    public String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> wrap("1;31", text);
            case WARNING -> wrap("1;33", text);
            case INFO -> wrap("1;36", text);
        };
    }

    public String bold(String text) {
        return wrap("1", text);
    }

    /** Returns the text in a colour that steps back. */
    public String dim(String text) {
        return wrap("2", text);
    }

    /** Returns the text in the colour of what helps: fixes, code. */
    public String good(String text) {
        return wrap("32", text);
    }

    public String underlined(String text) {
        return wrap("4", text);
    }

    /** Returns the text as a link to a page, where the terminal takes links. */
    public String link(String url, String text) {
        return this == LINKED ? "\u001B]8;;" + url + "\u001B\\" + text + "\u001B]8;;\u001B\\" : text;
    }

    private String wrap(String codes, String text) {
        return this == OFF || text.isEmpty() ? text : "\u001B[" + codes + "m" + text + "\u001B[0m";
    }
}
