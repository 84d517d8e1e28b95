package dev.offprint.fuzz;

import java.util.List;

/** One small file of each kind that holds posts. */
final class ContainerSeeds {
    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>A day</title></head><body><article><h1>A day</h1>"
                    + "<p>The harbour was grey.</p><img src=3D\"cid:a\"></article></body></html>";

    private ContainerSeeds() {}

    static String mhtml() {
        return """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://a.example/a-day/
        Subject: =?utf-8?Q?A=20day?=
        Date: Tue, 5 Mar 2024 10:00:00 +0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b1"

        --b1
        Content-Type: text/html
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://a.example/a-day/

        %s
        --b1
        Content-Type: image/png
        Content-Transfer-Encoding: base64
        Content-ID: <a>

        iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg
        --b1--
        """
                .formatted(PAGE)
                .replace("\n", "\r\n");
    }

    static String mail() {
        return """
        Received: from mx.a.example by b.example; Tue, 5 Mar 2024 10:00:01 +0100
        From: Ada <ada@a.example>
        Subject: A day
        Date: Tue, 5 Mar 2024 10:00:00 +0100
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="b1"

        --b1
        Content-Type: text/plain; charset=utf-8

        The same in plain words.
        --b1
        Content-Type: text/html; charset="Windows-1252"
        Content-Transfer-Encoding: quoted-printable

        %s
        --b1--
        """
                .formatted(PAGE);
    }

    static String wordPress() {
        return """
        <?xml version="1.0" encoding="UTF-8" ?>
        <!-- generator="WordPress/6.4" created="2024-03-06 10:00" -->
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
         xmlns:content="http://purl.org/rss/1.0/modules/content/"
         xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><title>Sea</title><link>https://a.example</link>
        <wp:wxr_version>1.2</wp:wxr_version>
        <item><title><![CDATA[A day]]></title><link>https://a.example/a-day/</link>
        <dc:creator><![CDATA[ada]]></dc:creator>
        <category domain="post_tag" nicename="sea"><![CDATA[Sea]]></category>
        <content:encoded><![CDATA[<!-- wp:paragraph --><p>Tide.</p>
        [caption id="a"]<img src="a.png"> A boat[/caption]]]></content:encoded>
        <wp:post_id>1</wp:post_id><wp:post_date>2024-03-05 10:00:00</wp:post_date>
        <wp:post_name>a-day</wp:post_name><wp:status>publish</wp:status>
        <wp:post_type>post</wp:post_type></item>
        <item><title>a</title><wp:post_id>2</wp:post_id>
        <wp:attachment_url>https://a.example/a.png</wp:attachment_url>
        <wp:post_type>attachment</wp:post_type></item>
        </channel></rss>
        """;
    }

    static String rss() {
        return "<rss version=\"2.0\"><channel><title>Sea</title><item><title>A day</title>"
                + "<link>https://a.example/a-day.html</link>"
                + "<pubDate>Tue, 05 Mar 2024 09:00:00 GMT</pubDate>"
                + "<description>&lt;p&gt;Tide.&lt;/p&gt;</description></item></channel></rss>";
    }

    static String atom() {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Sea</title><entry><title"
                + " type=\"xhtml\"><div"
                + " xmlns=\"http://www.w3.org/1999/xhtml\">A</div></title><link"
                + " href=\"https://a.example/a-day\"/><published>2024-03-05T09:00:00Z</published><content"
                + " type=\"html\">&lt;p&gt;Tide.</content></entry></feed>";
    }

    static List<String> json() {
        return List.of(
                """
                {"version":"https://jsonfeed.org/version/1.1","title":"Sea","items":[
                {"id":"1","url":"https://a.example/a-day","title":"A day",
                "date_published":"2024-03-05T09:00:00Z","content_html":"<p>Tide."}]}
                """,
                """
                {"db":[{"meta":{"exported_on":1709629200000,"version":"5.80.0"},"data":{
                "posts":[{"id":"p1","title":"A day","slug":"a-day","status":"published",
                "published_at":"2024-03-05T09:00:00.000Z","html":"<p>Tide.","mobiledoc":null,
                "lexical":"{\\"root\\":{\\"children\\":[{\\"type\\":\\"paragraph\\",\\"children\\":[]}]}}"}],
                "users":[{"id":"u1","name":"Ada"}],
                "posts_authors":[{"post_id":"p1","author_id":"u1"}]}}]}
                """,
                """
                [{"is_archived":0,"is_starred":0,"tags":["boats"],"id":1,"title":"A day",
                "url":"https://a.example/a-day","content":"<p>Tide.",
                "created_at":"2024-03-05T09:00:00+00:00"}]
                """,
                """
                {"bookmarks":[{"createdAt":1709629200,"title":"A day","tags":["x"],
                "content":{"type":"link","url":"https://a.example/a"},"note":null}]}
                """);
    }
}
