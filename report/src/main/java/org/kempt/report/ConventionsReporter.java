package org.kempt.report;

import java.io.IOException;
import org.kempt.core.document.Document;

/** Writes what lists usually do. */
public interface ConventionsReporter {

    /**
     * Writes the habits of the next file.
     *
     * @throws IOException if the output cannot be written
     */
    void add(String path, Document document) throws IOException;

    /**
     * Writes what comes after the last file.
     *
     * @throws IOException if the output cannot be written
     */
    void finish() throws IOException;
}
