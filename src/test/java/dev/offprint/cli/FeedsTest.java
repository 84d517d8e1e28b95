package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void an_export_of_ghost_says_whose_posts_they_are() {
        Path file =
                Exports.write(
                        folder.resolve("sea.ghost.2024.json"),
                        """
                        {"db":[{"meta":{"exported_on":1,"version":"5.0.0"},"data":{
                        "posts":[{"id":"p1","title":"A day","slug":"a-day","html":"<p>We left at <em>dawn</em>.</p><img src='__GHOST_URL__/content/images/a.png'>",
                        "status":"published","type":"post","published_at":"2024-03-05T10:00:00.000Z","custom_excerpt":null,"feature_image":null},
                        {"id":"p2","title":"Not yet","slug":"not-yet","html":"<p>Words.</p>","status":"draft","published_at":null},
                        {"id":"p3","title":"Odd","slug":"odd","html":null,"mobiledoc":"{}","status":"draft"}],
                        "posts_tags":[{"id":"x","post_id":"p1","tag_id":"t1"}],"posts_authors":[{"post_id":"p1","author_id":"u1"}],
                        "tags":[{"id":"t1","name":"Wind","slug":"wind"}],"users":[{"id":"u1","name":"Ada Tide","email":"ada@sea.example"}]}}]}
                        """);

        Offprint convert = Offprint.run("convert", file.toString(), "-o", folder + "/out/");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err())
                .contains("odd.html: there is no text in it", "2 posts converted, 1 failed");
        assertThat(read("2024-03-05-a-day"))
                .contains("author: \"Ada Tide\"", "tags: [\"Wind\"]", "We left at *dawn*.")
                .contains("![](/content/images/a.png)");
        assertThat(read("not-yet")).contains("draft: true");
    }

    @Test
    void an_export_of_wallabag_and_a_json_feed_are_read_as_well() {
        Path wallabag =
                Exports.write(
                        folder.resolve("all.json"),
                        """
                        [{"is_archived":0,"is_starred":1,"tags":["wind",{"label":"sea"}],"id":1,"title":"A day","url":"https://sea.example/2024/a-day/",
                        "content":"<p>We left at dawn.</p>","created_at":"2024-03-06T10:00:00+00:00","published_at":null,"published_by":["Ada",null]},
                        {"is_archived":1,"title":"Empty","url":"https://sea.example/b","content":""}]
                        """);
        Path feed =
                Exports.write(
                        folder.resolve("feed.json"),
                        """
                        {"version":"https://jsonfeed.org/version/1.1","title":"Sea","items":[{"id":"1","url":"https://sea.example/plain",
                        "content_text":"Plain <words>.","date_published":"2024-03-07T10:00:00Z","authors":[{"name":"Bo"}]}]}
                        """);

        Offprint one = Offprint.run("convert", wallabag.toString(), "-o", folder + "/out/");
        Offprint two = Offprint.run("convert", feed.toString(), "-o", folder + "/out/");

        assertThat(one.err())
                .contains("b.html: there is no text in it", "1 post converted, 1 failed");
        assertThat(read("2024-03-06-a-day"))
                .contains("author: \"Ada\"", "from: \"https://sea.example/2024/a-day/\"")
                .contains("tags: [\"wind\", \"sea\"]", "We left at dawn.");
        assertThat(two.code()).isZero();
        assertThat(read("2024-03-07-plain")).contains("author: \"Bo\"", "Plain \\<words>.");
    }

    @Test
    void an_export_of_json_that_is_cut_off_or_too_deep_is_named() {
        String entry =
                "{\"is_archived\":0,\"title\":\"T\",\"url\":\"https://sea.example/t\",\"content\":\"<p>W.</p>\"}";
        Path cut =
                Exports.write(folder.resolve("cut.json"), "[" + entry + ",{\"is_archived\":0,\"ti");
        Path deep =
                Exports.write(folder.resolve("deep.json"), "[" + entry + "," + "[".repeat(100_000));

        for (Path file : java.util.List.of(cut, deep)) {
            Offprint convert = Offprint.run("convert", file.toString(), "-o", folder + "/out/");

            assertThat(convert.code()).isEqualTo(2);
            assertThat(convert.err()).contains("post-2.html: it has no end", "1 failed");
        }
    }

    @Test
    void any_other_archive_is_refused_as_before() {
        Path zip = Exports.zip(folder.resolve("a.zip"), Map.of("a.md", "One.".getBytes(UTF_8)));

        assertThat(Offprint.run("lint", zip.toString()).err())
                .contains("a.zip: a ZIP archive, no post; unpack it, and name the posts in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void a_feed_may_be_utf_16(String charset) throws IOException {
        String feed =
                "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><rss version=\"2.0\"><channel><title>S</title>"
                        + "<item><title>\u6f6e\u6c50 &lt;b&gt;</title><link>https://sea.example/tide</link>"
                        + "<description>&lt;p&gt;\u00c0 la mer \ud83c\udf0a.&lt;/p&gt;</description></item></channel></rss>";
        Path file =
                Files.write(folder.resolve("feed.xml"), feed.getBytes(Charset.forName(charset)));

        Offprint convert =
                Offprint.run("convert", file.toString(), "-o", folder + "/out/", "--prove");

        assertThat(convert.code()).isZero();
        assertThat(read("tide")).contains("\u6f6e\u6c50", "\n\u00c0 la mer \ud83c\udf0a.\n");
    }

    @Test
    void a_post_of_ghost_without_html_says_what_its_editor_keeps() {
        String lexical =
                """
                {"root":{"type":"root","children":[
                {"type":"paragraph","children":[{"type":"extended-text","text":"Bold","format":1},
                {"type":"extended-text","text":" and ","format":0},
                {"type":"link","url":"https://b.example/","children":[{"type":"extended-text","text":"there","format":2}]}]},
                {"type":"extended-heading","tag":"h3","children":[{"type":"text","text":"Tides","format":0}]},
                {"type":"list","listType":"number","tag":"ol","children":[
                {"type":"listitem","children":[{"type":"text","text":"ebb","format":0}]},
                {"type":"listitem","children":[{"type":"text","text":"flow","format":16}]}]},
                {"type":"image","src":"__GHOST_URL__/content/images/a.png","alt":"A","caption":"The <em>boat</em>"},
                {"type":"callout","calloutEmoji":"","calloutText":"<p>Mind the tide.</p>"},
                {"type":"toggle","heading":"Why?","content":"<p>The moon.</p>"},
                {"type":"bookmark","url":"https://c.example/","metadata":{"title":"Charts","description":"Old ones"}},
                {"type":"codeblock","code":"a < b","language":"js"},
                {"type":"poll-of-tomorrow","question":"Is the sea blue?","size":"large","parts":[{"label":"it is grey"}]},
                {"type":"email","html":"<p>For letters only.</p>"}]}}
                """;
        Path file = ghost("lexical", lexical);

        Offprint convert =
                Offprint.run("convert", file.toString(), "-o", folder + "/out/", "--prove");

        assertThat(convert.code()).isZero();
        assertThat(read("a-day"))
                .contains(
                        """
                        **Bold** and [*there*](https://b.example/)

                        ## Tides

                        1. ebb
                        2. `flow`

                        ![A](/content/images/a.png)
                        *The boat*

                        > Mind the tide.
                        """)
                .contains(
                        "The moon.",
                        "[Charts](https://c.example/)",
                        "Old ones",
                        "```js\na < b\n```")
                .contains("Is the sea blue?", "it is grey")
                .doesNotContain("For letters only");
    }

    @Test
    void older_ghost_keeps_mobiledoc_with_markdown_in_it() {
        String mobiledoc =
                """
                {"version":"0.3.1","atoms":[["soft-return","",{}]],"markups":[["strong"],["a",["href","https://b.example/"]]],
                "cards":[["markdown",{"markdown":"Words with *stars*.\\n\\n- one"}],["code",{"code":"a < b"}],
                ["strange",{"said":"Nobody knows this card."}]],
                "sections":[[1,"p",[[0,[],0,"Plain "],[0,[0],1,"bold"],[1,[],0,0],[0,[1],1,"there"]]],
                [1,"h2",[[0,[],0,"Tides"]]],[3,"ol",[[[0,[],0,"ebb"]],[[0,[],0,"flow"]]]],[10,0],[10,1],[10,2]]}
                """;
        Path file = ghost("mobiledoc", mobiledoc);

        Offprint convert =
                Offprint.run("convert", file.toString(), "-o", folder + "/out/", "--prove");

        assertThat(convert.code()).isZero();
        assertThat(read("a-day"))
                .contains(
                        """
                        Plain **bold**\\
                        [there](https://b.example/)

                        ## Tides

                        1. ebb
                        2. flow

                        Words with *stars*.

                        - one
                        """)
                .contains("```text\na < b\n```", "Nobody knows this card.");
    }

    private Path ghost(String field, String source) {
        String quoted = source.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
        return Exports.write(
                folder.resolve("sea.ghost.json"),
                "{\"db\":[{\"meta\":{\"version\":\"5.0\"},\"data\":{\"posts\":[{\"id\":\"1\",\"title\":\"A day\","
                        + "\"slug\":\"a-day\",\"status\":\"published\",\""
                        + field
                        + "\":\""
                        + quoted
                        + "\"}]}}]}");
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
