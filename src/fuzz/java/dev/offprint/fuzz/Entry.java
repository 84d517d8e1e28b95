package dev.offprint.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What Jazzer calls, by these names. */
public final class Entry {
    /**
     * What a post of {@link Composition}'s size may take, in seconds of CPU under the counters of
     * the fuzzer. Thousands of times what most take: what is beyond grows faster than the post.
     */
    private static final int PATIENCE = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static Target target = new LintTarget();

    private Entry() {}

    /** Called once, with the name of the target. */
    public static void fuzzerInitialize(String[] arguments) {
        target = Targets.of(arguments[0]);
    }

    /** Called for every input. */
    public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        target.check(new Input(bytes));
        long seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000_000;
        Promise.that(seconds < PATIENCE, "it took " + seconds + " s of CPU");
    }
}
