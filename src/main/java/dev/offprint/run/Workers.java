package dev.offprint.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many items with all cores and gives the results in the order of the items,
 * holding only a few at a time.
 */
public final class Workers {
    /** flexmark recurses through java.util.regex; real posts need a fraction of this. */
    private static final long STACK = 64L * 1024 * 1024;

    private static final int AHEAD = 8;

    private Workers() {}

    /** Gives {@code work} of every item to {@code consumer}, in order, on the calling thread. */
    public static <T, R> void inOrder(List<T> items, Function<T, R> work, Consumer<R> consumer) {
        int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
        if (threads == 0) {
            return;
        }
        ExecutorService executor =
                Executors.newFixedThreadPool(
                        threads, task -> new Thread(null, task, "offprint", STACK));
        try {
            Deque<Future<R>> running = new ArrayDeque<>();
            for (T item : items) {
                running.add(executor.submit(() -> work.apply(item)));
                if (running.size() >= threads * AHEAD) {
                    consumer.accept(result(running.remove()));
                }
            }
            while (!running.isEmpty()) {
                consumer.accept(result(running.remove()));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
