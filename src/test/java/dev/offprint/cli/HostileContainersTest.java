package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A damaged or malicious container costs its own post, never the others, the memory or the disk.
 */
@Timeout(60)
class HostileContainersTest {
    private static final String GOOD = "Good words.";

    @TempDir Path folder;

    private Path out;

    @BeforeEach
    void place() {
        out = folder.resolve("out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><title>Bad</title><content:encoded>a <b> c</content:encoded></item>",
                "<item><title>Bad</title><content:encoded>no end of the item</content:encoded>",
                "<item><title>Bad</title><content:encoded><![CDATA[no end of it</content:encoded></item>",
                "<item><title>Bad</title></items></item>",
                "<item><title a=\"no end of it>Bad</title></item>",
                "<item><title>Bad &bomb;</title></item>",
                "<item><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><title>&x;</title></item>"
            })
    void a_broken_item_is_named_and_the_others_go_on(String broken) {
        Path file =
                Exports.write(
                        folder.resolve("e.xml"),
                        Exports.wordPress(
                                Exports.item(1, "One", GOOD),
                                broken,
                                Exports.item(3, "Three", GOOD)));

        Offprint convert = convert(file);

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err())
                .contains(file + "/item-2.html: it ", "2 posts converted, 1 failed");
        assertThat(out.resolve("2024-03-05-post-1.md")).content().contains(GOOD);
        assertThat(out.resolve("2024-03-05-post-3.md")).content().contains(GOOD);
    }

    @Test
    void a_file_that_is_cut_off_gives_what_stands_before() {
        String whole =
                Exports.wordPress(Exports.item(1, "One", GOOD), Exports.item(2, "Two", GOOD));
        Path file =
                Exports.write(folder.resolve("e.xml"), whole.substring(0, whole.length() - 300));

        Offprint convert = convert(file);

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err())
                .contains("item-2.html: it has no end", "1 post converted, 1 failed");
    }

    @Test
    void entities_are_neither_multiplied_nor_fetched() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"<item>ha</item>\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"");
            bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        Path secret = Exports.write(folder.resolve("secret"), "the secret");
        bomb.append("<!ENTITY file SYSTEM \"").append(secret.toUri()).append("\">]>");
        String export =
                Exports.wordPress(
                        Exports.item(1, "One", GOOD),
                        Exports.item(2, "Two", GOOD)
                                .replace("</item>", "<wp:x>&a29;</wp:x></item>"),
                        Exports.item(3, "Three", GOOD)
                                .replace("</item>", "<wp:x>&file;</wp:x></item>"));
        Path file = Exports.write(folder.resolve("e.xml"), export.replace("<rss ", bomb + "<rss "));

        Offprint convert = convert(file);

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("1 post converted, 2 failed").doesNotContain("secret:");
        assertThat(convert.err()).doesNotContain("the secret");
    }

    @Test
    void characters_that_xml_forbids_cost_nothing() throws IOException {
        Path file =
                Exports.write(
                        folder.resolve("e.xml"),
                        Exports.wordPress(
                                Exports.item(1, "O\bne", "Go\fod w\0ords. \uFFFF"),
                                Exports.item(2, "Two", GOOD)
                                        .replace("Two", "T]]>w&#8;o<![CDATA[")));

        Offprint convert = convert(file);

        assertThat(convert.code()).isZero();
        assertThat(Files.readString(out.resolve("2024-03-05-post-1.md")))
                .contains("title: \"One\"", "Good words.");
        assertThat(Files.readString(out.resolve("2024-03-05-post-2.md")))
                .contains("title: \"Two\"");
    }

    @Test
    void slugs_and_titles_lead_nowhere() throws IOException {
        String[] slugs = {
            "../../../etc/cron.d/x",
            "..",
            "/etc/passwd",
            "C:\\windows\\win.ini",
            "con",
            "a\0b",
            "%2e%2e%2f%2e%2e%2fx",
            "-rf",
            "x".repeat(5000),
            "\u6f6e".repeat(500),
            "\u202Egpj.exe",
            ".htaccess",
            "AUX",
            "a:b|c?d*e<f>g\"h",
            "POST-X",
            "post-x"
        };
        String[] items = new String[slugs.length];
        for (int i = 0; i < slugs.length; i++) {
            items[i] =
                    Exports.item(i, "T", GOOD)
                            .replace(
                                    "post-" + i + "]]></wp:post_name>",
                                    slugs[i] + "]]></wp:post_name>")
                            .replaceAll("<wp:post_date.*>", "");
        }
        Path file = Exports.write(folder.resolve("e.xml"), Exports.wordPress(items));

        Offprint convert = convert(file);

        assertThat(convert.err()).contains(slugs.length + " posts converted");
        assertThat(convert.code()).isZero();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(Path::getParent))
                    .containsOnly(folder, out);
        }
        try (Stream<Path> files = Files.list(out)) {
            assertThat(
                            files.map(it -> it.getFileName().toString())
                                    .filter(it -> it.endsWith(".md")))
                    .hasSize(slugs.length)
                    .allMatch(name -> name.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*\\.md"))
                    .allMatch(name -> name.getBytes(UTF_8).length <= 215)
                    .noneMatch(name -> name.matches("(?i)(con|aux)\\..*"));
        }
    }

    @Test
    void paths_in_an_archive_are_words() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("../../posts/2024-03-05_Evil-0123456789ab.html", page("One."));
        files.put("/posts/2024-03-05_Evil-0123456789ac.html", page("Two."));
        files.put("posts/2024-03-05_..%2F..%2Fevil-0123456789ad.html", page("Three."));
        Path zip = Exports.zip(folder.resolve("medium.zip"), files);

        Offprint convert = convert(zip);

        assertThat(convert.err()).contains("3 posts converted");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile).map(Path::getParent))
                    .containsOnly(folder, out);
        }
    }

    @Test
    void what_unpacks_to_fill_memory_is_left_alone() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("posts/2024-03-05_Bomb-0123456789ab.html", new byte[60 * 1024 * 1024]);
        files.put("posts/2024-03-06_Post-0123456789ac.html", page(GOOD));
        Path zip = Exports.zip(folder.resolve("medium.zip"), files);

        Offprint convert = convert(zip);

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err())
                .contains(
                        "2024-03-05-bomb.html: it unpacks to far more",
                        "1 post converted, 1 failed");
    }

    @Test
    void an_archive_that_is_cut_off_is_named() throws IOException {
        Path zip =
                Exports.zip(
                        folder.resolve("medium.zip"),
                        Map.of("posts/2024-03-05_Post-0123456789ab.html", page(GOOD)));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length - 30));

        Offprint convert = convert(zip);

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains(zip + ": a ZIP archive that is cut off or damaged");
        assertThat(out).doesNotExist();
    }

    /** Bytes of it are others, at the same places in every run. */
    @Test
    void an_archive_that_is_damaged_says_so_in_words() throws IOException {
        Path zip =
                Exports.zip(
                        folder.resolve("medium.zip"),
                        Map.of("posts/2024-03-05_Post-0123456789ab.html", page(GOOD.repeat(20))));
        byte[] bytes = Files.readAllBytes(zip);
        int told = 0;
        for (int i = 0; i < 40; i++) {
            byte[] damaged = bytes.clone();
            damaged[i * bytes.length / 40] ^= (byte) 0x55;
            Files.write(zip, damaged);

            Offprint convert = Offprint.run("convert", zip.toString(), "-o", out + "/" + i + "/");

            assertThat(convert.code()).isBetween(0, 2);
            assertThat(convert.err())
                    .doesNotContain("Exception", "invalid", "LOC", "ZLIB", "error");
            told += convert.err().contains("cut off or damaged") ? 1 : 0;
        }
        assertThat(told).isGreaterThan(10);
    }

    @Test
    void parts_that_are_nested_a_thousand_deep_are_refused() {
        StringBuilder mail = new StringBuilder("From: a@b.example\nTo: c@d.example\nSubject: x\n");
        for (int i = 0; i < 1000; i++) {
            mail.append("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b")
                    .append(i)
                    .append("\"\n\n--b")
                    .append(i)
                    .append('\n');
        }
        mail.append("Content-Type: text/html\n\n<p>x</p>\n");
        Path file = Exports.write(folder.resolve("deep.eml"), mail.toString());

        Offprint convert = convert(file);

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("deep.eml: its parts are nested more than 20 deep");
    }

    @Test
    void frames_that_show_each_other_are_not_followed() {
        String page =
                "<html><body><article>"
                        + Exports.PROSE
                        + "<iframe src=\"cid:frame-2@mhtml.blink\"></iframe></article></body></html>";
        String frame =
                "Content-Type: text/html\nContent-ID: <frame-2@mhtml.blink>\n\n"
                        + "<iframe src=\"cid:frame-1@mhtml.blink\"></iframe>"
                        + "<iframe src=\"cid:frame-2@mhtml.blink\"></iframe>";
        Path file = Exports.write(folder.resolve("page.mhtml"), Exports.mhtml(page, frame));

        Offprint convert = convert(file);

        assertThat(convert.code()).isZero();
        assertThat(out.resolve("page.md")).content().contains("The harbour was grey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base64", "quoted-printable", "7bit", "x-unknown"})
    void an_encoding_that_lies_is_seen(String encoding) {
        String file =
                Exports.mhtml("<p>x</p>")
                        .replaceFirst("quoted-printable", encoding)
                        .replace("<p>x</p>", "\u0000\u0001\u0002\u0003".repeat(100));
        Path page = Exports.write(folder.resolve("page.mhtml"), file);

        Offprint convert = convert(page);

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("page.mhtml/page.html: its text is ");
        assertThat(out.resolve("page.md")).doesNotExist();
    }

    /** A library that reads fields refuses them. */
    @ParameterizedTest
    @ValueSource(strings = {"image/n\rCgop", "\rimage/png", "image/png;\r name=a", "\r\r"})
    void a_field_with_a_lone_return_does_no_harm(String type) {
        String page = "<html><body><article>" + Exports.PROSE + "</article></body></html>";
        String picture = "Content-Type: " + type + "\nContent-Disposition: inline\r\n\nx";
        Path file = Exports.write(folder.resolve("page.mhtml"), Exports.mhtml(page, picture));

        Offprint convert = convert(file);

        assertThat(convert.err()).doesNotContain("internal error");
        assertThat(convert.code()).isZero();
        assertThat(out.resolve("page.md")).exists();
    }

    @Test
    void a_picture_that_is_none_leaves_its_address_and_makes_no_file() {
        String page =
                "<html><body><article>"
                        + Exports.PROSE
                        + "<p><img src=\"https://sea.example/a.png\" alt=\"A\"></p></article></body></html>";
        String liar =
                "Content-Type: image/png\nContent-Transfer-Encoding: base64\n"
                        + "Content-Location: https://sea.example/a.png\n\n!!!! no base64 ====";
        Path file = Exports.write(folder.resolve("page.mhtml"), Exports.mhtml(page, liar));

        Offprint convert = convert(file);

        assertThat(convert.code()).isZero();
        assertThat(out.resolve("page.md")).content().contains("![A](https://sea.example/a.png)");
        assertThat(out.resolve("images")).doesNotExist();
    }

    @Test
    void a_page_that_is_cut_off_is_not_taken_for_a_whole_one() {
        String whole = Exports.mhtml("<html><body>" + Exports.PROSE.repeat(20) + "</body></html>");
        Path file =
                Exports.write(folder.resolve("page.mhtml"), whole.substring(0, whole.length() / 2));

        Offprint convert = convert(file);

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("page.html: it is cut off in the middle of its text");
    }

    @Test
    void a_header_without_an_end_is_refused() {
        Path file =
                Exports.write(
                        folder.resolve("long.eml"),
                        "From: a@b.example\nTo: c@d.example\nSubject: x\nX-Long: "
                                + "x".repeat(300_000));

        assertThat(convert(file).err()).contains("a header of it is longer than 256 KB");
    }

    @Test
    void more_parts_than_any_page_has_are_refused() {
        String part = "--b\nContent-Type: text/plain\n\nx\n";
        Path file =
                Exports.write(
                        folder.resolve("many.eml"),
                        "From: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\n"
                                + "Content-Type: multipart/mixed; boundary=\"b\"\n\n"
                                + part.repeat(50_001)
                                + "--b--\n");

        assertThat(convert(file).err()).contains("it has more than 50000 parts");
    }

    @Test
    void more_posts_than_any_blog_has_are_refused() {
        Path file =
                Exports.write(
                        folder.resolve("many.xml"), Exports.wordPress("<item/>".repeat(1_000_001)));

        assertThat(convert(file).err()).contains("it holds more than 1000000 posts");
    }

    @Test
    void more_files_than_any_export_has_are_refused() throws IOException {
        Path zip = folder.resolve("many.zip");
        try (ZipOutputStream all = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i <= 100_000; i++) {
                all.putNextEntry(new ZipEntry("posts/" + i));
            }
        }

        assertThat(convert(zip).err()).contains("it has more than 100000 files in it");
    }

    @Test
    void a_post_that_is_larger_than_any_is_left_alone_and_the_others_go_on() {
        String huge = Exports.item(1, "Huge", "x".repeat(65 * 1024 * 1024));
        Path file =
                Exports.write(
                        folder.resolve("e.xml"),
                        Exports.wordPress(huge, Exports.item(2, "Two", GOOD)));

        Offprint convert = convert(file);

        assertThat(convert.err())
                .contains(
                        "item-1.html: larger than any post, which is left alone",
                        "1 post converted, 1 failed");
    }

    @Test
    void a_picture_that_is_larger_than_any_leaves_its_address() {
        String page =
                "<html><body><article>"
                        + Exports.PROSE
                        + "<p><img src=\"https://sea.example/a.png\" alt=\"A\"></p></article></body></html>";
        String huge =
                "Content-Type: image/png\nContent-Location: https://sea.example/a.png\n\n"
                        + "x".repeat(33 * 1024 * 1024);
        Path file = Exports.write(folder.resolve("page.mhtml"), Exports.mhtml(page, huge));

        Offprint convert = convert(file);

        assertThat(convert.err()).contains("a.png cannot be stored: larger than 32 MB");
        assertThat(out.resolve("page.md")).content().contains("![A](https://sea.example/a.png)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "["})
    void json_that_is_nested_too_deep_is_damaged(String level) {
        String post =
                "{\"id\":\"1\",\"content_html\":\"<p>Good words.</p>\",\"url\":\"https://sea.example/a\"}";
        Path file =
                Exports.write(
                        folder.resolve("feed.json"),
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":["
                                + post
                                + ",{\"x\":"
                                + level.repeat(1000));

        Offprint convert = convert(file);

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("1 post converted, 1 failed");
        assertThat(out.resolve("a.md")).content().contains(GOOD);
    }

    @Test
    void elements_that_are_nested_too_deep_cost_their_item() {
        String deep = "<a>".repeat(1000) + "</a>".repeat(1000);
        Path file =
                Exports.write(
                        folder.resolve("e.xml"),
                        Exports.wordPress(
                                Exports.item(1, "One", GOOD, deep), Exports.item(2, "Two", GOOD)));

        assertThat(convert(file).err()).contains("item-1.html: it ", "1 post converted, 1 failed");
    }

    @Test
    void patterns_do_not_run_away() {
        String[] items = {
            Exports.item(1, "A", "<pre ".repeat(60_000)),
            Exports.item(2, "B", "[code]".repeat(60_000)),
            Exports.item(3, "C", "<!-- ".repeat(60_000)),
            Exports.item(4, "D", "[caption ".repeat(60_000)),
            Exports.item(5, "E", "[gallery ids=".repeat(60_000)),
            Exports.item(6, "F", "[embed]http://a ".repeat(60_000)),
            Exports.item(7, "G", "[caption]<a ".repeat(60_000) + "[/caption]")
        };
        Path file = Exports.write(folder.resolve("e.xml"), Exports.wordPress(items));

        long start = System.nanoTime();
        Offprint lint = Offprint.run("lint", "--only", "html/empty-link", file.toString());

        assertThat(lint.err()).doesNotContain("failed");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(40));
    }

    private static byte[] page(String words) {
        return ("<!DOCTYPE html><html><body><article><h1 class=\"p-name\">T</h1>"
                        + "<section data-field=\"body\"><p>"
                        + words
                        + "</p></section></article></body></html>")
                .getBytes(UTF_8);
    }

    private Offprint convert(Path file) {
        return Offprint.run("convert", file.toString(), "-o", out + "/");
    }
}
