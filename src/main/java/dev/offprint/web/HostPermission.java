package dev.offprint.web;

import dev.offprint.web.WebException.Kind;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says which hosts may be asked, and of which others may hear. */
final class HostPermission {
    /** Names that never lead anywhere (RFC 2606, section 2, and RFC 6761). */
    private static final Set<String> RESERVED = Set.of("invalid", "example", "test");

    private final WebOptions options;
    private final Proxies proxies;
    private final HostLookup lookup;

    HostPermission(WebOptions options, Proxies proxies, HostLookup lookup) {
        this.options = options;
        this.proxies = proxies;
        this.lookup = lookup;
    }

    /**
     * Whether the host of {@code uri} is one that others may hear of: neither called as hosts at
     * home are, nor at a private address.
     */
    boolean isPublic(URI uri) {
        String host = uri.getHost();
        boolean isNumber =
                host.startsWith("[") || Character.isDigit(host.charAt(host.length() - 1));
        if (!isNumber && InternalNames.hold(host)) {
            return false;
        }
        try {
            for (InetAddress address : lookup.addresses(host)) {
                if (!PublicAddresses.isPublic(address)) {
                    return false;
                }
            }
        } catch (UnknownHostException gone) {
            // A name that nobody knows any more is what an archive is for.
        }
        return true;
    }

    /**
     * Looks up the host of {@code uri}.
     *
     * @throws WebException when it may not be asked, or there is none
     */
    void check(URI uri) throws WebException {
        String host = uri.getHost();
        String last = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (RESERVED.contains(last)) {
            throw new WebException(Kind.NO_HOST, "there is no host " + host);
        }
        List<InetAddress> addresses;
        try {
            addresses = lookup.addresses(host);
        } catch (UnknownHostException e) {
            if (proxies.covers(uri)) {
                // Behind a proxy, only the proxy may know names; and it may know private ones.
                if (options.givesProxyNames()) {
                    return;
                }
                throw new WebException(
                        Kind.FORBIDDEN,
                        "nobody here knows the host "
                                + host
                                + ", and the proxy is not given its name (--proxy-names)");
            }
            boolean isTemporary = String.valueOf(e.getMessage()).contains("Temporary failure");
            throw isTemporary
                    ? new WebException(
                            Kind.CONNECTION, "the name of its host cannot be looked up now")
                    : new WebException(Kind.NO_HOST, "there is no host " + host);
        }
        for (InetAddress address : addresses) {
            if (!options.allowsPrivate() && !PublicAddresses.isPublic(address)) {
                throw new WebException(
                        Kind.FORBIDDEN,
                        "it leads to the private address "
                                + address.getHostAddress()
                                + " (--allow-private)");
            }
        }
    }
}
