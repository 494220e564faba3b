package org.kempt.workspace;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does work on several threads and hands on the results in the order of the work. */
public final class OrderedWork {
    /** How many results for each thread may wait for their turn: enough that none idles, few enough to hold. */
    private static final int AHEAD = 4;

    private OrderedWork() {}

    /** Takes results one after the other. */
    public interface Sink<R> {
        /**
         * Takes the next.
         *
         * @throws IOException if it cannot be written
         */
        void accept(R result) throws IOException;
    }

    /**
     * Applies {@code work} to each item, on other threads where there are several, and gives the results to
     * {@code sink} on this one.
     *
     * @param work must not throw
     * @throws IOException what {@code sink} throws; the rest of the work is then given up
     */
    public static <T, R> void run(List<T> items, Function<T, R> work, Sink<R> sink) throws IOException {
        int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
        if (threads <= 1) {
            for (T item : items) {
                sink.accept(work.apply(item));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<R>> pending = new ArrayDeque<>();
            Iterator<T> rest = items.iterator();
            while (rest.hasNext() || !pending.isEmpty()) {
                while (rest.hasNext() && pending.size() < threads * AHEAD) {
                    T item = rest.next();
                    pending.add(pool.submit(() -> work.apply(item)));
                }
                sink.accept(get(pending.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R get(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("work must not throw", e);
        }
    }
}
