package org.kempt.workspace;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.kempt.core.document.UnparsableSourceException;
import org.kempt.core.source.MalformedSourceException;
import org.kempt.core.source.SourceText;

/** Reads files and does something with each; one that fails is said and does not keep back the others. */
public final class FileRun {

    /** What is done with a file, on any thread. */
    public interface Task<R> {
        /**
         * Does it.
         *
         * @throws WriteException if the file cannot be written
         */
        R run(InputFile file, SourceText source) throws WriteException;
    }

    /**
     * What became of a file: a result or a failure.
     *
     * @param result what the task made of it; null where it failed
     * @param message what went wrong; null where nothing did, or Kempt itself failed
     * @param cause null where nothing went wrong
     */
    private record Outcome<R>(
            InputFile file,
            @Nullable R result,
            @Nullable String message,
            @Nullable Throwable cause) {

        static <R> Outcome<R> failure(InputFile file, String message, Throwable cause) {
            return new Outcome<>(file, null, message, cause);
        }

        static <R> Outcome<R> internalError(InputFile file, Throwable cause) {
            return new Outcome<>(file, null, null, cause);
        }
    }

    private FileRun() {}

    /**
     * Runs {@code task} on each file and gives what it returns to {@code sink}, in the order of the files.
     *
     * @throws IOException if the output cannot be written
     */
    public static <R> void run(List<InputFile> files, Task<R> task, OrderedWork.Sink<R> sink, Messages messages)
            throws IOException {
        AtomicInteger done = new AtomicInteger();
        OrderedWork.<InputFile, Outcome<R>>run(files, file -> outcome(file, task), outcome -> {
            String name = outcome.file().name();
            if (outcome.result() != null) {
                sink.accept(outcome.result());
            } else if (outcome.cause() != null) {
                if (outcome.message() != null) {
                    messages.problem(name + ": " + outcome.message(), outcome.cause());
                } else {
                    messages.internalError(name + ": ", outcome.cause());
                }
            }
            messages.progress(done.incrementAndGet(), files.size());
        });
    }

    private static <R> Outcome<R> outcome(InputFile file, Task<R> task) {
        try {
            return new Outcome<>(file, task.run(file, SourceText.decode(file.read())), null, null);
        } catch (IOException e) {
            return Outcome.failure(file, Failures.reading(e), e);
        } catch (MalformedSourceException e) {
            return Outcome.failure(file, Failures.decoding(e), e);
        } catch (UnparsableSourceException | WriteException e) {
            return Outcome.failure(file, String.valueOf(e.getMessage()), e);
        } catch (OutOfMemoryError e) {
            return Outcome.failure(file, "too large for the memory there is; allow more with `java -Xmx`", e);
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.internalError(file, e);
        }
    }
}
