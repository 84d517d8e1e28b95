package dev.offprint.bound;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.function.Executable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.AssertionFailedError;

/**
 * Holds work to an amount of processor time. A clock on the wall also counts what other programs of
 * the machine do; this counts the threads of this process, and those that work starts are among
 * them. Work that goes on and on is given up when the time is spent.
 */
public final class CpuTime implements InvocationInterceptor {
    /**
     * For what may wait for ever and takes no processor time; never how long something may take.
     */
    public static final int HANG_MINUTES = 15;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final long LOOK_MILLIS = 20;

    /**
     * Runs {@code work} in a thread of its own.
     *
     * @throws AssertionFailedError when it takes more than {@code seconds} of all processors
     *     together; with the place that it has reached
     */
    public static void atMost(int seconds, Executable work) throws Throwable {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread worker =
                new Thread(
                        () -> {
                            try {
                                work.execute();
                            } catch (Throwable e) {
                                thrown.set(e);
                            }
                        },
                        "work that is timed");
        worker.setDaemon(true);
        long start = SYSTEM.getProcessCpuTime();
        long hangs = System.nanoTime() + TimeUnit.MINUTES.toNanos(HANG_MINUTES);
        worker.start();
        do {
            worker.join(LOOK_MILLIS);
            long spent = SYSTEM.getProcessCpuTime() - start;
            boolean isHanging = worker.isAlive() && System.nanoTime() > hangs;
            if (spent > TimeUnit.SECONDS.toNanos(seconds) || isHanging) {
                throw late(worker, spent, seconds);
            }
        } while (worker.isAlive());
        if (thrown.get() != null) {
            throw thrown.get();
        }
    }

    private static AssertionFailedError late(Thread worker, long spent, int seconds) {
        Throwable place = new Throwable("it was here");
        place.setStackTrace(worker.getStackTrace());
        worker.interrupt();
        return new AssertionFailedError(
                "took %.1f s of processor time, at most %d s are allowed"
                        .formatted(spent / 1e9, seconds),
                place);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> test,
            ExtensionContext context)
            throws Throwable {
        atMost(limit(test), invocation::proceed);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> test,
            ExtensionContext context)
            throws Throwable {
        atMost(limit(test), invocation::proceed);
    }

    private static int limit(ReflectiveInvocationContext<Method> test) {
        return AnnotationSupport.findAnnotation(test.getExecutable(), AtMostCpu.class)
                .or(() -> AnnotationSupport.findAnnotation(test.getTargetClass(), AtMostCpu.class))
                .orElseThrow()
                .seconds();
    }
}
