package dev.offprint.web;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Time and chance, so that waiting can be tested without waiting. */
public interface Pauses {
    /** Waits. */
    void sleep(Duration time) throws InterruptedException;

    /** Milliseconds since the epoch. */
    long now();

    /** A number from 0 to below 1. */
    double chance();

    /** The real ones. */
    static Pauses real() {
        return new Pauses() {
            @Override
            public void sleep(Duration time) throws InterruptedException {
                Thread.sleep(time.toMillis());
            }

            @Override
            public long now() {
                return System.currentTimeMillis();
            }

            @Override
            public double chance() {
                return ThreadLocalRandom.current().nextDouble();
            }
        };
    }
}
