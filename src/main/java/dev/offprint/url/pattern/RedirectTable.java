package dev.offprint.url.pattern;

import dev.offprint.url.Address;
import java.util.List;
import java.util.Optional;

/** The redirects that are known, as rule files list them; the first that fits counts. */
public final class RedirectTable {
    /** Newsletters wrap a wrapped link; more than this is a trap. */
    private static final int MOST_STEPS = 5;

    private final List<Redirect> redirects;

    /** Makes a table that asks {@code redirects} in their order. */
    public RedirectTable(List<Redirect> redirects) {
        this.redirects = List.copyOf(redirects);
    }

    /**
     * The address that {@code address} leads to, through at most five redirects, read without
     * asking anybody: absolute, http or https, percent-decoded once for each redirect, and fit to
     * be written. Empty when it is no known redirect or carries no such address.
     */
    public Optional<Address> unwrap(Address address) {
        Optional<Address> reached = Optional.empty();
        Optional<Address> next = step(address);
        for (int steps = 1; next.isPresent(); steps++) {
            reached = next;
            next = steps < MOST_STEPS ? step(next.get()) : Optional.empty();
        }
        return reached;
    }

    private Optional<Address> step(Address address) {
        for (Redirect redirect : redirects) {
            Optional<Address> target = redirect.target(address);
            if (target.isPresent()) {
                return target;
            }
        }
        return Optional.empty();
    }
}
