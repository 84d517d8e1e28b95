package dev.offprint.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Does the same work on many items with all cores and gives the results in the order of the items,
 * holding only a few at a time. Whatever work on one item ends with, the others go on.
 */
public final class Workers {
    /** flexmark recurses through java.util.regex; real posts need a fraction of this. */
    private static final long STACK = 64L * 1024 * 1024;

    private static final int AHEAD = 8;

    private Workers() {}

    /** What is done with each item, by any thread. */
    @FunctionalInterface
    public interface Work<T, R> {
        R of(T item) throws Exception;
    }

    /**
     * Gives {@code work} of every item to {@code consumer}, in order, on the calling thread.
     *
     * @param failed the result for an item whose work threw this, errors included
     */
    public static <T, R> void inOrder(
            List<T> items,
            Work<T, R> work,
            BiFunction<T, Throwable, R> failed,
            Consumer<R> consumer) {
        try (Results<T, R> results = new Results<>(items, work, failed)) {
            results.forEachRemaining(consumer);
        }
    }

    /** The result for one item, worked on as it would be among many. */
    public static <T, R> R one(T item, Work<T, R> work, BiFunction<T, Throwable, R> failed) {
        try (Results<T, R> results = new Results<>(List.of(item), work, failed)) {
            return results.next();
        }
    }

    /**
     * The results of work on many items, in order, to be asked for one by one: work goes on a few
     * items ahead of who asks. To be closed, by the thread that asks.
     */
    public static final class Results<T, R> implements Iterator<R>, AutoCloseable {
        private final Iterator<T> items;
        private final Work<T, R> work;
        private final BiFunction<T, Throwable, R> failed;
        private final int ahead;
        private final ExecutorService executor;
        private final Deque<Running<T, R>> running = new ArrayDeque<>();

        /** An item that is worked on. */
        private record Running<T, R>(T item, Future<R> result) {}

        /** Starts nothing yet; {@code failed} is as in {@link #inOrder}. */
        public Results(List<T> items, Work<T, R> work, BiFunction<T, Throwable, R> failed) {
            int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
            this.items = items.iterator();
            this.work = work;
            this.failed = failed;
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
                running.add(started(items.next()));
            }
            Running<T, R> first = running.remove();
            try {
                return result(first);
            } catch (ExecutionException e) {
                return e.getCause() instanceof OutOfMemoryError
                        ? alone(first.item())
                        : failed.apply(first.item(), e.getCause());
            }
        }

        /** Memory is missed by whoever asks next, not by who took it: without others, it may do. */
        private R alone(T item) {
            for (Running<T, R> other : running) {
                try {
                    result(other);
                } catch (ExecutionException e) {
                    // Looked at when its turn comes.
                }
            }
            try {
                return result(started(item));
            } catch (ExecutionException e) {
                return failed.apply(item, e.getCause());
            }
        }

        private Running<T, R> started(T item) {
            return new Running<>(item, executor.submit(() -> work.of(item)));
        }

        @Override
        public void close() {
            executor.shutdownNow();
        }
    }

    private static <T, R> R result(Results.Running<T, R> running) throws ExecutionException {
        try {
            return running.result().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
