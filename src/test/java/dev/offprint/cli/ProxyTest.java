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
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that are asked for through the proxy that the environment names. */
class ProxyTest {
    private static final String WHO =
            "Basic "
                    + Base64.getEncoder()
                            .encodeToString("ann:s3c/ret".getBytes(StandardCharsets.UTF_8));

    @TempDir Path folder;
    private LoopbackServer proxy;

    @BeforeEach
    void start() throws IOException {
        proxy = new LoopbackServer();
    }

    @AfterEach
    void stop() {
        proxy.close();
    }

    private Offprint online(String environment, String text, String... more)
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve("post.md"), text);
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "lint",
                                "--online",
                                "--no-link-cache",
                                "--only",
                                "link/dead,link/unknown"));
        args.addAll(List.of(more));
        if (!args.contains("--archive-service")) {
            args.addAll(List.of("--archive-service", "none"));
        }
        args.add("post.md");
        String unset = "unset http_proxy https_proxy all_proxy HTTPS_PROXY ALL_PROXY NO_PROXY";
        return new OffprintProcess(folder, unset + " && export " + environment)
                .run(args.toArray(String[]::new));
    }

    @Test
    void a_name_that_nobody_here_knows_is_given_to_the_proxy_only_when_asked() throws Exception {
        proxy.status("/wiki", 200);
        String environment = "http_proxy=" + proxy.url("/");
        String text = "[a](http://lamps.nosuchname/wiki)\n";

        Offprint unasked = online(environment, text);
        assertThat(unasked.out())
                .contains("[link/unknown]", "lamps.nosuchname", "--proxy-names")
                .doesNotContain("[link/dead]");
        assertThat(proxy.requests()).isEmpty();

        assertThat(online(environment, text, "--proxy-names").out()).doesNotContain("[link/");
        assertThat(proxy.requests()).containsExactly("HEAD /wiki");
    }

    @Test
    void a_proxy_is_told_who_asks_and_nobody_else_is() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        proxy.on(
                "/a",
                exchange -> {
                    told.add(
                            exchange.getRequestURI().getHost()
                                    + " "
                                    + exchange.getRequestHeaders().getFirst("Proxy-Authorization"));
                    LoopbackServer.send(exchange, 200, "text/html", new byte[] {'x'});
                });
        String text = "[a](http://1.1.1.1/a) [b](" + proxy.url("/a") + ")\n";

        Offprint lint =
                online(
                        "no_proxy=127.0.0.1 http_proxy=http://ann:s3c%2Fret@127.0.0.1:"
                                + proxy.port(),
                        text,
                        "--allow-private");

        assertThat(lint.out()).doesNotContain("[link/");
        assertThat(told).containsExactlyInAnyOrder("1.1.1.1 " + WHO, "null null");
    }

    @Test
    void a_proxy_for_secure_pages_is_told_who_asks() throws Exception {
        List<String> heads = new CopyOnWriteArrayList<>();
        try (ServerSocket tunnel = new ServerSocket(0)) {
            Thread thread = new Thread(() -> refuse(tunnel, heads));
            thread.setDaemon(true);
            thread.start();

            Offprint lint =
                    online(
                            "all_proxy=ann:s3c%2Fret@127.0.0.1:" + tunnel.getLocalPort(),
                            "[a](https://1.1.1.1/a)\n");

            assertThat(lint.out()).contains("[link/unknown]").doesNotContain("s3c");
        }
        assertThat(heads).isNotEmpty();
        assertThat(heads.get(0))
                .startsWith("CONNECT 1.1.1.1:443 ")
                .containsIgnoringCase("Proxy-Authorization: " + WHO);
    }

    private static void refuse(ServerSocket tunnel, List<String> heads) {
        try {
            while (true) {
                try (Socket socket = tunnel.accept()) {
                    byte[] head = new byte[4096];
                    int length = socket.getInputStream().read(head);
                    heads.add(new String(head, 0, Math.max(0, length), StandardCharsets.US_ASCII));
                    socket.getOutputStream()
                            .write(
                                    "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"
                                            .getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException closed) {
            heads.add("closed");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "all_proxy=socks5://ann:s3cret@127.0.0.1:1080, all_proxy names a proxy that speaks socks5",
        "HTTPS_PROXY=socks5h://127.0.0.1:1080, HTTPS_PROXY names a proxy that speaks socks5h",
        "http_proxy=socks4://127.0.0.1, http_proxy names a proxy that speaks socks4",
        "https_proxy=https://127.0.0.1:3129, https_proxy names a proxy that speaks https",
        "http_proxy=http://ann:s3cret#@127.0.0.1:3128, http_proxy names no address of a proxy",
        "http_proxy='http://ann:s3c ret@h:1', http_proxy names no address of a proxy"
    })
    void a_proxy_that_is_not_spoken_to_is_refused(String environment, String message)
            throws Exception {
        Offprint lint = online(environment, "[a](" + proxy.url("/a") + ")\n", "--allow-private");

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains(message, "http://HOST:PORT").doesNotContain("s3c");
        assertThat(proxy.requests()).isEmpty();
    }

    @Test
    void a_proxy_that_nothing_is_asked_of_is_none_of_our_business() throws Exception {
        proxy.status("/a", 200);
        String text = "[a](" + proxy.url("/a") + ")\n";

        String spoken = proxy.url("/");
        Offprint other =
                online(
                        "all_proxy=socks5://h:1 http_proxy=" + spoken + " https_proxy=" + spoken,
                        text,
                        "--allow-private");
        Offprint direct = online("all_proxy=socks5://h:1 no_proxy='*'", text, "--allow-private");

        assertThat(other.code()).isZero();
        assertThat(direct.code()).isZero();
        assertThat(proxy.requests()).containsExactly("HEAD /a", "HEAD /a");
    }

    /** Behind the proxy of the test, a public address is as far away as it is. */
    @Test
    void an_archive_has_a_copy_of_what_is_dead() throws Exception {
        archive();

        Offprint lint =
                online(
                        "no_proxy=127.0.0.1 http_proxy=" + proxy.url("/"),
                        "[tide](http://1.1.1.1/gone)\n",
                        "--allow-private",
                        "--archive-service",
                        proxy.url("/wayback"),
                        "--fix",
                        "--unsafe-fixes");

        assertThat(lint.err()).isEmpty();
        assertThat(folder.resolve("post.md"))
                .hasContent("[tide](https://web.archive.org/web/2015/http://e.example/)\n");
    }

    @Test
    void an_archive_hears_nothing_of_what_a_house_calls_its_own() throws Exception {
        archive();

        Offprint lint =
                online(
                        "no_proxy=127.0.0.1 http_proxy=" + proxy.url("/"),
                        "[a]("
                                + proxy.url("/gone")
                                + ") [b](http://wiki/plan) [c](http://lamps.invalid/plan)\n"
                                + "[d](http://plan.corp/x) [e](http://10.0.0.7/x) [f](http://[fd00::7]/x)\n"
                                + "[g](http://0x0a000007/x) [h](http://nas.fritz.box.home.arpa/x)\n",
                        "--allow-private",
                        "--proxy-names",
                        "--archive-service",
                        proxy.url("/wayback"));

        assertThat(lint.out().lines().filter(line -> line.contains("[link/dead]"))).hasSize(8);
        assertThat(proxy.count("/wayback")).isZero();
    }

    private void archive() {
        proxy.on(
                "/wayback",
                exchange ->
                        LoopbackServer.send(
                                exchange,
                                200,
                                "application/json",
                                ("{\"url\":\"x\",\"archived_snapshots\":{\"closest\":{\"status\":\"200\","
                                                + "\"available\":true,\"url\":\"http://web.archive.org/web/2015/http://e.example/\","
                                                + "\"timestamp\":\"20150101000000\"}}}")
                                        .getBytes(StandardCharsets.UTF_8)));
    }
}
