package dev.offprint.rule;

import dev.offprint.url.Address;
import dev.offprint.url.HostPattern;
import dev.offprint.url.PathPattern;
import java.util.List;

/**
 * Holds for an address whose host matches one of {@code hosts} and whose path matches one of {@code
 * paths}; an empty list asks nothing.
 */
public record AddressCondition(List<HostPattern> hosts, List<PathPattern> paths) {
    public AddressCondition {
        hosts = List.copyOf(hosts);
        paths = List.copyOf(paths);
    }

    /** Whether anything is asked at all. */
    public boolean isEmpty() {
        return hosts.isEmpty() && paths.isEmpty();
    }

    public boolean holds(Address address) {
        return hostHolds(address) && pathHolds(address);
    }

    private boolean hostHolds(Address address) {
        for (HostPattern host : hosts) {
            if (host.matches(address)) {
                return true;
            }
        }
        return hosts.isEmpty();
    }

    private boolean pathHolds(Address address) {
        for (PathPattern path : paths) {
            if (path.matches(address)) {
                return true;
            }
        }
        return paths.isEmpty();
    }
}
