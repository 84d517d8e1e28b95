package dev.offprint.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Lets only so many requests at a time go to one host, and none while it asked to wait. */
final class HostSlots {
    private final int perHost;
    private final Pauses pauses;
    private final Map<String, Semaphore> free = new ConcurrentHashMap<>();
    private final Map<String, Long> notBefore = new ConcurrentHashMap<>();

    HostSlots(int perHost, Pauses pauses) {
        this.perHost = perHost;
        this.pauses = pauses;
    }

    void take(String authority) throws InterruptedException {
        slot(authority).acquire();
        boolean isReady = false;
        try {
            long wait = notBefore.getOrDefault(authority, 0L) - pauses.now();
            if (wait > 0) {
                pauses.sleep(Duration.ofMillis(wait));
            }
            isReady = true;
        } finally {
            if (!isReady) {
                giveBack(authority);
            }
        }
    }

    void giveBack(String authority) {
        slot(authority).release();
    }

    /** No request goes to the host before {@code wait} is over. */
    void pause(String authority, Duration wait) {
        notBefore.merge(authority, pauses.now() + wait.toMillis(), Math::max);
    }

    private Semaphore slot(String authority) {
        return free.computeIfAbsent(authority, name -> new Semaphore(perHost, true));
    }
}
