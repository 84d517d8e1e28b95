package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One of every kind of container, built as its format has it, with the same post in each. */
final class ContainerKinds {
    /** An advert that lint finds and conversion leaves out. */
    static final String SLOT = "<div id=\"dfp-ad-imu1\">Buy!</div>";

    private static final String TEXT = Exports.PROSE + SLOT;
    private static final String SHOWN = "<p><img src=\"%s\" alt=\"The boat\"></p>";
    private static final String ON_WEB = "https://sea.example/img/boat.png";

    private ContainerKinds() {}

    /** Where the picture of a post is: elsewhere, in the container, or in the text itself. */
    enum Picture {
        ELSEWHERE,
        BESIDE,
        INLINE
    }

    /**
     * A container.
     *
     * @param name of its file or folder
     * @param files of the folder by their paths in it; of a file, one under no path
     * @param post what its post is called, without an ending
     */
    record Kind(String name, Map<String, byte[]> files, String post, Picture picture) {
        /** Writes it below a folder, and returns its place. */
        Path writeTo(Path folder) {
            Path place = folder.resolve(name);
            files.forEach(
                    (path, bytes) -> write(path.isEmpty() ? place : place.resolve(path), bytes));
            return place;
        }

        /** Whether all its bytes at {@code place} are as they were written, and no file is new. */
        boolean isUnchanged(Path place) throws IOException {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = file.getKey().isEmpty() ? place : place.resolve(file.getKey());
                if (!Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                    return false;
                }
            }
            try (Stream<Path> all = Files.walk(place)) {
                return all.filter(Files::isRegularFile).count() == files.size();
            }
        }

        boolean isFolder() {
            return !files.containsKey("");
        }

        @Override
        public String toString() {
            return name;
        }

        private static void write(Path file, byte[] bytes) {
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static List<Kind> all() {
        return List.of(
                file(
                        "chrome.mhtml",
                        Exports.mhtml(page(ON_WEB), Exports.picture("Content-Location: " + ON_WEB)),
                        "chrome",
                        Picture.BESIDE),
                file(
                        "unix.mht",
                        Exports.mhtml(page(ON_WEB)).replace("\r\n", "\n"),
                        "unix",
                        Picture.ELSEWHERE),
                new Kind(
                        "explorer.mht",
                        Map.of("", explorer().getBytes(ISO_8859_1)),
                        "explorer",
                        Picture.BESIDE),
                file("letter.eml", letter(), "letter", Picture.BESIDE),
                file(
                        "wordpress.xml",
                        Exports.wordPress(Exports.item(1, "A day", TEXT)),
                        "2024-03-05-post-1",
                        Picture.ELSEWHERE),
                file("feed.rss", rss(), "2024-03-05-a-day", Picture.ELSEWHERE),
                file("feed.atom", atom(""), "2024-03-05-a-day", Picture.ELSEWHERE),
                file("download", atom(""), "2024-03-05-a-day", Picture.ELSEWHERE),
                file(
                        "blog-03-05-2024.xml",
                        atom(
                                "<category scheme=\"http://schemas.google.com/g/2005#kind\" term="
                                        + "\"http://schemas.google.com/blogger/2008/kind#post\"/>"),
                        "2024-03-05-a-day",
                        Picture.ELSEWHERE),
                file("feed.json", jsonFeed(), "2024-03-05-a-day", Picture.ELSEWHERE),
                medium(),
                substack(),
                file("sea.ghost.2024-03-05.json", ghost(), "2024-03-05-a-day", Picture.ELSEWHERE),
                file("wallabag.json", wallabag(), "2024-03-05-a-day", Picture.ELSEWHERE),
                archiveBox("collection", "archive/1709629200.123456/", "singlefile.html"),
                archiveBox(
                        "ninth",
                        "archive/users/system/snapshots/20240305/sea.example/018e0d9a/",
                        "dom/output.html"),
                karakeep(),
                file("bookmarks.json", bookmarks(), "2024-03-05-a-day", Picture.ELSEWHERE));
    }

    private static Kind file(String name, String text, String post, Picture picture) {
        return new Kind(name, Map.of("", text.getBytes(UTF_8)), post, picture);
    }

    static String page(String picture) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>A day at sea</title></head><body><article>"
                + "<h1>A day at sea</h1>"
                + Exports.PROSE
                + SHOWN.formatted(picture)
                + SLOT
                + "</article></body></html>";
    }

    /** As Internet Explorer 6 saves it: a preamble, and an encoding of Windows. */
    private static String explorer() {
        String page =
                page("http://sea.example/img/boat.png")
                        .replace("under the fog", "under the fog \u2013 caf\u00e9")
                        .replace("\u2013", "\u0096");
        StringBuilder coded = new StringBuilder();
        for (byte b : page.getBytes(ISO_8859_1)) {
            boolean isPlain = b >= ' ' && b < 0x7F && b != '=';
            coded.append(isPlain ? String.valueOf((char) b) : String.format("=%02X", b & 0xFF));
        }
        return """
                From: <Saved by Microsoft Internet Explorer 5>
                Subject: A day at sea
                Date: Tue, 5 Mar 2024 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/related;
                	boundary="----=_NextPart_000_0000_01C60EAB.5C1C3D40";
                	type="text/html"
                X-MimeOLE: Produced By Microsoft MimeOLE V6.00.2900.2180

                This is a multi-part message in MIME format.

                ------=_NextPart_000_0000_01C60EAB.5C1C3D40
                Content-Type: text/html;
                	charset="Windows-1252"
                Content-Transfer-Encoding: quoted-printable
                Content-Location: http://sea.example/2024/a-day.html

                %s
                ------=_NextPart_000_0000_01C60EAB.5C1C3D40
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: http://sea.example/img/boat.png

                %s
                ------=_NextPart_000_0000_01C60EAB.5C1C3D40--
                """
                .formatted(coded, Base64.getEncoder().encodeToString(Exports.png()))
                .replace("\n", "\r\n");
    }

    private static String letter() {
        return """
                Received: from mx.sea.example by mail.example; Tue, 5 Mar 2024 10:00:01 +0100
                From: Ada <ada@sea.example>
                To: bo@sea.example
                Subject: A day at sea
                Date: Tue, 5 Mar 2024 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="b1"

                --b1
                Content-Type: multipart/alternative; boundary="b2"

                --b2
                Content-Type: text/plain; charset=utf-8

                The same in plain words.
                --b2
                Content-Type: text/html; charset=utf-8

                %s
                --b2--

                --b1
                %s
                --b1--
                """
                .formatted(
                        page("cid:boat@sea.example").replace("</p>", "</p>\n"),
                        Exports.picture("Content-ID: <boat@sea.example>"));
    }

    private static String rss() {
        return "<rss version=\"2.0\"><channel><title>Sea</title><item><title>A day</title>"
                + "<link>https://sea.example/a-day.html</link>"
                + "<pubDate>Tue, 05 Mar 2024 09:00:00 GMT</pubDate><description>"
                + TEXT.replace("<", "&lt;")
                + "</description></item></channel></rss>";
    }

    private static String atom(String category) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Sea</title><entry>"
                + category
                + "<title>A day</title><link href=\"https://sea.example/a-day\"/>"
                + "<published>2024-03-05T09:00:00Z</published><content type=\"html\">"
                + TEXT.replace("<", "&lt;")
                + "</content></entry></feed>";
    }

    private static String jsonFeed() {
        return """
                {"version":"https://jsonfeed.org/version/1.1","title":"Sea","items":[
                {"id":"1","url":"https://sea.example/a-day","title":"A day",
                "date_published":"2024-03-05T09:00:00Z","content_html":%s}]}
                """
                .formatted(json(TEXT));
    }

    private static String ghost() {
        return """
                {"db":[{"meta":{"exported_on":1709629200000,"version":"5.80.0"},"data":{
                "posts":[{"id":"p1","title":"A day","slug":"a-day","status":"published",
                "published_at":"2024-03-05T09:00:00.000Z","html":%s}],
                "users":[{"id":"u1","name":"Ada"}],
                "posts_authors":[{"post_id":"p1","author_id":"u1"}]}}]}
                """
                .formatted(json(TEXT));
    }

    private static String wallabag() {
        return """
                [{"is_archived":0,"is_starred":0,"tags":["boats"],"id":1,"title":"A day",
                "url":"https://sea.example/a-day","content":%s,
                "created_at":"2024-03-05T09:00:00+00:00"}]
                """
                .formatted(json(TEXT));
    }

    private static Kind medium() {
        String story =
                "<!DOCTYPE html><html><head><title>A day</title></head><body><article class=\"h-entry\">"
                        + "<h1 class=\"p-name\">A day</h1><section data-field=\"body\" class=\"e-content\">"
                        + TEXT
                        + "</section><footer><p>Exported from Medium</p></footer></article></body></html>";
        return zip("medium.zip", Map.of("posts/2024-03-05_A-day-0123456789ab.html", story));
    }

    private static Kind substack() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "posts.csv",
                """
                post_id,post_date,is_published,title,subtitle
                123.a-day,2024-03-05T09:00:00.000Z,true,A day,On tides
                """);
        files.put("posts/123.a-day.html", TEXT);
        return zip("substack.zip", files);
    }

    private static Kind zip(String name, Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Kind(
                name, Map.of("", bytes.toByteArray()), "2024-03-05-a-day", Picture.ELSEWHERE);
    }

    /** A snapshot of the same page in several copies, beside what ArchiveBox has of its own. */
    private static Kind archiveBox(String name, String place, String copy) {
        boolean isOld = copy.equals("singlefile.html");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ArchiveBox.conf", "[SERVER_CONFIG]\n".getBytes(UTF_8));
        files.put("index.html", "<html><body><p>All snapshots</p></body></html>".getBytes(UTF_8));
        String fields =
                "\"url\":\"https://sea.example/2024/03/a-day/\",\"timestamp\":\"1709629200.123456\","
                        + "\"title\":\"A day\",\"tags\":\"boats,sea\"";
        files.put(
                place + (isOld ? "index.json" : "index.jsonl"),
                ("{" + (isOld ? "\"schema\":\"Link\"," : "\"type\":\"Snapshot\",") + fields + "}\n")
                        .getBytes(UTF_8));
        files.put(
                place + "index.html",
                "<html><body><p>A snapshot</p></body></html>".getBytes(UTF_8));
        files.put(place + copy, page(ON_WEB).getBytes(UTF_8));
        files.put(
                place + "readability/content.html",
                ("<div id=\"readability-page-1\">" + Exports.PROSE + "</div>").getBytes(UTF_8));
        String mirror = place + (isOld ? "" : "wget/") + "sea.example/";
        files.put(
                mirror + "2024/03/a-day/index.html", page("../../../img/boat.png").getBytes(UTF_8));
        files.put(mirror + "img/boat.png", Exports.png());
        return new Kind(name, files, "2024-03-05-a-day", Picture.BESIDE);
    }

    /** As {@code karakeep dump} packs it, unpacked. */
    private static Kind karakeep() {
        String picture =
                "data:image/png;base64," + Base64.getEncoder().encodeToString(Exports.png());
        return new Kind(
                "karakeep",
                Map.of(
                        "manifest.json",
                        "{\"format\": \"karakeep.dump\", \"version\": 1}".getBytes(UTF_8),
                        "bookmarks/index.jsonl",
                        bookmark(",\"fullPageArchiveAssetId\":\"a-1\"").getBytes(UTF_8),
                        "assets/files/a-1",
                        page(picture).getBytes(UTF_8)),
                "2024-03-05-a-day",
                Picture.INLINE);
    }

    private static String bookmarks() {
        return "{\"bookmarks\":["
                + bookmark(",\"htmlContent\":" + json(TEXT)).strip()
                + "],\"nextCursor\":null}";
    }

    private static String bookmark(String content) {
        return """
                {"id":"b1","createdAt":"2024-03-05T09:00:00.000Z","title":null,"archived":false,\
                "favourited":false,"tags":[{"id":"t1","name":"boats","attachedBy":"human"}],\
                "content":{"type":"link","url":"https://sea.example/2024/03/a-day/",\
                "title":"A day"%s},"assets":[]}
                """
                .formatted(content);
    }

    private static String json(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
