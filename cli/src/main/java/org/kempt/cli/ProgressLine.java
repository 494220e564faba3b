package org.kempt.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/**
 * A line at the end of a terminal that says how far a long run is. It goes away before anything else is written, and comes back
 * after that. Short runs have none.
 */
final class ProgressLine {
    private static final long SHORT_NANOS = 1_000_000_000L;
    private static final long BETWEEN_NANOS = 100_000_000L;
    /** Back to the first column, and erase to the end of the line (ECMA-48, section 8.3.41). */
    private static final String CLEAR = "\r\u001B[K";

    private final OutputStream err;
    private final boolean wanted;
    private final LongSupplier nanos;
    private final long begun;
    private long shown;
    private boolean visible;

    /**
     * Creates one for a run that begins now.
     *
     * @param nanos the clock, in nanoseconds from any time
     */
    ProgressLine(OutputStream err, boolean wanted, LongSupplier nanos) {
        this.err = err;
        this.wanted = wanted;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.shown = begun;
    }

    /** Says how many of all are done, if the run takes long and it was not said just now. */
    void show(int done, int total) throws IOException {
        long now = nanos.getAsLong();
        if (wanted && done < total && now - begun > SHORT_NANOS && now - shown > BETWEEN_NANOS) {
            shown = now;
            write(CLEAR + "kempt: " + done + " of " + total + " files");
            visible = true;
        }
    }

    /** Takes the line away. */
    void clear() throws IOException {
        if (visible) {
            visible = false;
            write(CLEAR);
        }
    }

    private void write(String text) throws IOException {
        err.write(text.getBytes(StandardCharsets.US_ASCII));
        err.flush();
    }

    /** Returns a stream before whose output the line goes away. */
    OutputStream above(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(int b) throws IOException {
                clear();
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                clear();
                out.write(bytes, offset, length);
            }
        };
    }
}
