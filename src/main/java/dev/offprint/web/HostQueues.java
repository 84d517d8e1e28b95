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
 * more than its share, so that a slow one does not hold up the others. The share of a host that has
 * answered nothing soon is half of that.
 */
public final class HostQueues implements AutoCloseable {
    /** The work for one host. */
    private static final class Line {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int running;
        private boolean isReady;
        private boolean isQuick;
    }

    /** Of the time that one request may take: who is silent all that time is no quick host. */
    private static final int QUICK_PART = 4;

    private final int perHost;
    private final long quick;
    private final Map<String, Line> lines = new HashMap<>();
    private final Deque<Line> ready = new ArrayDeque<>();
    private final Deque<Thread> threads = new ArrayDeque<>();
    private final int overall;
    private int idle;
    private boolean isClosed;

    public HostQueues(WebOptions options) {
        this.perHost = options.perHost();
        this.quick = options.timeout().dividedBy(QUICK_PART).toNanos();
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
            staff();
            notifyAll();
        }
        return result;
    }

    /** One thread more where there is more to do than threads that wait for it. */
    private void staff() {
        if (ready.size() > idle && threads.size() < overall) {
            Thread thread = new Thread(this::work, "offprint-web");
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /** Until a host has answered soon it may be a dead one, and others need the threads. */
    private int share(Line line) {
        return line.isQuick ? perHost : Math.max(1, perHost / 2);
    }

    private void offer(Line line) {
        if (!line.isReady && !line.waiting.isEmpty() && line.running < share(line)) {
            line.isReady = true;
            ready.add(line);
        }
    }

    private void work() {
        @Nullable Line line = null;
        long began = 0;
        while (true) {
            Runnable task;
            synchronized (this) {
                if (line != null) {
                    line.running--;
                    line.isQuick |= System.nanoTime() - began < quick;
                    offer(line);
                }
                line = next();
                if (line == null) {
                    return;
                }
                task = line.waiting.remove();
                line.running++;
                offer(line);
                // A thread that was woken for this line may have been the only one that waited.
                staff();
            }
            began = System.nanoTime();
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
