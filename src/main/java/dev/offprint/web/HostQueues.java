package dev.offprint.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Does work that waits for servers: as much at a time as is allowed overall, and of each host no
 * more than its share, so that a slow one does not hold up the others.
 */
public final class HostQueues implements AutoCloseable {
    /** The work for one host. */
    private static final class Line {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int running;
        private boolean isReady;
    }

    private final int perHost;
    private final Map<String, Line> lines = new HashMap<>();
    private final Deque<Line> ready = new ArrayDeque<>();
    private final Deque<Thread> threads = new ArrayDeque<>();
    private final int overall;
    private int idle;
    private boolean isClosed;

    public HostQueues(WebOptions options) {
        this.perHost = options.perHost();
        this.overall = options.overall();
    }

    /** Does {@code work} when the turn of {@code host} comes. */
    public <T> CompletableFuture<T> submit(String host, Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable task =
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Throwable e) {
                        result.completeExceptionally(e);
                    }
                };
        synchronized (this) {
            if (isClosed) {
                result.completeExceptionally(new CancellationException());
                return result;
            }
            Line line = lines.computeIfAbsent(host, name -> new Line());
            line.waiting.add(task);
            offer(line);
            if (idle == 0 && threads.size() < overall) {
                Thread thread = new Thread(this::work, "offprint-web");
                thread.setDaemon(true);
                threads.add(thread);
                thread.start();
            }
            notifyAll();
        }
        return result;
    }

    private void offer(Line line) {
        if (!line.isReady && !line.waiting.isEmpty() && line.running < perHost) {
            line.isReady = true;
            ready.add(line);
        }
    }

    private void work() {
        @Nullable Line line = null;
        while (true) {
            Runnable task;
            synchronized (this) {
                if (line != null) {
                    line.running--;
                    offer(line);
                }
                line = next();
                if (line == null) {
                    return;
                }
                task = line.waiting.remove();
                line.running++;
                offer(line);
            }
            task.run();
        }
    }

    private synchronized @Nullable Line next() {
        idle++;
        try {
            while (ready.isEmpty() && !isClosed) {
                wait();
            }
            if (isClosed) {
                return null;
            }
            Line line = ready.remove();
            line.isReady = false;
            return line;
        } catch (InterruptedException e) {
            return null;
        } finally {
            idle--;
        }
    }

    /** Forgets what waits and stops what runs. */
    @Override
    public synchronized void close() {
        isClosed = true;
        for (Thread thread : threads) {
            thread.interrupt();
        }
        notifyAll();
    }
}
