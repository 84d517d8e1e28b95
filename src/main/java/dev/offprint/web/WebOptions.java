package dev.offprint.web;

import java.time.Duration;

/**
 * How servers are asked.
 *
 * @param timeout for one request, from connecting to the last byte
 * @param perHost requests to one host at a time
 * @param overall requests at a time
 * @param allowsPrivate whether loopback, private and link-local addresses may be reached
 * @param retries how often a request is repeated that may succeed later
 * @param givesProxyNames whether a proxy is also given names of which nobody here knows the address
 */
public record WebOptions(
        Duration timeout,
        int perHost,
        int overall,
        boolean allowsPrivate,
        int retries,
        boolean givesProxyNames) {
    /** What is polite to small servers and still quick. */
    public static final WebOptions DEFAULT =
            new WebOptions(Duration.ofSeconds(20), 4, 32, false, 2, false);

    public WebOptions {
        if (perHost < 1 || overall < 1 || retries < 0 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
