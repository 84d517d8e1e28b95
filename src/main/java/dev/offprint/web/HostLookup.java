package dev.offprint.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.List;

/** Finds the internet addresses of hosts. */
@FunctionalInterface
interface HostLookup {
    /**
     * All addresses of {@code host}, which may be a literal one.
     *
     * @throws UnknownHostException when there are none, or nobody answers
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /**
     * The lookup of the Java runtime, which the HTTP client uses as well. java.net.http cannot be
     * told which address to connect to, so the runtime is told to keep its answers for good: what
     * was checked is what the client connects to, however short-lived the name's record is.
     */
    static HostLookup ofRuntime() {
        Security.setProperty("networkaddress.cache.ttl", "-1");
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
