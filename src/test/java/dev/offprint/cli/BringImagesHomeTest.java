package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.AtMostCpu;
import dev.offprint.web.LoopbackServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BringImagesHomeTest {
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

    /** A whole picture of one pixel in some colour. */
    private static byte[] gif(int colour) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("GIF89a\1\0\1\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(new byte[] {(byte) 0x80, 0, 0, (byte) colour, 0, 0, 0, 0, 0});
        out.writeBytes(new byte[] {0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b});
        return out.toByteArray();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Offprint fix(Path post, String... more) {
        List<String> args =
                new ArrayList<>(
                        List.of("lint", "--fix", "--only", "image/remote", "--allow-private"));
        args.addAll(List.of(more));
        args.add(post.toString());
        return Offprint.run(args.toArray(String[]::new));
    }

    private List<String> names(String in) throws IOException {
        if (!Files.isDirectory(folder.resolve(in))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(in))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void pictures_of_markdown_and_html_come_home_and_their_old_addresses_stay() throws IOException {
        server.body("/a/The%20Pier.JPG", "image/jpeg", gif(1)).body("/a/The Pier.JPG", "", gif(1));
        server.body("/b.png", "text/plain", gif(2));
        Path post =
                write(
                        "post.md",
                        """
                        One ![Pier](%1$s/a/The%%20Pier.JPG) two ![Again][again].

                        <p><img src="%1$s/b.png" alt="Quay"> three</p>

                        [again]: %1$s/a/The%%20Pier.JPG
                        """
                                .formatted(server.url("")));

        Offprint fix = fix(post);

        assertThat(fix.code()).isZero();
        assertThat(post)
                .hasContent(
                        """
                        One ![Pier](images/The-Pier.gif)<!-- saved from %1$s/a/The%%20Pier.JPG --> two ![Again][again].

                        <p><img data-saved-from="%1$s/b.png" src="images/b.gif" alt="Quay"> three</p>

                        [again]: images/The-Pier.gif
                        <!-- saved from %1$s/a/The%%20Pier.JPG -->
                        """
                                .formatted(server.url("")));
        assertThat(names("images")).containsExactly("The-Pier.gif", "b.gif");
        assertThat(fix(post).out()).doesNotContain("image/remote");
    }

    @Test
    void the_best_of_a_set_is_taken() throws IOException {
        server.body("/s.gif", "image/gif", gif(1)).body("/l.gif", "image/gif", gif(3));
        Path post =
                write(
                        "post.html",
                        "<img src=\"%1$s/s.gif\" srcset=\"%1$s/s.gif 300w, %1$s/l.gif 900w\" sizes=\"9px\" alt=\"x\">"
                                .formatted(server.url("")));

        fix(post);

        assertThat(post)
                .hasContent(
                        "<img data-saved-from=\"%1$s/s.gif\" src=\"images/l.gif\" alt=\"x\">"
                                .formatted(server.url("")));
        assertThat(names("images")).containsExactly("l.gif");
    }

    @Test
    void one_content_is_stored_once_and_one_name_twice() throws IOException {
        server.body("/a/pier.gif", "image/gif", gif(1))
                .body("/b/pier.gif", "image/gif", gif(2))
                .body("/c/other.gif", "image/gif", gif(1));
        Path post =
                write(
                        "post.md",
                        "![a](%1$s/a/pier.gif) ![b](%1$s/b/pier.gif) ![c](%1$s/c/other.gif)\n"
                                .formatted(server.url("")));

        fix(post);

        assertThat(names("images")).hasSize(2).contains("pier.gif");
        assertThat(post).content().contains("![c](images/pier.gif)").contains("![b](images/pier-");
    }

    @Test
    @AtMostCpu(seconds = 60)
    void of_a_known_picture_that_grows_no_more_is_read_than_the_new_one_has() throws IOException {
        Files.createDirectory(folder.resolve("images"));
        Path known = Files.write(folder.resolve("images/known.gif"), gif(7));
        Path stored = folder.resolve("images/a.gif");
        server.body("/a.gif", "image/gif", gif(1));
        server.on(
                "/b.gif",
                exchange -> {
                    // The folder was looked into when the first picture was stored.
                    while (Files.notExists(stored)) {
                        Thread.onSpinWait();
                    }
                    grow(known);
                    LoopbackServer.send(exchange, 200, "image/gif", gif(2));
                });
        Path post =
                write("post.md", "![a](%1$s/a.gif) ![b](%1$s/b.gif)\n".formatted(server.url("")));

        Offprint fix = fix(post);

        assertThat(fix.code()).isZero();
        assertThat(names("images")).containsExactly("a.gif", "b.gif", "known.gif");
        assertThat(post).content().contains("![a](images/a.gif)", "![b](images/b.gif)");
    }

    /** More than an array can hold, of which nothing is on the disk. */
    private static void grow(Path file) throws IOException {
        try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
            grown.setLength(3L << 30);
        }
    }

    @Test
    void what_is_no_picture_leaves_the_post_as_it_was() throws IOException {
        server.body("/page.gif", "image/gif", "<html>Gone</html>".getBytes(StandardCharsets.UTF_8))
                .status("/busy.gif", 403);
        String text =
                "![a](%1$s/page.gif) ![b](%1$s/gone.gif) ![c](%1$s/busy.gif)\n"
                        .formatted(server.url(""));
        Path post = write("post.md", text);

        Offprint fix = fix(post);

        assertThat(post).hasContent(text);
        assertThat(names("images")).isEmpty();
        assertThat(fix.out())
                .contains("could not be fetched: what the server gives is a web page")
                .contains("could not be fetched: the server answers 404")
                .contains("could not be fetched: the server answers 403");
    }

    @Test
    void a_site_keeps_pictures_where_its_generator_serves_them() throws IOException {
        server.body("/pier.gif", "image/gif", gif(1));
        write("_config.yml", "baseurl: /blog\n");
        Path post = write("_posts/2020-01-01-tide.md", "![a](" + server.url("/pier.gif") + ")\n");

        fix(post);

        assertThat(post).content().startsWith("![a](/blog/assets/images/pier.gif)");
        assertThat(names("assets/images")).containsExactly("pier.gif");
        assertThat(Offprint.run("lint", "--only", "image/missing-file", post.toString()).code())
                .isZero();
    }

    @Test
    void a_preview_stores_nothing() throws IOException {
        server.body("/pier.gif", "image/gif", gif(1));
        Path post = write("post.md", "![a](" + server.url("/pier.gif") + ")\n");

        Offprint diff =
                Offprint.run(
                        "lint",
                        "--diff",
                        "--only",
                        "image/remote",
                        "--allow-private",
                        post.toString());

        assertThat(diff.out()).contains("+![a](images/pier.gif)");
        assertThat(names("images")).isEmpty();
    }

    @Test
    void a_private_address_is_not_fetched() throws IOException {
        server.body("/pier.gif", "image/gif", gif(1));
        Path post = write("post.md", "![a](" + server.url("/pier.gif") + ")\n");

        Offprint fix = Offprint.run("lint", "--fix", "--only", "image/remote", post.toString());

        assertThat(server.requests()).isEmpty();
        assertThat(fix.out()).contains("private address");
    }

    @Test
    void converting_fetches_pictures_beside_the_output() throws IOException {
        server.body("/pier.gif", "image/gif", gif(1));
        Path post = write("post.md", "![a](" + server.url("/pier.gif") + ")\n\nTide.\n");
        Path out = folder.resolve("out/tide.md");

        Offprint convert =
                Offprint.run(
                        "convert",
                        post.toString(),
                        "--images",
                        "fetch",
                        "--allow-private",
                        "-o",
                        out.toString());

        assertThat(convert.err()).isEmpty();
        assertThat(out).hasContent("![a](images/pier.gif)\n\nTide.\n");
        assertThat(names("out/images")).containsExactly("pier.gif");
    }

    @Test
    void a_book_holds_fetched_pictures() throws IOException {
        server.body("/pier.gif", "image/gif", gif(1));
        Path post = write("post.md", "![a](" + server.url("/pier.gif") + ")\n\nTide.\n");
        Path out = folder.resolve("tide.epub");

        Offprint.run(
                "convert",
                post.toString(),
                "--to",
                "epub",
                "--images",
                "fetch",
                "--allow-private",
                "-o",
                out.toString());

        try (ZipFile book = new ZipFile(out.toFile())) {
            assertThat(book.stream().map(entry -> entry.getName()))
                    .anyMatch(name -> name.endsWith(".gif"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hugo.toml, content/post.md, static/images/pier.gif",
        "_config.yml, _posts/2024-01-01-post.md, assets/images/pier.gif",
        "plain.txt, post.md, images/pier.gif",
    })
    void a_picture_that_came_home_is_that_picture_when_the_post_is_converted(
            String site, String name, String picture) throws IOException {
        server.body("/pier.gif", "image/gif", gif(1));
        write("site/" + site, "baseurl: /blog\n");
        Path post =
                write(
                        "site/" + name,
                        "---\ntitle: Tide\nfrom: https://ex.example/tide\n---\n\nWords. ![a]("
                                + server.url("/pier.gif")
                                + ")\n");

        fix(post);
        convert("markdown", "out/");
        convert("html", "out/");
        convert("epub", "tide.epub");

        assertThat(folder.resolve("site/" + picture)).exists();
        String out = "out/" + name.substring(0, name.lastIndexOf('.'));
        String address = "../".repeat(name.split("/").length) + "site/" + picture;
        assertThat(folder.resolve(out + ".md")).content().contains("(" + address + ")");
        assertThat(folder.resolve(out + ".html")).content().contains("\"" + address + "\"");
        try (ZipFile book = new ZipFile(folder.resolve("tide.epub").toFile())) {
            assertThat(book.stream().map(entry -> entry.getName()))
                    .anyMatch(entry -> entry.endsWith(".gif"));
        }
    }

    private void convert(String format, String to) {
        String out = folder.resolve(to) + (to.endsWith("/") ? "/" : "");
        String site = folder.resolve("site").toString();
        assertThat(Offprint.run("convert", site, "--to", format, "-o", out).code()).isZero();
    }

    @Test
    void pictures_are_dropped_and_captions_stay() throws IOException {
        Path post =
                write(
                        "post.md",
                        """
                        Before ![a](a.gif) after.

                        ![b](b.gif)

                        <figure><img src="c.gif" alt="c"><figcaption>The quay</figcaption></figure>
                        """);

        assertThat(Offprint.run("convert", post.toString(), "--images", "drop").out())
                .isEqualTo("Before after.\n\nThe quay\n");
    }
}
