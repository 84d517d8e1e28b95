package dev.offprint.web;

import dev.offprint.web.WebException.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Sends requests one hop at a time: every address is checked before it is asked, redirects
 * included. Keeps no cookies and sends no credentials. Safe for use by several threads.
 */
public final class WebClient {
    private static final int MOST_REDIRECTS = 10;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** A server that asks for more patience than this is asked another day. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final Duration FIRST_WAIT = Duration.ofMillis(500);

    private static final String TUNNELS = "jdk.http.auth.tunneling.disabledSchemes";

    private final WebOptions options;
    private final Pauses pauses;
    private final HostPermission permission;
    private final Proxies proxies;
    private final HostSlots slots;
    private final SilentHosts silent = new SilentHosts();
    private final HttpClient client;

    private WebClient(
            WebOptions options, Map<String, String> environment, Pauses pauses, HostLookup lookup) {
        this.options = options;
        this.pauses = pauses;
        this.proxies = new Proxies(environment);
        this.permission = new HostPermission(options, proxies, lookup);
        this.slots = new HostSlots(options.perHost(), pauses);
        if (proxies.areAuthorized() && System.getProperty(TUNNELS) == null) {
            // java.net.http reads it once: without it, no proxy for https is told who asks.
            System.setProperty(TUNNELS, "");
        }
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        // Who has not even connected by then is another case than who is slow.
                        .connectTimeout(options.timeout().dividedBy(2))
                        .proxy(proxies)
                        .build();
    }

    /** A client that takes its proxies from {@code environment}. */
    public static WebClient of(WebOptions options, Map<String, String> environment, Pauses pauses) {
        return new WebClient(options, environment, pauses, HostLookup.ofRuntime());
    }

    /** A client with a lookup of its own, which says what may be reached but not where it is. */
    static WebClient of(WebOptions options, Pauses pauses, HostLookup lookup) {
        return new WebClient(options, Map.of(), pauses, lookup);
    }

    /** Whether others may hear of the host of {@code uri}. */
    boolean isPublic(URI uri) {
        return permission.isPublic(uri);
    }

    /** One way of asking, that may be tried again. */
    @FunctionalInterface
    public interface Attempt {
        Answer make() throws WebException;
    }

    /**
     * Tries until there is an answer that will not be another one soon: after a failed connection
     * or an answer such as 429 and 503 again, each time after a longer wait, or as long as asked.
     */
    public Answer patiently(Attempt attempt) throws WebException {
        for (int tried = 0; ; tried++) {
            Duration wait = backoff(tried);
            try {
                Answer answer = attempt.make();
                boolean isTransient = answer.status() == 429 || answer.status() >= 500;
                if (!isTransient || tried >= options.retries()) {
                    return answer;
                }
                Optional<Duration> asked = wait(answer);
                wait = asked.orElse(wait);
                if (wait.compareTo(LONGEST_WAIT) > 0) {
                    return answer;
                }
                if (asked.isPresent()) {
                    slots.pause(WebAddress.authority(answer.address()), wait);
                }
            } catch (WebException e) {
                if (e.kind() != Kind.CONNECTION || tried >= options.retries()) {
                    throw e;
                }
            }
            try {
                pauses.sleep(wait);
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
    }

    /** How long a server asks to wait; only its refusals are meant. */
    private Optional<Duration> wait(Answer answer) {
        return answer.header("Retry-After")
                .flatMap(value -> RetryAfter.parse(value, Instant.ofEpochMilli(pauses.now())));
    }

    /** Doubles with every try, from half to one and a half of it. */
    private Duration backoff(int tried) {
        double factor = (1L << Math.min(tried, 6)) * (0.5 + pauses.chance());
        return Duration.ofMillis((long) (FIRST_WAIT.toMillis() * factor));
    }

    /**
     * Sends one request and follows its redirects.
     *
     * @param limit how many bytes of the body are wanted
     * @throws WebException when no server answers, or one may not be asked
     */
    public Answer send(String method, URI start, String accept, int limit) throws WebException {
        List<Answer.Hop> hops = new ArrayList<>();
        Set<URI> seen = new HashSet<>(Set.of(start));
        URI at = start;
        while (true) {
            HttpResponse<Received> response = one(method, at, accept, limit);
            Optional<String> location = response.headers().firstValue("Location");
            if (!REDIRECTS.contains(response.statusCode()) || location.isEmpty()) {
                return new Answer(response, at, hops);
            }
            Optional<URI> next = WebAddress.resolve(at, location.get());
            if (next.isEmpty()) {
                throw new WebException(
                        Kind.FORBIDDEN,
                        "it leads to \"" + location.get() + "\", which is no web address");
            }
            hops.add(new Answer.Hop(at, response.statusCode(), next.get()));
            if (!seen.add(next.get())) {
                throw new WebException(Kind.LOOP, "its redirects lead in a circle: " + path(hops));
            }
            if (hops.size() >= MOST_REDIRECTS) {
                throw new WebException(Kind.LOOP, "its redirects do not end: " + path(hops));
            }
            at = next.get();
        }
    }

    private static String path(List<Answer.Hop> hops) {
        StringBuilder path = new StringBuilder(hops.get(0).from().toString());
        for (Answer.Hop hop : hops.subList(0, Math.min(4, hops.size()))) {
            path.append(" → ").append(hop.to());
        }
        return hops.size() > 4 ? path.append(" → …").toString() : path.toString();
    }

    private HttpResponse<Received> one(String method, URI uri, String accept, int limit)
            throws WebException {
        permission.check(uri);
        String authority = WebAddress.authority(uri);
        try {
            slots.take(authority);
        } catch (InterruptedException e) {
            throw interrupted();
        }
        try {
            if (silent.isLeftAlone(authority)) {
                throw new WebException(Kind.LEFT_ALONE, SilentHosts.reason());
            }
            HttpResponse<Received> response = exchange(method, uri, accept, limit);
            silent.answered(authority);
            return response;
        } catch (WebException e) {
            // Some servers are silent only when asked for a page without its body.
            boolean isSilent = e.kind() == Kind.TIMEOUT && !method.equals("HEAD");
            if (isSilent || e.kind() == Kind.NO_CONNECTION) {
                silent.notAnswered(authority);
            }
            throw e;
        } finally {
            slots.giveBack(authority);
        }
    }

    private HttpResponse<Received> exchange(String method, URI uri, String accept, int limit)
            throws WebException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .header("User-Agent", "Mozilla/5.0 (compatible; Offprint)")
                        .header("Accept", accept);
        // Meant for the proxy alone; java.net.http sends it to nobody else.
        proxies.authorization(uri).ifPresent(who -> request.header("Proxy-Authorization", who));
        CompletableFuture<HttpResponse<Received>> response =
                client.sendAsync(request.build(), info -> Received.upTo(limit));
        // Who asks for less than the page asks again for the whole.
        Duration patience =
                method.equals("HEAD")
                        ? options.timeout().multipliedBy(3).dividedBy(4)
                        : options.timeout();
        try {
            return response.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new WebException(Kind.TIMEOUT, "no answer within " + seconds(patience));
        } catch (ExecutionException e) {
            throw trouble(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            response.cancel(true);
            throw interrupted();
        }
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    private static WebException trouble(Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return new WebException(Kind.NO_CONNECTION, "no connection in time");
        }
        if (cause instanceof SSLException) {
            return new WebException(Kind.TLS, "no secure connection: " + cause.getMessage());
        }
        if (cause instanceof ConnectException) {
            return new WebException(Kind.CONNECTION, "the connection was refused");
        }
        String message = cause instanceof IOException ? cause.getMessage() : cause.toString();
        return new WebException(
                Kind.CONNECTION, "the connection broke" + (message == null ? "" : ": " + message));
    }

    private static WebException interrupted() {
        Thread.currentThread().interrupt();
        return new WebException(Kind.INTERRUPTED, "interrupted");
    }
}
