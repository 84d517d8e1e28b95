package dev.offprint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.offprint.bound.CpuTime;
import dev.offprint.web.WebException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebClientTest {
    private LoopbackServer server;
    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void start() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Waits for nothing, and remembers how long it would have been. */
    /** A server of this machine answers at once, but the machine may be busy. */
    private static final Duration PATIENCE = Duration.ofMinutes(CpuTime.HANG_MINUTES);

    private final Pauses pauses =
            new Pauses() {
                @Override
                public void sleep(Duration time) {
                    waits.add(time);
                }

                @Override
                public long now() {
                    return 1_000_000;
                }

                @Override
                public double chance() {
                    return 0.5;
                }
            };

    private WebClient client(boolean allowsPrivate) {
        WebOptions options = new WebOptions(PATIENCE, 4, 8, allowsPrivate, 2, false);
        return WebClient.of(options, Map.of(), pauses);
    }

    private Answer get(WebClient client, String path, int limit) throws WebException {
        return client.send("GET", URI.create(server.url(path)), "*/*", limit);
    }

    private Kind troubleOf(WebClient client, URI uri) {
        WebException e =
                catchThrowableOfType(WebException.class, () -> client.send("GET", uri, "*/*", 100));
        return e.kind();
    }

    @Test
    void a_private_address_is_never_asked() {
        server.status("/", 200);

        assertThat(troubleOf(client(false), URI.create(server.url("/")))).isEqualTo(Kind.FORBIDDEN);
        assertThat(troubleOf(client(false), URI.create("http://localhost:" + server.port() + "/")))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_redirect_to_a_private_address_is_not_followed() throws IOException {
        try (LoopbackServer inner = new LoopbackServer()) {
            inner.status("/secret", 200);
            server.redirect("/out", 302, "http://inner.here:" + inner.port() + "/secret");
            // The test's server passes for a public one.
            HostLookup lookup =
                    host ->
                            List.of(
                                    host.equals("127.0.0.1")
                                            ? InetAddress.getByName("1.1.1.1")
                                            : InetAddress.getByName("169.254.169.254"));
            WebClient client = WebClient.of(WebOptions.DEFAULT, pauses, lookup);

            assertThat(troubleOf(client, URI.create(server.url("/out")))).isEqualTo(Kind.FORBIDDEN);
            assertThat(server.count("/out")).isEqualTo(1);
            assertThat(inner.requests()).isEmpty();
        }
    }

    @Test
    void a_name_with_one_private_address_among_public_ones_is_not_asked() {
        HostLookup lookup =
                host -> List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("fd00::1"));
        WebClient client = WebClient.of(WebOptions.DEFAULT, pauses, lookup);

        assertThat(troubleOf(client, URI.create(server.url("/")))).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void only_web_addresses_are_redirect_targets() {
        server.redirect("/file", 302, "file:///etc/passwd");

        assertThat(troubleOf(client(true), URI.create(server.url("/file"))))
                .isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void permanent_redirects_say_where_an_address_moved() throws WebException {
        server.redirect("/a", 301, "/b").redirect("/b", 308, "c").redirect("/c", 302, "/d");
        server.status("/d", 200);

        Answer answer = get(client(true), "/a", 10);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.moved()).contains(URI.create(server.url("/c")));
    }

    @Test
    void redirects_in_a_circle_are_named() {
        server.redirect("/a", 302, "/b").redirect("/b", 302, "/a");

        WebException e =
                catchThrowableOfType(WebException.class, () -> get(client(true), "/a", 10));

        assertThat(e.kind()).isEqualTo(Kind.LOOP);
        assertThat(e).hasMessageContaining("/a → ").hasMessageContaining("/b → ");
    }

    @Test
    void redirects_without_end_end() {
        for (int i = 0; i < 50; i++) {
            server.redirect("/" + i, 302, "/" + (i + 1));
        }

        assertThat(troubleOf(client(true), URI.create(server.url("/0")))).isEqualTo(Kind.LOOP);
        assertThat(server.requests().size()).isLessThanOrEqualTo(10);
    }

    @Test
    void waits_double_and_an_overloaded_server_is_asked_three_times() throws WebException {
        server.status("/busy", 503);
        WebClient client = client(true);

        Answer answer = client.patiently(() -> get(client, "/busy", 10));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(server.count("/busy")).isEqualTo(3);
        assertThat(waits).containsExactly(Duration.ofMillis(500), Duration.ofMillis(1000));
    }

    @Test
    void a_server_that_asks_to_wait_is_given_the_time() throws WebException {
        AtomicInteger count = new AtomicInteger();
        server.on(
                "/later",
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "7");
                    LoopbackServer.send(
                            exchange,
                            count.incrementAndGet() == 1 ? 429 : 200,
                            "text/html",
                            new byte[0]);
                });
        WebClient client = client(true);

        Answer answer = client.patiently(() -> get(client, "/later", 10));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(waits).contains(Duration.ofSeconds(7));
    }

    @Test
    void a_server_that_asks_for_an_hour_is_not_asked_again() throws WebException {
        server.on(
                "/tomorrow",
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "3600");
                    LoopbackServer.send(exchange, 429, "text/html", new byte[0]);
                });
        WebClient client = client(true);

        assertThat(client.patiently(() -> get(client, "/tomorrow", 10)).status()).isEqualTo(429);
        assertThat(server.count("/tomorrow")).isEqualTo(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void a_refused_connection_is_tried_again() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        URI nobody = URI.create("http://127.0.0.1:" + port + "/");
        WebClient client = client(true);

        WebException e =
                catchThrowableOfType(
                        WebException.class,
                        () -> client.patiently(() -> client.send("GET", nobody, "*/*", 1)));

        assertThat(e.kind()).isEqualTo(Kind.CONNECTION);
        assertThat(waits).hasSize(2);
    }

    @Test
    void a_body_that_ends_early_is_trouble() throws IOException, InterruptedException {
        try (ServerSocket socket = new ServerSocket(0)) {
            Thread thread = new Thread(() -> answer(socket, "Content-Length: 100\r\n\r\nshort"));
            thread.setDaemon(true);
            thread.start();

            URI uri = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
            assertThat(troubleOf(client(true), uri)).isEqualTo(Kind.CONNECTION);
        }
    }

    @Test
    void a_server_that_says_nothing_is_given_up() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            WebOptions options = new WebOptions(Duration.ofMillis(300), 4, 8, true, 2, false);
            WebClient client = WebClient.of(options, Map.of(), pauses);

            URI uri = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
            assertThat(troubleOf(client, uri)).isEqualTo(Kind.TIMEOUT);
        }
    }

    @Test
    void a_body_without_end_is_read_up_to_the_limit() throws WebException {
        server.on(
                "/endless",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] block = new byte[8192];
                    try {
                        for (int i = 0; i < 100_000; i++) {
                            exchange.getResponseBody().write(block);
                        }
                    } catch (IOException hungUp) {
                        exchange.close();
                    }
                });

        Answer answer = get(client(true), "/endless", 1000);

        assertThat(answer.body()).hasSize(1000);
        assertThat(answer.isCut()).isTrue();
    }

    @Test
    void a_packed_body_is_unpacked_up_to_the_limit() throws IOException, WebException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 64; i++) {
                out.write(new byte[1024 * 1024]);
            }
        }
        server.on(
                "/bomb",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    LoopbackServer.send(exchange, 200, "image/png", packed.toByteArray());
                });

        Answer answer = get(client(true), "/bomb", 1024 * 1024);

        WebException e =
                catchThrowableOfType(
                        WebException.class, () -> Inflation.whole(answer, 1024 * 1024));
        assertThat(e.kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void no_cookie_comes_back() throws WebException {
        List<String> cookies = new ArrayList<>();
        server.on(
                "/cookie",
                exchange -> {
                    String sent = exchange.getRequestHeaders().getFirst("Cookie");
                    String login = exchange.getRequestHeaders().getFirst("Authorization");
                    cookies.add(sent + " " + login);
                    exchange.getResponseHeaders().set("Set-Cookie", "id=1");
                    LoopbackServer.send(exchange, 200, "text/html", new byte[0]);
                });
        WebClient client = client(true);
        URI uri =
                WebAddress.of("http://ann:secret@127.0.0.1:" + server.port() + "/cookie")
                        .orElseThrow();

        client.send("GET", uri, "*/*", 0);
        client.send("GET", uri, "*/*", 0);

        assertThat(cookies).containsExactly("null null", "null null");
    }

    private static void answer(ServerSocket server, String rest) {
        try {
            while (true) {
                try (Socket socket = server.accept()) {
                    socket.getInputStream().read(new byte[4096]);
                    String head = "HTTP/1.1 200 OK\r\n" + rest;
                    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }
}
