package dev.offprint.rule;

import dev.offprint.url.Address;
import dev.offprint.url.pattern.HostPattern;
import dev.offprint.url.pattern.PathPattern;
import java.util.List;
import java.util.Set;

/**
 * Holds for an address whose scheme is one of {@code schemes}, whose host matches one of {@code
 * hosts} and whose path matches one of {@code paths}; what is empty asks nothing.
 *
 * @param schemes in lower case; {@code //} is an address that leaves its scheme to the page, {@code
 *     relative} one that has no host either
 */
public record AddressCondition(
        Set<String> schemes, List<HostPattern> hosts, List<PathPattern> paths) {
    public AddressCondition {
        schemes = Set.copyOf(schemes);
        hosts = List.copyOf(hosts);
        paths = List.copyOf(paths);
    }

    /** Whether anything is asked at all. */
    public boolean isEmpty() {
        return schemes.isEmpty() && hosts.isEmpty() && paths.isEmpty();
    }

    public boolean holds(Address address) {
        return schemeHolds(address) && hostHolds(address) && pathHolds(address);
    }

    private boolean schemeHolds(Address address) {
        if (schemes.isEmpty()) {
            return true;
        }
        String none = address.isProtocolRelative() ? "//" : "relative";
        return schemes.contains(address.scheme().orElse(none));
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
