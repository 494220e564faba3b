package org.kempt.report;

import java.io.IOException;

/** Writes what a run found, file by file, so that no more than one file's document has to be kept. */
public interface Reporter {

    /**
     * Writes the findings of the next file.
     *
     * @throws IOException if the output cannot be written
     */
    void add(FileReport file) throws IOException;

    /**
     * Writes what comes after the last file.
     *
     * @throws IOException if the output cannot be written
     */
    void finish(Summary summary) throws IOException;
}
