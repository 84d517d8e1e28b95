package dev.offprint.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The proxies that an environment names: {@code http_proxy}, {@code https_proxy}, {@code
 * all_proxy}, and {@code no_proxy} for hosts that are asked directly.
 */
final class Proxies extends ProxySelector {
    private final Map<String, String> environment;

    Proxies(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public List<Proxy> select(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        String proxy = value(uri.getScheme().toLowerCase(Locale.ROOT) + "_proxy");
        if (proxy.isEmpty()) {
            proxy = value("all_proxy");
        }
        InetSocketAddress address = isDirect(host) ? null : address(proxy);
        return List.of(address == null ? Proxy.NO_PROXY : new Proxy(Proxy.Type.HTTP, address));
    }

    /** Whether requests for {@code uri} go to a proxy, which finds the host itself. */
    boolean covers(URI uri) {
        return select(uri).get(0).type() != Proxy.Type.DIRECT;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // The request itself fails and says so.
    }

    /** In lower case first: upper-case HTTP_PROXY can be set by a request to a CGI program. */
    private String value(String name) {
        String lower = environment.get(name);
        String upper =
                name.equals("http_proxy") ? null : environment.get(name.toUpperCase(Locale.ROOT));
        return lower != null ? lower.strip() : upper != null ? upper.strip() : "";
    }

    private boolean isDirect(String host) {
        for (String entry : value("no_proxy").split("[,\\s]+", -1)) {
            String name = entry.toLowerCase(Locale.ROOT);
            String bare = name.startsWith("*.") ? name.substring(2) : name;
            bare = bare.startsWith(".") ? bare.substring(1) : bare;
            boolean isNamed = !bare.isEmpty() && (host.equals(bare) || host.endsWith("." + bare));
            if (name.equals("*") || isNamed) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable InetSocketAddress address(String proxy) {
        if (proxy.isEmpty()) {
            return null;
        }
        try {
            URI uri = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
            int port = uri.getPort() < 0 ? 80 : uri.getPort();
            return uri.getHost() == null ? null : new InetSocketAddress(uri.getHost(), port);
        } catch (IllegalArgumentException impossible) {
            return null;
        }
    }
}
