package dev.offprint.web;

import dev.offprint.url.Address;
import java.net.URI;
import java.util.Optional;

/** Addresses as a server can be asked for them. */
public final class WebAddress {
    private WebAddress() {}

    /**
     * The address in ASCII, without fragment, user and password; empty when it is not of the web.
     */
    public static Optional<URI> of(String text) {
        Address address = Address.parse(text.strip());
        boolean isWeb =
                address.isAbsolute()
                        && address.isWeb()
                        && !address.isTemplated()
                        && address.hasValidHost();
        if (!isWeb || address.asciiHost().isEmpty()) {
            return Optional.empty();
        }
        Address writable = Address.parse(address.toWritable());
        String path = writable.path().isEmpty() ? "/" : writable.path();
        String asked = path + writable.query().map(known -> "?" + known).orElse("");
        try {
            URI uri =
                    URI.create(
                            writable.scheme().orElse("http")
                                    + "://"
                                    + address.asciiHost()
                                    + port(writable.authority().orElse(""))
                                    // An entity is none to a server, and its number sign is one.
                                    + asked.replaceFirst("#.*", ""));
            return uri.getHost() == null
                    ? Optional.empty()
                    : Optional.of(URI.create(uri.toASCIIString()));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /** Where the {@code Location} of an answer leads to from {@code base}. */
    static Optional<URI> resolve(URI base, String location) {
        return of(Address.parse(location).resolve(Address.parse(base.toString())).text());
    }

    /** Host and port: what a limit of requests is about. */
    static String authority(URI uri) {
        int port = uri.getPort() < 0 ? (uri.getScheme().equals("https") ? 443 : 80) : uri.getPort();
        return uri.getHost() + ":" + port;
    }

    private static String port(String authority) {
        int colon = authority.lastIndexOf(':');
        // Behind a user there may be a password, and within brackets an address of IPv6.
        int host = Math.max(authority.lastIndexOf('@'), authority.lastIndexOf(']'));
        boolean isPort = colon > host;
        String digits = isPort ? authority.substring(colon + 1) : "";
        return digits.isEmpty() ? "" : ":" + digits;
    }
}
