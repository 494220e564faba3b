package org.kempt.report;

import java.io.IOException;
import org.kempt.core.document.Document;

/** Writes what Kempt takes files for: their sections, lists and entries. */
public interface EntriesReporter {

    /**
     * Writes the model of the next file.
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
