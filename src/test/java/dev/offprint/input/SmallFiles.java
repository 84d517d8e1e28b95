package dev.offprint.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small file of every kind that is no post. Those that are text hold what a repair would take: an
 * advertisement and a tracked address.
 */
public final class SmallFiles {
    private static final String AD = "<p>One.</p><div id=\"dfp-ad-imu1\">Buy!</div>";
    private static final String URL = "https://tide.example/a?utm_source=feed";
    private static final String XML = "<?xml version=\"1.0\"?>\n";

    /** A file. */
    public static final class Sample {
        private final String name;
        private final String label;
        private final byte[] bytes;

        Sample(String name, String label, byte[] bytes) {
            this.name = name;
            this.label = label;
            this.bytes = bytes;
        }

        public String name() {
            return name;
        }

        /** What it is called when it is refused. */
        public String label() {
            return label;
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        /** Without its ending, so that another can be given. */
        public String stem() {
            return name.replace('.', '-');
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Sample> samples = new ArrayList<>();

    private SmallFiles() {}

    /** One of each. */
    public static List<Sample> all() {
        SmallFiles files = new SmallFiles();
        files.containers();
        files.documents();
        files.data();
        files.programs();
        files.media();
        files.samples.addAll(SmallTexts.all());
        return List.copyOf(files.samples);
    }

    private void containers() {
        String response =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>" + AD + "</html>";
        String warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + URL + "\r\n\r\n";
        text("a.warc", "a WARC file", warc + response);
        bytes("a.warc.gz", "a WARC file", gzip(warc + response));
        bytes("a.wacz", "a WACZ file", zip("archive/data.warc.gz", "datapackage.json"));
        text("a.arc", "an ARC file", "filedesc://a.arc 0.0.0.0 2024 text/plain 9\n" + AD);
        text("a.http", "a response of a web server", response);
        String saved =
                "Subject: Tide\nMIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=\"b\"\n\n--b\n";
        text("a.mhtml", "an MHTML file", "From: <Saved by Blink>\n" + saved + AD);
        text("a.mht", "an MHTML file", ("From: \"Saved\"\n" + saved + AD).replace("\n", "\r\n"));
        text(
                "a.eml",
                "a mail",
                "From: a@tide.example\nTo: b@tide.example\nSubject: Tide\nDate: 5 Mar 2024\n\n"
                        + AD);
        text("a.mbox", "a mailbox", "From a@b Tue Mar  5 10:00:00 2024\nFrom: a@b\n\n" + AD);
        text("a.har", "a HAR file", "{\"log\": {\"entries\": [{\"url\": \"" + URL + "\"}]}}");
        text("a.rss", "a feed", XML + "<rss><channel><link>" + URL + "</link></channel></rss>");
        text(
                "feed.xml",
                "a feed",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><![CDATA[" + AD + "]]></feed>");
        text(
                "jekyll.xml",
                "a feed",
                "---\nlayout: null\n---\n" + XML + "<rss><![CDATA[" + AD + "]]></rss>\n");
        text(
                "wxr.xml",
                "a WordPress export",
                XML
                        + "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><![CDATA["
                        + AD
                        + "]]></rss>");
        text("a.enex", "an Evernote export", XML + "<en-export><![CDATA[" + AD + "]]></en-export>");
        text(
                "ghost.json",
                "the export of a blog",
                "{\"db\": [{\"meta\": {}, \"html\": \"" + URL + "\"}]}");
        text(
                "mt.txt",
                "the export of a blog",
                "AUTHOR: Ada\nTITLE: Tide\n-----\nBODY:\n" + AD + "\n-----\n");
        text("a.opml", "an OPML outline", "<opml><outline xmlUrl=\"" + URL + "\"/></opml>");
        text(
                "marks.htm",
                "a list of bookmarks",
                "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><A HREF=\"" + URL + "\">a</A></DL>");
        text(
                "ril_export.html",
                "a list of bookmarks",
                "<!DOCTYPE html>\n<html>\n<head><title>Pocket Export</title></head>\n<body><h1>Unread</h1>"
                        + "<ul><li><a href=\""
                        + URL
                        + "\" time_added=\"1457000000\" tags=\"\">a</a></li></ul></body></html>");
        text(
                "pocket.csv",
                "a list of bookmarks",
                "title,url,time_added,tags,status\nTide," + URL + ",1709632800,,unread\n");
        text(
                "raindrop.csv",
                "a list of bookmarks",
                "id,title,note,excerpt,url,folder,tags,created\n1,Tide,,," + URL + ",Sea,,2024\n");
        bytes("a.epub", "an EPUB book", zip("mimetype=application/epub+zip"));
        bytes("a.mobi", "a Kindle book", latin1("\0".repeat(60) + "BOOKMOBI" + "\0".repeat(9)));
        bytes("a.zip", "a ZIP archive", zip("posts/a.md=" + AD));
        bytes("a.tar", "a tar archive", latin1("a.md" + "\0".repeat(253) + "ustar\00000" + AD));
        bytes("a.gz", "a gzip file", gzip(AD));
        bytes("a.7z", "a 7z archive", latin1("7z\u00bc\u00af'\u001c\0\4"));
        text("a.ipynb", "a Jupyter notebook", "{\"cells\": [\"" + URL + "\"], \"nbformat\": 4}");
    }

    private void documents() {
        bytes("a.docx", "a Word document", zip("[Content_Types].xml", "word/document.xml=" + AD));
        bytes("a.xlsx", "a spreadsheet", zip("xl/workbook.xml"));
        bytes("a.pptx", "a PowerPoint presentation", zip("ppt/presentation.xml"));
        bytes(
                "a.odt",
                "an OpenDocument text",
                zip("mimetype=application/vnd.oasis.opendocument.text"));
        bytes(
                "a.doc",
                "an Office document",
                latin1("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0"));
        text("a.rtf", "an RTF document", "{\\rtf1 " + AD + " " + URL + "}");
        bytes("a.pdf", "a PDF document", latin1("%PDF-1.4\n%\u00e2\u00e3\n" + URL));
        text("b.pdf", "a PDF document", "%PDF-1.4\n1 0 obj <</URI (" + URL + ")>> endobj\n");
        text("a.ps", "a PostScript document", "%!PS-Adobe-3.0\n(" + URL + ") show\n");
        text("a.tex", "a LaTeX document", "% x\n\\documentclass{article}\n\\url{" + URL + "}\n");
        text(
                "a.rst",
                "a reStructuredText document",
                ".. image:: a.png\n\n.. raw:: html\n\n" + AD + "\n");
        text("a.adoc", "an AsciiDoc document", "= Tide\n:toc:\n\n" + AD + " " + URL + "[a]\n");
        text("a.org", "an Org document", "#+TITLE: Tide\n\n* One\n" + AD + "\n");
        text("a.textile", "a Textile document", "h1. Tide\n\np. One\n\n" + AD + "\n");
        text("a.wiki", "a wiki page", "= Tide =\n\n== One ==\n" + AD + "\n");
        text("a.man", "a manual page", ".TH TIDE 1\n.SH NAME\n" + URL + "\n");
        text("a.dbk", "a DocBook document", XML + "<book><para>" + URL + "</para></book>");
    }

    private void data() {
        text("a.json", "a JSON document", "{\"title\": \"Tide\", \"url\": \"" + URL + "\"}\n");
        text("array.json", "a JSON document", "[{\"url\": \"" + URL + "\"},\n {\"url\": \"b\"}]\n");
        text("cut.json", "a JSON document", "[{\"url\": \"" + URL + "\"},\n {\"url\": \"");
        bytes(
                "wide.json",
                "a JSON document",
                ("\uFEFF{\"url\": \"" + URL + "\"}")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        text("a.jsonl", "a file of JSON lines", ("{\"url\": \"" + URL + "\"}\n").repeat(3));
        text("a.xml", "an XML document", XML + "<root><div id=\"dfp-ad-imu1\">Buy!</div></root>");
        text("sitemap.xml", "a sitemap", XML + "<urlset><loc>" + URL + "</loc></urlset>");
        text("a.plist", "a property list", XML + "<plist><string>" + URL + "</string></plist>");
        text(
                "a.yaml",
                "a YAML file",
                "kind: Pod\nspec:\n  url: " + URL + "\n  html: '" + AD + "'\n");
        text(
                "b.yaml",
                "a YAML file",
                "---\nkind: Pod\n---\nkind: Service\nspec:\n  url: " + URL + "\n");
        text("a.toml", "a TOML file", "[site]\nurl = \"" + URL + "\"\nhtml = '" + AD + "'\n");
        text("a.ini", "a file of settings", "[site]\nurl=" + URL + "\n");
        text("a.env", "a file of settings", "SITE=" + URL + "\nAD='" + AD + "'\n");
        text("a.csv", "a table (CSV)", ("1,Tide," + URL + "\n").repeat(4));
        text(
                "b.csv",
                "a table (CSV)",
                ("1,\"One,\ntwo\",\"" + AD.replace("\"", "\"\"") + "\"\n").repeat(4));
        text("c.csv", "a table (CSV)", ("Tide;2024;" + URL + "\n").repeat(4));
        text("a.tsv", "a table (TSV)", ("1\tTide\t" + URL + "\n").repeat(4));
        text("a.bib", "a bibliography", "@article{a,\n  url = {" + URL + "},\n}\n");
        text("a.ics", "a calendar", "BEGIN:VCALENDAR\nURL:" + URL + "\nEND:VCALENDAR\n");
        text("a.vcf", "a vCard", "BEGIN:VCARD\nURL:" + URL + "\nEND:VCARD\n");
        text("a.srt", "a file of subtitles", "1\n00:00:01,000 --> 00:00:02,000\n" + AD + "\n");
        text("a.vtt", "a file of subtitles", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + AD + "\n");
        text("a.m3u", "a playlist", "#EXTM3U\n" + URL + "\n");
        text("a.po", "a file of translations", "msgid \"" + URL + "\"\nmsgstr \"\"\n");
        text("a.pem", "a key or certificate", "-----BEGIN CERTIFICATE-----\nMIIB\n");
        text("a.log", "a log", ("2024-03-05 10:00:00 GET " + URL + " " + AD + "\n").repeat(3));
        text("a.diff", "a patch", "--- a/p.md\n+++ b/p.md\n@@ -1 +1 @@\n-a\n+" + AD + "\n");
        text("b.diff", "a patch", "diff --git a/p.md b/p.md\n+" + AD + "\n");
        bytes("a.sqlite", "a database", latin1("SQLite format 3\0\0" + AD));
        bytes("a.parquet", "a file of columns", latin1("PAR1\0\0" + AD));
        bytes("a.pickle", "a Python pickle", latin1("\u0080\4\u0095\0\0" + AD));
        bytes("a.bin", "a data file", latin1("\1\2\3\0\0\4\5"));
        bytes(
                "wide",
                "a text in UTF-16 without a byte order mark",
                AD.getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
    }

    private void programs() {
        text(
                "a.css",
                "a style sheet",
                "/* a */\n.a, b:hover { color: red; background: url(" + URL + "); }\n");
        text("b.css", "a style sheet", ".a{margin:0}@media print{.b{color:red}}.c{top:0}");
        text(
                "a.scss",
                "a style sheet",
                "---\n---\n$a: 1px;\n@import \"a\";\n.a { .b { top: $a; } }\n");
        text(
                "a.js",
                "a script",
                "import b from \"b\";\n\nfunction a() {\n  document.write('"
                        + AD
                        + "');\n  return fetch(\""
                        + URL
                        + "\");\n}\n");
        text("b.js", "a script", "!function(){var a='" + AD + "';document.write(a);}();");
        text(
                "a.py",
                "source code of a program",
                "import os\n\n\ndef a():\n    \"\"\"" + AD + "\"\"\"\n    return '" + URL + "'\n");
        text(
                "a.java",
                "source code of a program",
                "package a;\n\n/** "
                        + AD
                        + " */\nclass A {\n    String url = \""
                        + URL
                        + "\";\n}\n");
        text(
                "a.c",
                "source code of a program",
                "#include <stdio.h>\n\nint main(void) {\n  puts(\"" + URL + "\");\n}\n");
        text(
                "a.go",
                "source code of a program",
                "package main\n\nfunc main() {\n\tprintln(`" + AD + "`)\n}\n");
        text(
                "a.rb",
                "source code of a program",
                "require \"a\"\n\nclass A\n  def a\n    puts '" + AD + "'\n  end\nend\n");
        text("a.php", "a program that makes pages", "<?php echo '" + AD + "'; ?>\n" + AD);
        text("a.sh", "a shell script", "#!/bin/sh\ncurl '" + URL + "'\necho '" + AD + "'\n");
        text("a.sql", "a file of SQL", "-- a\nINSERT INTO a VALUES ('" + AD + "');\n");
        text("Dockerfile", "a file of a project", "FROM alpine:3\nRUN curl " + URL + "\n");
        bytes("a.exe", "a program", latin1("MZ\u0090\0\3" + AD));
        bytes("a.elf", "a program", latin1("\u007fELF\2\1\1\0" + AD));
        bytes("a.class", "a Java class", latin1("\u00ca\u00fe\u00ba\u00be\0\0" + AD));
        bytes("a.jar", "a Java archive", zip("META-INF/MANIFEST.MF"));
        bytes("a.wasm", "a WebAssembly module", latin1("\0asm\1\0\0\0"));
    }

    private void media() {
        bytes("a.png", "a PNG picture", latin1("\u0089PNG\r\n\u001a\n\0\0" + AD));
        bytes("a.jpg", "a JPEG picture", latin1("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0" + AD));
        bytes("a.gif", "a GIF picture", latin1("GIF89a\1\0\1\0" + AD));
        bytes("a.webp", "a WebP picture", latin1("RIFF\1\0\0\0WEBPVP8 " + AD));
        bytes("a.avif", "an AVIF picture", latin1("\0\0\0 ftypavif" + AD));
        bytes("a.bmp", "a BMP picture", latin1("BM\1\2\3\4\0\0\0\0" + AD));
        bytes("a.ico", "an icon", latin1("\0\0\1\0\1\0" + AD));
        bytes("a.psd", "a Photoshop picture", latin1("8BPS\0\1" + AD));
        text(
                "a.svg",
                "an SVG picture",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"" + URL + "\"/></svg>");
        bytes("a.mp3", "a sound file", latin1("ID3\4\0\0" + AD));
        bytes("a.ogg", "a sound file", latin1("OggS\0\2" + AD));
        bytes("a.mp4", "a video", latin1("\0\0\0\u0018ftypmp42" + AD));
        bytes("a.ttf", "a font", latin1("\0\1\0\0\0\u000f" + AD));
        bytes("a.woff2", "a font", latin1("wOF2\0\1\0\0" + AD));
        bytes(".DS_Store", "a file of the Finder", latin1("\0\0\0\1Bud1\0" + AD));
    }

    private void text(String name, String label, String text) {
        samples.add(new Sample(name, label, text.getBytes(UTF_8)));
    }

    private void bytes(String name, String label, byte[] bytes) {
        samples.add(new Sample(name, label, bytes));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Entries as a name, or a name, an equals sign and what is in it. */
    private static byte[] zip(String... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // As in books, whose first file is read as it stands.
            zip.setLevel(0);
            for (String entry : entries) {
                String[] parts = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write((parts.length > 1 ? parts[1] : "").getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
