package dev.offprint.web;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may be asked, and of whom others may hear, by the guard that every request passes. */
public final class Guard {
    private Guard() {}

    /** Whether a server at {@code uri} may be asked when its name leads to {@code addresses}. */
    public static boolean letsAsk(URI uri, List<InetAddress> addresses) {
        HostPermission permission =
                new HostPermission(WebOptions.DEFAULT, new Proxies(Map.of()), host -> addresses);
        try {
            permission.check(uri);
            return true;
        } catch (WebException refused) {
            return false;
        }
    }

    /** Whether an archive may hear of {@code uri} when its name leads to {@code addresses}. */
    public static boolean letsTell(URI uri, List<InetAddress> addresses) {
        return new HostPermission(WebOptions.DEFAULT, new Proxies(Map.of()), host -> addresses)
                .isPublic(uri);
    }

    /** Where a redirect from {@code base} leads. */
    public static Optional<URI> redirected(URI base, String location) {
        return WebAddress.resolve(base, location);
    }
}
