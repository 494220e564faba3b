package org.kempt.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.kempt.report.Colors;
import org.kempt.report.TerminalText;
import org.kempt.workspace.Failures;
import org.kempt.workspace.Messages;

/** Standard output and standard error, in UTF-8 whatever the locale says. */
final class Console implements Messages {
    private final Writer out;
    private final Writer err;
    private final Colors colors;
    private final boolean verbose;
    private final boolean stackTraces;
    private final ProgressLine progress;
    private int problems;

    Console(Surroundings surroundings, Colors colors, boolean quiet, boolean verbose, boolean stackTraces) {
        boolean wanted = !quiet
                && Terminal.isCapable(surroundings)
                && surroundings.errorTerminal().getAsBoolean();
        this.progress = new ProgressLine(surroundings.err(), wanted, System::nanoTime);
        this.out =
                new BufferedWriter(new OutputStreamWriter(progress.above(surroundings.out()), StandardCharsets.UTF_8));
        this.err =
                new BufferedWriter(new OutputStreamWriter(progress.above(surroundings.err()), StandardCharsets.UTF_8));
        this.colors = colors;
        this.verbose = verbose;
        this.stackTraces = stackTraces;
    }

    /** Returns standard output. */
    Writer out() {
        return out;
    }

    /** Returns standard error. */
    Writer err() {
        return err;
    }

    /** Returns the colours that suit standard output. */
    Colors colors() {
        return colors;
    }

    /** Says in one line what went wrong and what to do; the run then ends with {@link ExitCode#ERROR}. */
    @Override
    public void problem(String message) throws IOException {
        problems++;
        note(message);
    }

    /** Says what went wrong, and with {@code --stacktrace} where. */
    @Override
    public void problem(String message, Throwable cause) throws IOException {
        problem(message);
        if (stackTraces) {
            PrintWriter printer = new PrintWriter(err);
            cause.printStackTrace(printer);
            printer.flush();
        }
    }

    @Override
    public void internalError(String before, Throwable cause) throws IOException {
        problem(before + Failures.internal(cause) + "; `--stacktrace` shows where it is", cause);
    }

    /** Says something that is no finding, after what was written to standard output so far. */
    @Override
    public void note(String message) throws IOException {
        out.flush();
        err.append("kempt: ").append(TerminalText.of(message)).append("\n");
        err.flush();
    }

    /** Says something only with {@code --verbose}. */
    @Override
    public void detail(String message) throws IOException {
        if (verbose) {
            note(message);
        }
    }

    /** What is found of a file stands above the line that says how far the run is. */
    @Override
    public void progress(int done, int total) throws IOException {
        progress.show(done, total);
    }

    /** Returns whether anything went wrong so far. */
    boolean hasProblems() {
        return problems > 0;
    }

    void flush() throws IOException {
        progress.clear();
        out.flush();
        err.flush();
    }
}
