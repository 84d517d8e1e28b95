package dev.offprint.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The proxies that an environment names: {@code http_proxy}, {@code https_proxy}, {@code
 * all_proxy}, and {@code no_proxy} for hosts that are asked directly.
 */
public final class Proxies extends ProxySelector {
    private static final List<String> SCHEMES = List.of("http", "https");

    private final Map<String, String> environment;

    Proxies(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Why the proxies of {@code environment} cannot be used: one is of a kind that is not spoken
     * here, or what names it is no address. Nothing is then asked past it. What the variable says
     * is not repeated: it may hold a password.
     */
    public static Optional<String> refusal(Map<String, String> environment) {
        Proxies proxies = new Proxies(environment);
        for (String scheme : SCHEMES) {
            Variable variable = proxies.variable(scheme);
            boolean isUsed = !variable.value().isEmpty() && !proxies.isDirect("");
            if (isUsed && ProxyServer.of(variable.value()).isEmpty()) {
                return Optional.of(
                        variable.name()
                                + " names "
                                + ProxyServer.fault(variable.value())
                                + "; only proxies at http://HOST:PORT are spoken to");
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Proxy> select(URI uri) {
        return List.of(
                server(uri)
                        .map(ProxyServer::address)
                        .map(address -> new Proxy(Proxy.Type.HTTP, address))
                        .orElse(Proxy.NO_PROXY));
    }

    private Optional<ProxyServer> server(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        String value = variable(uri.getScheme().toLowerCase(Locale.ROOT)).value();
        return isDirect(host) ? Optional.empty() : ProxyServer.of(value);
    }

    /** Whether requests for {@code uri} go to a proxy, which finds the host itself. */
    boolean covers(URI uri) {
        return server(uri).isPresent();
    }

    /** What the proxy for {@code uri} is told of who asks; empty when it wants nothing. */
    Optional<String> authorization(URI uri) {
        return server(uri).flatMap(ProxyServer::authorization);
    }

    /** Whether a proxy is to be told who asks. */
    boolean areAuthorized() {
        for (String scheme : SCHEMES) {
            Optional<ProxyServer> server = ProxyServer.of(variable(scheme).value());
            if (server.flatMap(ProxyServer::authorization).isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // The request itself fails and says so.
    }

    /** A variable of the environment. */
    private record Variable(String name, String value) {}

    /** The one that names the proxy for addresses of {@code scheme}. */
    private Variable variable(String scheme) {
        Variable own = named(scheme + "_proxy");
        return own.value().isEmpty() ? named("all_proxy") : own;
    }

    /** In lower case first: upper-case HTTP_PROXY can be set by a request to a CGI program. */
    private Variable named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        boolean isUpper =
                !environment.containsKey(name)
                        && !name.equals("http_proxy")
                        && environment.containsKey(upper);
        String actual = isUpper ? upper : name;
        return new Variable(actual, environment.getOrDefault(actual, "").strip());
    }

    private boolean isDirect(String host) {
        for (String entry : named("no_proxy").value().split("[,\\s]+", -1)) {
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

    /**
     * A proxy that is spoken to.
     *
     * @param authorizationOrNull who asks, as RFC 7617 has it
     */
    private record ProxyServer(InetSocketAddress address, @Nullable String authorizationOrNull) {
        static Optional<ProxyServer> of(String value) {
            Optional<URI> uri = uri(value);
            if (uri.isEmpty()
                    || uri.get().getHost() == null
                    || !"http".equalsIgnoreCase(uri.get().getScheme())) {
                return Optional.empty();
            }
            URI proxy = uri.get();
            int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
            String user = proxy.getUserInfo();
            String told =
                    user == null
                            ? null
                            : "Basic "
                                    + Base64.getEncoder()
                                            .encodeToString(
                                                    (user.indexOf(':') < 0 ? user + ":" : user)
                                                            .getBytes(StandardCharsets.UTF_8));
            return Optional.of(new ProxyServer(new InetSocketAddress(proxy.getHost(), port), told));
        }

        /** What is wrong with a value that is no such proxy, without its words. */
        static String fault(String value) {
            Optional<URI> uri = uri(value);
            String scheme = uri.map(URI::getScheme).orElse("http").toLowerCase(Locale.ROOT);
            return scheme.equals("http")
                    ? "no address of a proxy (what is special in a password is written as %40)"
                    : "a proxy that speaks " + scheme;
        }

        private static Optional<URI> uri(String value) {
            try {
                return value.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                URI.create(value.contains("://") ? value : "http://" + value));
            } catch (IllegalArgumentException impossible) {
                return Optional.empty();
            }
        }

        Optional<String> authorization() {
            return Optional.ofNullable(authorizationOrNull);
        }
    }
}
