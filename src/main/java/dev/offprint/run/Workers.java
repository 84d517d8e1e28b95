package dev.offprint.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
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
        try (Results<T, R> results = new Results<>(items, work)) {
            results.forEachRemaining(consumer);
        }
    }

    /**
     * The results of work on many items, in order, to be asked for one by one: work goes on a few
     * items ahead of who asks. To be closed, by the thread that asks.
     */
    public static final class Results<T, R> implements Iterator<R>, AutoCloseable {
        private final Iterator<T> items;
        private final Function<T, R> work;
        private final int ahead;
        private final ExecutorService executor;
        private final Deque<Future<R>> running = new ArrayDeque<>();

        public Results(List<T> items, Function<T, R> work) {
            int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
            this.items = items.iterator();
            this.work = work;
            this.ahead = threads * AHEAD;
            this.executor =
                    Executors.newFixedThreadPool(
                            Math.max(1, threads),
                            task -> new Thread(null, task, "offprint", STACK));
        }

        @Override
        public boolean hasNext() {
            return items.hasNext() || !running.isEmpty();
        }

        @Override
        public R next() {
            while (items.hasNext() && running.size() < ahead) {
                T item = items.next();
                running.add(executor.submit(() -> work.apply(item)));
            }
            return result(running.remove());
        }

        @Override
        public void close() {
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
