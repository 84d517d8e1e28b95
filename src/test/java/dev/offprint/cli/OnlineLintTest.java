package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.web.LoopbackServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineLintTest {
    private static final byte[] GIF = "GIF89a\1\0\1\0;".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir Path folder;
    private LoopbackServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Offprint online(String text, String... more) throws IOException {
        Path post = Files.writeString(folder.resolve("post.md"), text);
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "lint",
                                "--online",
                                "--allow-private",
                                "--only",
                                "link,image",
                                "--skip",
                                "link/private-address,image/private-address"));
        if (!List.of(more).contains("--link-cache")) {
            args.add("--no-link-cache");
        }
        if (!List.of(more).contains("--archive-service")) {
            args.addAll(List.of("--archive-service", "none"));
        }
        if (!List.of(more).contains("--timeout")) {
            // The server is of this machine, which may be busy.
            args.addAll(List.of("--timeout", "600"));
        }
        args.addAll(List.of(more));
        args.add(post.toString());
        return Offprint.run(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void a_page_that_is_gone_is_dead(int status) throws IOException {
        server.status("/gone", status);

        Offprint lint = online("[tide](" + server.url("/gone") + ")\n");

        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out()).contains(":1:8: warning: ", "[link/dead]", "answers " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 405, 429, 451, 500, 503, 999})
    void a_page_that_is_refused_is_unknown_and_no_fault(int status) throws IOException {
        server.status("/no", status);

        Offprint lint = online("[tide](" + server.url("/no") + ")\n");

        assertThat(lint.code()).isZero();
        assertThat(lint.out()).contains(": info: ", "[link/unknown]", "answers " + status);
    }

    @Test
    void a_page_that_answers_is_alive_even_when_it_refuses_to_answer_briefly() throws IOException {
        server.status("/ok", 200)
                .on(
                        "/get-only",
                        exchange ->
                                LoopbackServer.send(
                                        exchange,
                                        exchange.getRequestMethod().equals("HEAD") ? 404 : 200,
                                        "text/html",
                                        new byte[] {'x'}));

        Offprint lint =
                online("<" + server.url("/ok") + "> and " + server.url("/get-only#part") + "\n");

        assertThat(lint.out()).doesNotContain("[link/");
        assertThat(server.requests())
                .containsExactlyInAnyOrder("HEAD /ok", "HEAD /get-only", "GET /get-only");
    }

    @Test
    void a_host_that_does_not_exist_is_dead() throws IOException {
        Offprint lint = online("[tide](http://tide.invalid/a)\n");

        assertThat(lint.out()).contains("[link/dead]", "there is no host tide.invalid");
    }

    @Test
    void nobody_at_the_port_is_unknown() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        Offprint lint = online("[tide](http://127.0.0.1:" + port + "/)\n");

        assertThat(lint.out()).contains("[link/unknown]", "refused");
    }

    @Test
    void a_server_that_hangs_is_unknown_in_time() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            Offprint lint =
                    online(
                            "[tide](http://127.0.0.1:" + silent.getLocalPort() + "/)\n",
                            "--timeout",
                            "0.3");

            assertThat(lint.out()).contains("[link/unknown]", "no answer within 300 ms");
        }
    }

    @Test
    void a_secure_address_without_security_is_unknown() throws IOException {
        String text = "[tide](https://127.0.0.1:" + server.port() + "/)\n";
        Offprint lint = online(text, "--timeout", "1");

        assertThat(lint.out()).contains("[link/unknown]");
        assertThat(lint.code()).isZero();
    }

    @Test
    void an_image_must_be_one_by_its_bytes() throws IOException {
        server.body("/good.gif", "text/plain", GIF)
                .body(
                        "/page.gif",
                        "image/gif",
                        "<!DOCTYPE html><p>Gone".getBytes(StandardCharsets.UTF_8))
                .body("/empty.gif", "image/gif", new byte[0]);

        Offprint lint =
                online(
                        """
                        ![a](%1$s/good.gif) ![b](%1$s/page.gif) ![c](%1$s/empty.gif)

                        [the page](%1$s/page.gif)
                        """
                                .formatted(server.url("")));

        assertThat(lint.out())
                .contains("/page.gif\" is dead: what the server gives is a web page")
                .contains("/empty.gif\" is dead: what the server gives is empty")
                .doesNotContain("/good.gif\" is dead")
                .doesNotContain("link/dead");
    }

    @Test
    void what_moved_for_good_is_rewritten_when_a_person_wants_it() throws IOException {
        server.redirect("/old", 301, "/new?a=1&b=2")
                .redirect("/now", 302, "/new")
                .status("/new", 200);
        String text =
                "<a href=\""
                        + server.url("/old")
                        + "#ebb\">a</a> [b]("
                        + server.url("/now")
                        + ")\n";

        Offprint lint = online(text);
        assertThat(lint.code()).isZero();
        assertThat(lint.out()).contains("[link/moved]", "moved for good to " + server.url("/new"));

        online(text, "--fix");
        assertThat(folder.resolve("post.md")).hasContent(text);
        online(text, "--fix", "--unsafe-fixes");
        assertThat(folder.resolve("post.md"))
                .hasContent(
                        "<a href=\""
                                + server.url("/new?a=1&amp;b=2#ebb")
                                + "\">a</a> [b]("
                                + server.url("/now")
                                + ")\n");
    }

    @Test
    void redirects_in_a_circle_are_named() throws IOException {
        server.redirect("/a", 302, "/b").redirect("/b", 302, "/a");

        Offprint lint = online("[tide](" + server.url("/a") + ")\n");

        assertThat(lint.out()).contains("[link/unknown]", "in a circle: ", "/b → ");
    }

    @Test
    void an_address_is_asked_once_and_answers_are_kept() throws IOException {
        server.status("/ok", 200);
        Path cache = folder.resolve("links.tsv");
        String text =
                "[a]("
                        + server.url("/ok")
                        + ") [b]("
                        + server.url("/ok#b")
                        + ") [c]("
                        + server.url("/gone")
                        + ")\n";

        Offprint first = online(text, "--link-cache", cache.toString());
        Offprint second = online(text, "--link-cache", cache.toString());
        assertThat(second.out()).isEqualTo(first.out()).contains("[link/dead]");
        assertThat(server.requests())
                .containsExactlyInAnyOrder("HEAD /ok", "HEAD /gone", "GET /gone");

        online(text, "--link-cache", cache.toString(), "--max-cache-age", "0s");
        assertThat(server.count("/ok")).isGreaterThanOrEqualTo(1);
    }

    @Test
    void a_damaged_cache_is_asked_anew() throws IOException {
        Path cache =
                Files.writeString(folder.resolve("links.tsv"), "offprint links 1\n1\tX\n\tnot\t\n");
        server.status("/ok", 200);

        Offprint lint =
                online("[a](" + server.url("/ok") + ")\n", "--link-cache", cache.toString());

        assertThat(lint.code()).isZero();
        assertThat(server.count("/ok")).isEqualTo(1);
    }

    @Test
    void a_host_that_stays_silent_is_left_alone() throws IOException {
        List<Socket> taken = new CopyOnWriteArrayList<>();
        try (ServerSocket silent = new ServerSocket(0)) {
            Thread thread = new Thread(() -> take(silent, taken));
            thread.setDaemon(true);
            thread.start();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append("[a](http://127.0.0.1:%d/%d)\n".formatted(silent.getLocalPort(), i));
            }

            Offprint lint = online(text.toString(), "--timeout", "0.5");

            assertThat(lint.code()).isZero();
            assertThat(lint.out())
                    .contains("[link/unknown]", "no answer within 500 ms (and 59 more");
        }
        // Two at a time without the page's body, then with it, until three were not answered.
        assertThat(taken).hasSizeBetween(3, 8);
    }

    /** Takes every connection, and answers nothing. */
    private static void take(ServerSocket silent, List<Socket> taken) {
        try {
            while (true) {
                taken.add(silent.accept());
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    @Test
    void a_server_that_answers_only_with_the_page_itself_is_alive() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append("[a](").append(server.url("/" + i)).append(")\n");
            server.on(
                    "/" + i,
                    exchange -> {
                        if (exchange.getRequestMethod().equals("HEAD")) {
                            await(over);
                        }
                        LoopbackServer.send(exchange, 200, "text/html", new byte[] {'x'});
                    });
        }

        Offprint lint = online(text.toString(), "--timeout", "2");
        over.countDown();

        assertThat(lint.out()).doesNotContain("[link/");
        List<String> heads =
                server.requests().stream().filter(asked -> asked.startsWith("HEAD")).toList();
        assertThat(heads).hasSizeBetween(1, 4);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_host_that_is_slow_holds_up_no_other() throws IOException {
        CountDownLatch asked = new CountDownLatch(1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append("[a](").append(server.url("/slow/" + i)).append(")\n");
            server.on(
                    "/slow/" + i,
                    exchange -> {
                        await(asked);
                        LoopbackServer.send(exchange, 200, "text/html", new byte[] {'x'});
                    });
        }
        text.append("[b](http://127.0.0.2:").append(server.port()).append("/quick)\n");
        server.on(
                "/quick",
                exchange -> {
                    asked.countDown();
                    LoopbackServer.send(exchange, 200, "text/html", new byte[] {'x'});
                });

        assertThat(online(text.toString()).out()).doesNotContain("[link/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0177.0.0.1",
                "0x7f.0.0.1",
                "0x7F.1",
                "127.1",
                "2130706433",
                "017700000001",
                "0x7f000001",
                "127.0.0.1.",
                "１２７.0.0.1",
                "127。0。0。1",
                "%31%32%37.0.0.1"
            })
    void numbers_are_read_as_browsers_read_them(String host) throws IOException {
        server.status("/admin", 200);
        String text = "<a href=\"http://" + host + ":" + server.port() + "/admin\">a</a>\n";
        Path post = Files.writeString(folder.resolve("refused.md"), text);

        Offprint refused =
                Offprint.run(
                        "lint", "--online", "--no-link-cache", "--only", "link", post.toString());
        assertThat(refused.out()).contains("[link/unknown]", "private address 127.0.0.1");
        assertThat(server.requests()).isEmpty();

        assertThat(online(text).out()).doesNotContain("[link/dead]", "[link/unknown]");
        assertThat(server.requests()).containsExactly("HEAD /admin");
    }

    @Test
    void excluded_addresses_are_not_asked() throws IOException {
        online("[a](" + server.url("/private/x") + ")\n", "--exclude-link", "/private/");

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void without_permission_no_private_address_is_asked() throws IOException {
        Path post =
                Files.writeString(folder.resolve("post.md"), "[a](" + server.url("/admin") + ")\n");

        Offprint lint =
                Offprint.run(
                        "lint", "--online", "--no-link-cache", "--only", "link", post.toString());

        assertThat(server.requests()).isEmpty();
        assertThat(lint.out()).contains("[link/unknown]", "private address 127.0.0.1");
    }

    @Test
    void without_being_asked_nothing_is_asked() throws IOException {
        Path post = Files.writeString(folder.resolve("post.md"), "[a](" + server.url("/") + ")\n");

        Offprint.run("lint", post.toString());
        Offprint.run("lint", "--fix", post.toString());
        Offprint.run("convert", post.toString());

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void an_unusable_option_is_said() throws IOException {
        assertThat(online("a\n", "--timeout", "soon").err()).contains("--timeout is a number");
        assertThat(online("a\n", "--exclude-link", "(").err()).contains("is no pattern");
        assertThat(online("a\n", "--max-per-host", "0").err()).contains("from 1 to 1000");
    }

    @Test
    void two_thousand_links_over_forty_hosts_keep_to_the_limit() throws IOException {
        Map<String, AtomicInteger> running = new ConcurrentHashMap<>();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger mostOverall = new AtomicInteger();
        AtomicInteger overall = new AtomicInteger();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            String host = "127.0.0." + (1 + i % 40);
            String path = "/" + i;
            text.append("[x](http://")
                    .append(host)
                    .append(':')
                    .append(server.port())
                    .append(path)
                    .append(")\n");
            server.on(
                    path,
                    exchange -> {
                        String asked = exchange.getRequestHeaders().getFirst("Host");
                        AtomicInteger here =
                                running.computeIfAbsent(asked, name -> new AtomicInteger());
                        most.accumulateAndGet(here.incrementAndGet(), Math::max);
                        mostOverall.accumulateAndGet(overall.incrementAndGet(), Math::max);
                        try {
                            Thread.sleep(1);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        here.decrementAndGet();
                        overall.decrementAndGet();
                        LoopbackServer.send(exchange, 200, "text/html", new byte[] {'x'});
                    });
        }

        Offprint lint = online(text.toString(), "--max-per-host", "2", "--max-concurrency", "16");

        assertThat(lint.out()).doesNotContain("link/dead", "link/unknown");
        assertThat(server.requests()).hasSize(2000);
        assertThat(running).hasSize(40);
        assertThat(most.get()).isBetween(1, 2);
        assertThat(mostOverall.get()).isBetween(3, 16);
    }
}
