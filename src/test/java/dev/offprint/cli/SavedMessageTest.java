package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.write.epub.EpubCheckFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page or letter brings the pictures along that it came with. */
class SavedMessageTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://sea.example/b/red.png | Content-Location: https://sea.example/b/red.png | red.png",
                "../../../b/red.png | Content-Location: https://sea.example/b/red.png | red.png",
                "https://sea.example/b/r%20d.png | Content-Location: https://sea.example/b/r%20d.png | r-d.png",
                "cid:pic@blink | Content-ID: <pic@blink> | part-2.png",
                "cid:pic%40blink | Content-ID: <pic@blink> | part-2.png",
                "cid:image001.png@01D9 | Content-ID: <image001.png@01D9>*Content-Disposition: inline; filename=\"my boat.png\" | my-boat.png",
                "cid:a@b | Content-ID: <a@b>*Content-Location: https://sea.example/x/red.png | red.png",
                "cid:a@b | Content-ID: <a@b>*Content-Disposition: inline; filename=\"../../evil.png\" | evil.png"
            })
    void pictures_lie_beside_what_is_written_and_in_the_book(
            String address, String fields, String name) throws IOException {
        Path file = page(address, fields.replace('*', '\n'));

        Offprint markdown = convert(file, "-o", folder.resolve("out") + "/");
        Offprint html =
                convert(file, "--to", "html", "-o", folder.resolve("h/page.html").toString());
        String book = folder.resolve("b.epub").toString();
        Offprint epub = convert(file, "--to", "epub", "--no-cover", "-o", book);

        assertThat(markdown.code()).isZero();
        assertThat(new Folder(folder).read("out/page.md")).contains("![Boat](images/" + name + ")");
        assertThat(folder.resolve("out/images").resolve(name)).hasBinaryContent(Exports.png());
        assertThat(html.code()).isZero();
        assertThat(new Folder(folder).read("h/page.html")).contains("src=\"images/" + name + "\"");
        assertThat(folder.resolve("h/images").resolve(name)).exists();
        assertThat(epub.err()).doesNotContain("became text");
        assertThat(pictures(folder.resolve("b.epub"))).hasSize(1);
        EpubCheckFixture.assertValid(Files.readAllBytes(folder.resolve("b.epub")));
    }

    @Test
    void pictures_may_be_dropped_and_on_standard_output_keep_their_address() throws IOException {
        String address = "https://sea.example/b/red.png";
        Path file = page(address, "Content-Location: " + address);

        Offprint dropped = convert(file, "--images", "drop", "-o", folder.resolve("out") + "/");
        Offprint out = convert(file);

        assertThat(dropped.code()).isZero();
        assertThat(folder.resolve("out/images")).doesNotExist();
        assertThat(new Folder(folder).read("out/page.md")).doesNotContain("red.png");
        assertThat(out.out()).contains("![Boat](" + address + ")");
        assertThat(out.err())
                .contains(
                        "1 picture lies in the container; -o NAME writes what lies there beside the text");
    }

    @Test
    void what_is_written_in_a_frame_stands_where_the_frame_stood() {
        String written =
                "Content-Type: text/html\nContent-ID: <frame-2@mhtml.blink>\n\n"
                        + "<html><head><title>x</title></head><body><p>Said in the frame.</p></body></html>";
        String empty =
                "Content-Type: text/html\nContent-ID: <frame-3@mhtml.blink>\n\n<html><body></body></html>";
        String failed =
                "Content-Type: text/html\nContent-ID: <frame-4@mhtml.blink>\n"
                        + "Content-Location: chrome-error://chromewebdata/\n\n<p>refused to connect</p>";
        String html =
                "<html><body><article>"
                        + Exports.PROSE
                        + "<iframe src=\"cid:frame-2@mhtml.blink\" width=\"3\"></iframe>"
                        + "<iframe src='cid:frame-3@mhtml.blink'></iframe>"
                        + "<iframe src=\"cid:frame-4@mhtml.blink\"></iframe><p>After.</p></article></body></html>";
        Path file =
                Exports.write(
                        folder.resolve("page.mhtml"), Exports.mhtml(html, written, empty, failed));

        Offprint.run("convert", file.toString(), "-o", folder + "/out/");

        assertThat(new Folder(folder).read("out/page.md"))
                .contains("looked at the sea.\n\nSaid in the frame.\n\nAfter.\n")
                .doesNotContain("message_files", "refused");
    }

    @Test
    void a_frame_is_known_by_what_it_shows() {
        String frame =
                "Content-Type: text/html\nContent-ID: <frame-2@mhtml.blink>\n"
                        + "Content-Location: https://www.youtube.com/embed/abcdefghijk\n\n<p>player</p>";
        String html =
                "<html><body><article>"
                        + Exports.PROSE
                        + "<iframe src=\"cid:frame-2@mhtml.blink\"></iframe></article></body></html>";
        Path file = Exports.write(folder.resolve("page.mhtml"), Exports.mhtml(html, frame));

        assertThat(convert(file).out()).contains("https://www.youtube.com/watch?v=abcdefghijk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "windows-1251", "Shift_JIS", "windows-1252", "UTF-16LE"})
    void old_pages_are_read_in_their_encoding(String charset) throws IOException {
        String words =
                charset.equals("windows-1252")
                        ? "Der Fluß – groß"
                        : charset.equals("windows-1251") ? "Море и ветер" : "海と風";
        String file =
                """
                From: <Saved by Microsoft Internet Explorer 5>
                Subject: x
                Date: Tue, 5 Mar 2002 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/related;
                	boundary="----=_NextPart_000_0000_01C1C42D";
                	type="text/html"
                X-MimeOLE: Produced By Microsoft MimeOLE V6.00.2600.0000

                This is a multi-part message in MIME format.

                ------=_NextPart_000_0000_01C1C42D
                Content-Type: text/html;
                	charset="%s"
                Content-Transfer-Encoding: base64
                Content-Location: http://old.example/page.htm

                %s
                ------=_NextPart_000_0000_01C1C42D--
                """
                        .formatted(
                                charset,
                                java.util.Base64.getMimeEncoder()
                                        .encodeToString(
                                                ("<HTML><BODY><P>" + words + "</P></BODY></HTML>")
                                                        .getBytes(Charset.forName(charset))));
        Path saved = Exports.write(folder.resolve("old.mht"), file.replace("\n", "\r\n"));

        Offprint convert = convert(saved);

        assertThat(convert.err()).doesNotContain("failed");
        assertThat(convert.out()).contains("from: http://old.example/page.htm", words);
    }

    @Test
    void a_letter_says_who_wrote_it_and_what_is_shown() {
        String letter =
                """
                Received: by mx.example; Tue, 5 Mar 2024 10:00:00 +0000
                From: =?utf-8?B?QWRhIFTDr2Rl?= <ada@sea.example>
                To: bo@sea.example
                Subject: =?iso-8859-1?Q?Brief_=FCber_das?=
                 =?iso-8859-1?Q?_Meer?=
                Date: Tue, 05 Mar 2024 10:00:00 +0100 (CET)
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary="in ner"

                --in ner
                Content-Type: text/plain; charset=utf-8

                Plain words.
                --in ner
                Content-Type: text/html; charset=utf-8

                <html><head><title>t</title><style>p {}</style></head><body><p>Shown words.</p></body></html>
                --in ner--
                --outer
                Content-Type: text/html; name=a.html
                Content-Disposition: attachment; filename=a.html

                <p>attached</p>
                --outer--
                """;
        Path file = Exports.write(folder.resolve("letter.eml"), letter);

        assertThat(convert(file).out())
                .isEqualTo(
                        """
                        ---
                        title: "Brief über das Meer"
                        date: "2024-03-05T10:00:00+01:00"
                        author: "Ada Tïde"
                        ---

                        Shown words.
                        """);
    }

    @Test
    void a_letter_of_plain_text_is_words_and_no_markup() {
        String letter =
                """
                From: ada@sea.example
                To: bo@sea.example
                Subject: S
                Date: 5 Mar 2024 10:00 GMT

                One * two <three>
                second line

                # no heading
                """;
        Path file = Exports.write(folder.resolve("letter.eml"), letter);

        assertThat(convert(file).out())
                .contains(
                        "date: \"2024-03-05T10:00:00Z\"",
                        "One * two \\<three>\\\nsecond line\n\n\\# no heading\n");
    }

    private Path page(String address, String fields) {
        String html =
                "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body><article><h1>T</h1>"
                        + Exports.PROSE
                        + "<p><img src=\""
                        + address
                        + "\" alt=\"Boat\"></p></article></body></html>";
        return Exports.write(
                folder.resolve("page.mhtml"), Exports.mhtml(html, Exports.picture(fields)));
    }

    private static List<String> pictures(Path book) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(book)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".png")) {
                    names.add(entry.getName());
                }
            }
        }
        return names;
    }

    private static Offprint convert(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("convert", file.toString()));
        arguments.addAll(List.of(options));
        return Offprint.run(arguments.toArray(String[]::new));
    }
}
