package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds, and the archives that blog systems send, say what their posts are. */
class FeedsTest {
    @TempDir Path folder;

    @Test
    void an_item_of_rss_says_what_its_elements_say() {
        assertThat(
                        rss(
                                """
                                <title>Tides &amp;amp; winds</title>
                                <guid isPermaLink="false">42</guid>
                                <link>https://sea.example/p/tides.html?x=1</link>
                                <pubDate>Tue, 5 Mar 2024 09:00 PST</pubDate>
                                <dc:creator>Ada</dc:creator>
                                <category>Wind</category>
                                <category>Wind</category>
                                <description>The tide comes. [&amp;hellip;]</description>
                                <content:encoded><![CDATA[<p>The tide comes.</p><p>It goes.</p>]]></content:encoded>
                                <enclosure url="https://sea.example/a.mp3" type="audio/mpeg" length="1"/>"""))
                .isEqualTo(
                        """
                        ---
                        title: "Tides & winds"
                        date: "2024-03-05T09:00:00-08:00"
                        author: "Ada"
                        from: "https://sea.example/p/tides.html?x=1"
                        tags: ["Wind"]
                        ---

                        The tide comes.

                        It goes.

                        <https://sea.example/a.mp3>
                        """);
    }

    @Test
    void names_of_characters_are_those_of_html() {
        assertThat(
                        rss(
                                "<title>A&nbsp;b &eacute;&lt;c</title><description>x &hellip; y</description>"))
                .contains("é<c\"", "x … y");
    }

    @Test
    void an_entry_of_atom_may_be_text_html_or_xhtml() {
        String feed =
                """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Sea</title>
                <entry><title>Text &lt;b&gt; one</title><link href="https://sea.example/one"/>
                <updated>2024-03-06T10:00:00Z</updated><author><name>Ada</name></author><author><name>Bo</name></author>
                <content>Plain *one*.

                Plain &lt;two&gt;.</content></entry>
                <entry><title type="html">X &lt;em&gt;two&lt;/em&gt;</title>
                <link rel="self" href="https://sea.example/self"/><link rel="alternate" href="https://sea.example/two"/>
                <published>2024-03-06T10:00:00Z</published><category term="w" label="Wind"/>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>X <b>bold</b> text<br/>line.</p></div></content></entry>
                </feed>
                """;
        Path file = Exports.write(folder.resolve("feed.xml"), feed);

        Offprint.run("convert", file.toString(), "-o", folder + "/out/");

        assertThat(read("2024-03-06-one"))
                .contains(
                        "title: \"Text <b> one\"",
                        "author: [\"Ada\", \"Bo\"]",
                        "Plain \\*one\\*.\n\nPlain \\<two>.\n");
        assertThat(read("2024-03-06-two"))
                .contains("title: \"X two\"", "tags: [\"Wind\"]", "X **bold** text\\\nline.\n");
    }

    @Test
    void the_export_of_blogger_holds_more_than_posts() {
        String entry =
                "<entry><published>2012-03-05T10:00:00.000-08:00</published><category scheme=\"http://schemas"
                        + ".google.com/g/2005#kind\" term=\"http://schemas.google.com/blogger/2008/kind#%s\"/>"
                        + "<category scheme=\"http://www.blogger.com/atom/ns#\" term=\"boats\"/><title"
                        + " type=\"text\">T %s</title><content type=\"html\">It was old.&lt;br /&gt;&lt;br"
                        + " /&gt;It was slow.</content>%s</entry>";
        String feed =
                "<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom'"
                        + " xmlns:app='http://purl.org/atom/app#'>"
                        + entry.formatted("template", "a", "")
                        + entry.formatted("settings", "b", "")
                        + entry.formatted(
                                "post",
                                "c",
                                "<link rel=\"alternate\" href=\"https://b.example/2012/03/old.html\"/>")
                        + entry.formatted(
                                "page",
                                "d",
                                "<app:control><app:draft>yes</app:draft></app:control>")
                        + entry.formatted("comment", "e", "")
                        + "</feed>";
        Path file = Exports.write(folder.resolve("blog-03-05-2012.xml"), feed);

        Offprint convert = Offprint.run("convert", file.toString(), "-o", folder + "/out/");

        assertThat(convert.err())
                .contains("passed over 1 comment, 1 setting, 1 template", "2 posts converted");
        assertThat(read("2012-03-05-old"))
                .contains("tags: [\"boats\"]", "It was old.\n\nIt was slow.\n");
        assertThat(read("2012-03-05-t-d")).contains("draft: true");
    }

    @Test
    void the_archive_of_medium_gives_its_stories() {
        String story =
                """
                <!DOCTYPE html><html><head><title>A day</title></head><body><article class="h-entry">
                <header><h1 class="p-name">A day at sea</h1></header>
                <section data-field="subtitle" class="p-summary">On tides</section>
                <section data-field="body" class="e-content"><section class="section section--body section--first">
                <div class="section-divider"><hr class="section-divider"></div><div class="section-content">
                <h3 class="graf graf--h3 graf--title">A day at sea</h3><p class="graf">We left at dawn.</p></div></section></section>
                <footer><p>By <a href="https://medium.com/@ada" class="p-author h-card">Ada</a> on
                <a href="https://medium.com/p/0123456789ab"><time class="dt-published" datetime="2018-05-03T10:00:00.000Z">May 3</time></a>.</p>
                <p><a href="https://medium.com/@ada/a-day-at-sea-0123456789ab" class="p-canonical">Canonical link</a></p>
                <p>Exported from <a href="https://medium.com">Medium</a></p></footer></article></body></html>
                """;
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.html", "<p>r</p>".getBytes(UTF_8));
        files.put("posts/2018-05-03_A-day-at-sea-0123456789ab.html", story.getBytes(UTF_8));
        Path zip = Exports.zip(folder.resolve("medium-export.zip"), files);

        Offprint lint = Offprint.run("lint", zip.toString());
        Offprint.run("convert", zip.toString(), "-o", folder + "/out/");

        assertThat(lint.err()).contains("passed over 1 other page");
        assertThat(read("2018-05-03-a-day-at-sea"))
                .isEqualTo(
                        """
                        ---
                        title: "A day at sea"
                        date: "2018-05-03T10:00:00.000Z"
                        author: "Ada"
                        from: "https://medium.com/@ada/a-day-at-sea-0123456789ab"
                        description: "On tides"
                        ---

                        We left at dawn.
                        """);
    }

    @Test
    void the_archive_of_substack_gives_its_posts_with_what_its_table_says() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "posts.csv",
                """
                post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle
                123.a-day,2021-03-05T10:00:00.000Z,true,,newsletter,everyone,"A ""day"", at
                sea",On tides
                124.draft,,false,,newsletter,everyone,Not yet,
                """
                        .getBytes(UTF_8));
        files.put("posts/123.a-day.html", "<p>We left at dawn.</p>".getBytes(UTF_8));
        files.put("posts/124.draft.html", "<p>Words.</p>".getBytes(UTF_8));
        files.put("posts/123.a-day.opens.csv", "a,b\n".getBytes(UTF_8));
        Path zip = Exports.zip(folder.resolve("export.zip"), files);

        Offprint.run("convert", zip.toString(), "-o", folder + "/out/");

        assertThat(read("2021-03-05-a-day"))
                .isEqualTo(
                        """
                        ---
                        title: "A \\"day\\", at sea"
                        date: "2021-03-05T10:00:00.000Z"
                        description: "On tides"
                        ---

                        We left at dawn.
                        """);
        assertThat(read("draft")).contains("title: \"Not yet\"", "draft: true");
    }

    @Test
    void any_other_archive_is_refused_as_before() {
        Path zip = Exports.zip(folder.resolve("a.zip"), Map.of("a.md", "One.".getBytes(UTF_8)));

        assertThat(Offprint.run("lint", zip.toString()).err())
                .contains("a.zip: a ZIP archive, no post; unpack it, and name the posts in it");
    }

    private String rss(String item) {
        Path file =
                Exports.write(
                        folder.resolve("feed.xml"),
                        "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Sea</title>"
                                + "<item>"
                                + item
                                + "</item></channel></rss>");
        Offprint convert = Offprint.run("convert", file.toString(), "-o", folder + "/out.md");
        assertThat(convert.code()).isZero();
        return new Folder(folder).read("out.md");
    }

    private String read(String name) {
        return new Folder(folder).read("out/" + name + ".md");
    }
}
