package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.web.LoopbackServer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An address that is written in place of a path is fetched, and nothing else is. */
class FetchedPostTest {
    @TempDir Path folder;

    private LoopbackServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LoopbackServer();
        page(
                "/2024/a-day.html",
                "text/html; charset=utf-8",
                StandardCharsets.UTF_8,
                "Grüße vom Meer.");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_page_becomes_a_post_with_its_address() {
        String address = server.url("/2024/a-day.html");

        Offprint convert = convert(address, "-o", folder + "/out/", "--prove");

        assertThat(convert.code()).isZero();
        assertThat(new Folder(folder).read("out/a-day.md"))
                .contains("from: " + address, "Grüße vom Meer.", "The harbour was grey")
                .contains("](" + server.url("/p.png") + ")");
    }

    @Test
    void its_pictures_are_fetched_when_that_is_asked() throws IOException {
        server.body("/p.png", "image/png", Exports.png());

        Offprint convert =
                convert(
                        server.url("/2024/a-day.html"),
                        "--images",
                        "fetch",
                        "-o",
                        folder + "/out/");

        assertThat(convert.code()).isZero();
        assertThat(new Folder(folder).read("out/a-day.md")).contains("](images/p.png)");
        assertThat(folder.resolve("out/images/p.png")).exists();
    }

    @Test
    void a_private_address_is_not_asked_without_permission() {
        Offprint convert =
                Offprint.run("convert", server.url("/2024/a-day.html"), "-o", folder + "/out/");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("a-day.html: it leads to the private address 127.0.0.1");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void what_fails_is_named_and_the_others_go_on() throws IOException {
        server.body("/p.pdf", "text/html", "%PDF-1.4\n".getBytes(StandardCharsets.UTF_8));
        Path post = Files.writeString(folder.resolve("post.md"), Folder.CLEAN);

        Offprint convert =
                convert(
                        server.url("/none"),
                        post.toString(),
                        server.url("/p.pdf"),
                        server.url("/2024/a-day.html"),
                        "-o",
                        folder + "/out/");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err())
                .contains(
                        "none.html: the server answers 404",
                        "p-pdf.html: a PDF document, no post",
                        "2 posts converted, 2 failed");
    }

    @Test
    void a_page_is_read_in_the_encoding_that_the_server_names() throws IOException {
        page(
                "/old.html",
                "text/html; charset=windows-1251",
                Charset.forName("windows-1251"),
                "Море.");

        assertThat(convert(server.url("/old.html")).out()).contains("Море.");
    }

    @Test
    void pages_and_files_become_one_book() throws IOException {
        Path post = Files.writeString(folder.resolve("post.md"), Folder.CLEAN);

        Offprint convert =
                convert(
                        server.url("/2024/a-day.html"),
                        post.toString(),
                        "--to",
                        "epub",
                        "-o",
                        folder + "/b.epub");

        assertThat(convert.err()).contains("b.epub: 2 posts");
    }

    private void page(String path, String type, Charset charset, String words) throws IOException {
        String html =
                "<!DOCTYPE html><html lang=\"en\"><head><title>A day</title></head><body><nav><a href=\"/\">"
                        + "Home</a></nav><article><h1>A day</h1>"
                        + Exports.PROSE
                        + "<p>"
                        + words
                        + "</p><p><img src=\"/p.png\" alt=\"P\"></p></article></body></html>";
        server.body(path, type, html.getBytes(charset));
    }

    private static Offprint convert(String... arguments) {
        List<String> all = new ArrayList<>(List.of("convert", "--allow-private"));
        all.addAll(List.of(arguments));
        return Offprint.run(all.toArray(String[]::new));
    }
}
