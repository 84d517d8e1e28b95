package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files that hold posts, built as their formats have it. */
final class Exports {
    static final String PROSE =
            "<p>The harbour was grey when we left it, and the water lay still under the fog.</p>"
                    + "<p>By noon the wind had come round to the west, and the boat began to move as if"
                    + " she had remembered something.</p><p>We spoke little, and looked at the sea.</p>";

    private Exports() {}

    /** A WordPress export with these items. */
    static String wordPress(String... items) {
        return """
                <?xml version="1.0" encoding="UTF-8" ?>
                <!-- generator="WordPress/6.4" created="2024-03-06 10:00" -->
                <rss version="2.0"
                	xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                	xmlns:content="http://purl.org/rss/1.0/modules/content/"
                	xmlns:dc="http://purl.org/dc/elements/1.1/"
                	xmlns:wp="http://wordpress.org/export/1.2/">
                <channel>
                	<title>Sea</title>
                	<link>https://sea.example</link>
                	<wp:wxr_version>1.2</wp:wxr_version>
                	<wp:author><wp:author_login><![CDATA[ada]]></wp:author_login>\
                <wp:author_display_name><![CDATA[Ada Tide]]></wp:author_display_name></wp:author>
                """
                + String.join("\n", items)
                + "\n</channel>\n</rss>\n";
    }

    /** A post of the 5th of March 2024, or what {@code more} makes of it. */
    static String item(int id, String title, String text, String... more) {
        return """
                <item>
                	<title><![CDATA[%2$s]]></title>
                	<link>https://sea.example/2024/03/post-%1$d/</link>
                	<dc:creator><![CDATA[ada]]></dc:creator>
                	<content:encoded><![CDATA[%3$s]]></content:encoded>
                	%4$s
                	<wp:post_id>%1$d</wp:post_id>
                	<wp:post_date><![CDATA[2024-03-05 10:00:00]]></wp:post_date>
                	<wp:post_date_gmt><![CDATA[2024-03-05 09:00:00]]></wp:post_date_gmt>
                	<wp:post_name><![CDATA[post-%1$d]]></wp:post_name>
                	<wp:status><![CDATA[publish]]></wp:status>
                	<wp:post_type><![CDATA[post]]></wp:post_type>
                </item>"""
                .formatted(id, title, text, String.join("\n", more));
    }

    /** A picture of the library, which WordPress keeps as a post. */
    static String attachment(int id, String address) {
        return """
                <item><title>a</title><link>https://sea.example/a/</link>\
                <wp:post_id>%d</wp:post_id><wp:attachment_url><![CDATA[%s]]></wp:attachment_url>\
                <wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>"""
                .formatted(id, address);
    }

    /** A page as Chrome saves it (RFC 2557); each of {@code parts} has its header and body. */
    static String mhtml(String page, String... parts) {
        String boundary = "----MultipartBoundary--k2R9----";
        StringBuilder file = new StringBuilder();
        file.append(
                """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://sea.example/2024/03/a-day/
                Subject: =?utf-8?Q?A=20day=20at=20sea?=
                Date: Tue, 5 Mar 2024 10:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/related;
                	type="text/html";
                	boundary="%s"


                --%s
                Content-Type: text/html
                Content-ID: <frame-1@mhtml.blink>
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://sea.example/2024/03/a-day/

                %s
                """
                        .formatted(boundary, boundary, quotedPrintable(page)));
        for (String part : parts) {
            file.append("--").append(boundary).append('\n').append(part).append('\n');
        }
        return file.append("--").append(boundary).append("--\n").toString().replace("\n", "\r\n");
    }

    /** A picture as a part of a message. */
    static String picture(String field) {
        return "Content-Type: image/png\nContent-Transfer-Encoding: base64\n"
                + field
                + "\n\n"
                + Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(png());
    }

    /** RFC 2045, section 6.7, with soft line breaks where they hurt most: within words. */
    static String quotedPrintable(String text) {
        StringBuilder coded = new StringBuilder();
        int column = 0;
        for (byte b : text.getBytes(UTF_8)) {
            boolean isPlain = b >= ' ' && b < 0x7F && b != '=';
            String one = isPlain ? String.valueOf((char) b) : String.format("=%02X", b & 0xFF);
            if (column + one.length() > 75) {
                coded.append("=\n");
                column = 0;
            }
            coded.append(one);
            column += one.length();
        }
        return coded.toString();
    }

    /** A small picture, of which no rule thinks that it stands for another. */
    static byte[] png() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 40 * 30; i++) {
                picture.setRGB(i % 40, i / 40, i * 0x9E37);
            }
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text in UTF-8. */
    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a ZIP archive with these files. */
    static Path zip(Path file, Map<String, byte[]> files) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
