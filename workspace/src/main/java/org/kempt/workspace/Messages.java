package org.kempt.workspace;

import java.io.IOException;

/** Takes what is to be said to people besides the findings, one line each. */
public interface Messages {

    /**
     * Says what went wrong and what to do. The run goes on with what is left, and fails in the end.
     *
     * @throws IOException if it cannot be said
     */
    void problem(String message) throws IOException;

    /**
     * Says what went wrong and, to those who ask for it, where.
     *
     * @throws IOException if it cannot be said
     */
    void problem(String message, Throwable cause) throws IOException;

    /**
     * Says that Kempt itself failed, which is never the user's fault.
     *
     * @param before where it failed, to be put before the message
     * @throws IOException if it cannot be said
     */
    void internalError(String before, Throwable cause) throws IOException;

    /**
     * Takes how far a run is; most have no use for it.
     *
     * @param done the number of files that are done
     * @param total the number of all
     * @throws IOException if it cannot be said
     */
    default void progress(int done, int total) throws IOException {
        // Only somebody at a terminal waits.
    }

    /**
     * Says something that is no failure.
     *
     * @throws IOException if it cannot be said
     */
    void note(String message) throws IOException;

    /**
     * Says something only to those who want to know more.
     *
     * @throws IOException if it cannot be said
     */
    void detail(String message) throws IOException;
}
