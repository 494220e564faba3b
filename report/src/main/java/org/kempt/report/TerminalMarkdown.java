package org.kempt.report;

import java.io.IOException;

/** Sets a Markdown document for a terminal. */
public final class TerminalMarkdown {
    private TerminalMarkdown() {}

    /**
     * Writes a document.
     *
     * @throws IOException if the output cannot be written
     */
    public static void write(String markdown, Appendable out, Colors colors) throws IOException {
        out.append(markdown);
    }
}
