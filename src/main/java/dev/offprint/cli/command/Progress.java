package dev.offprint.cli.command;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Shows on the status line how many of the files of a run are done, how fast, and how long the
 * others will take.
 */
public final class Progress<T> implements Consumer<T> {
    /** A run that is over sooner needs no line. */
    private static final long FIRST = TimeUnit.MILLISECONDS.toNanos(500);

    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int BAR = 24;

    private final Terminal terminal;
    private final int total;
    private final Consumer<T> results;
    private final LongSupplier clock;
    private final long start;
    private long next;
    private int done;

    /**
     * @param results takes the result of each file, on the same thread
     * @param clock nanoseconds from any moment
     */
    Progress(Terminal terminal, int total, Consumer<T> results, LongSupplier clock) {
        this.terminal = terminal;
        this.total = total;
        this.results = results;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.next = start + FIRST;
    }

    /** A consumer that shows progress before {@code results} where there is somebody to see it. */
    public static <T> Consumer<T> of(Terminal terminal, int total, Consumer<T> results) {
        return terminal.status().isWatched()
                ? new Progress<>(terminal, total, results, System::nanoTime)
                : results;
    }

    @Override
    public void accept(T result) {
        results.accept(result);
        done++;
        long now = clock.getAsLong();
        if (done == total) {
            terminal.status().clear();
        } else if (now - next >= 0) {
            terminal.flush();
            terminal.status().show(line(done, total, now - start));
            next = now + BETWEEN;
        }
    }

    /** The line after {@code nanos} nanoseconds; at most 79 characters, all of them ASCII. */
    static String line(int done, int total, long nanos) {
        int filled = (int) ((long) BAR * done / total);
        double rate = done * 1e9 / nanos;
        long left = Math.round((total - done) / rate);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d%%  %d of %d  %s/s  %s left",
                "=".repeat(filled),
                " ".repeat(BAR - filled),
                100L * done / total,
                done,
                total,
                String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate),
                time(left));
    }

    private static String time(long seconds) {
        long hours = seconds / 3600;
        long minutes = seconds / 60 % 60;
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60);
    }
}
