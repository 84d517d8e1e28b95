package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links and images of a post's own site, told by the files around it. */
class LocalLinksTest {
    @TempDir Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** The rule and line of every finding, in order. */
    private List<String> findings(Path path, String... more) {
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "lint",
                                "--only",
                                "link/missing-file,link/missing-fragment,link/file-not-here,"
                                        + "image/missing-file,image/file-not-here,image/damaged"));
        args.addAll(List.of(more));
        args.add(path.toString());
        return Offprint.run(args.toArray(String[]::new))
                .out()
                .lines()
                .filter(line -> line.endsWith("]") || line.endsWith("] fixable"))
                .map(line -> line.replaceFirst(".*?:(\\d+):\\d+: .*\\[(.*)\\].*", "$1 $2"))
                .toList();
    }

    @Test
    void a_folder_of_pages_is_checked_as_it_lies() throws IOException {
        write("more/index.html", "<h2 id=\"ebb\">Ebb</h2>");
        write("bare/tide.html", "");
        write("tables/Tides 2.pdf", "%PDF");
        Path page =
                write(
                        "index.html",
                        """
                        <html><body id="here">
                        <a href="notreal.html">no</a>
                        <a href="./more/">yes</a> <a href="more">yes</a> <a href="more/index.html#ebb">yes</a>
                        <a href="more/#flood">no</a>
                        <a href="bare/">no index</a>
                        <a href="tables/Tides%202.pdf?x=1#page=2">yes</a>
                        <a href="tables/tides%202.pdf">other case</a>
                        <img src="gone.png"> <img srcset="gone-1.png 1x, gone-2.png 2x">
                        <a href="#here">yes</a> <a href="#noHash">no</a> <a href="#top">yes</a> <a href="#">yes</a>
                        <a href="/more/index.html">yes</a> <a href="/notreal.html">no</a>
                        <a href="mailto:a@e.example">yes</a> <a href="tel:1">yes</a> <a href="ftp://e.example/">yes</a>
                        <pre><code>&lt;a href="example.html"&gt;</code></pre> <!-- <a href="comment.html"> -->
                        </body></html>
                        """);

        assertThat(findings(page))
                .containsExactly(
                        "2 link/missing-file",
                        "4 link/missing-fragment",
                        "5 link/missing-file",
                        "7 link/missing-file",
                        "8 image/missing-file",
                        "8 image/missing-file",
                        "8 image/missing-file",
                        "9 link/missing-fragment",
                        "10 link/missing-file");
    }

    @Test
    void markdown_pages_are_checked_as_their_readers_show_them() throws IOException {
        write("other.md", "# Fragment one\n\n<a id=\"own\"></a>\n\n## Heading {#custom}\n");
        write("sub/README.md", "# Sub\n");
        write("zero.bin", "\0\0");
        Path page =
                write(
                        "page.md",
                        """
                        # Fünf süße Äpfel

                        [a](#fünf-süße-äpfel) [b](#F%C3%BCnf-s%C3%BC%C3%9Fe-%C3%A4pfel) [c](#missing)

                        [d](other.md#fragment-one) [e](other.md#custom) [f](other.md#own) [g](other.md#nope)

                        [h](sub/) [i](sub#sub) [j](zero.bin#x) [k](other.md#top) [l](missing.md) [m](other)

                        `[n](code.md)` and [o]: x

                            [p](indented.md)

                        [defined]: gone.md
                        [q][defined]
                        """);

        assertThat(findings(page))
                .containsExactly(
                        "3 link/missing-fragment",
                        "5 link/missing-fragment",
                        "7 link/missing-file",
                        "13 link/missing-file");
    }

    @Test
    void a_jekyll_site_is_known_by_its_configuration() throws IOException {
        write("_config.yml", "title: Tide\nbaseurl: \"/blog\"\n");
        write("assets/pier.jpg.txt", "");
        write("assets/quay.svg", "<svg></svg>");
        write("_posts/2020-01-01-flood.md", "---\ntitle: Flood\n---\n");
        Path post =
                write(
                        "_posts/2020-01-02-ebb.md",
                        """
                        ---
                        title: Ebb
                        ---
                        ![a](/assets/quay.svg) ![b]({{ site.baseurl }}/assets/quay.svg) ![c](/blog/assets/quay.svg)

                        ![d](/assets/pier.jpg)
                        ![e]({{ '/assets/pier.jpg' | relative_url }})
                        ![f]({{ "/assets/quay.svg" | absolute_url }})

                        [g]({% post_url 2020-01-01-flood %}) [h]({% post_url 2020-01-09-none %})
                        [i]({% link assets/quay.svg %}) [j]({% link assets/none.pdf %})
                        [k](/2020/01/01/flood/) [l](/about) [m](../flood.html) [n]({{ page.url }})
                        """);

        assertThat(findings(post))
                .containsExactly(
                        "6 image/missing-file",
                        "7 image/missing-file",
                        "10 link/missing-file",
                        "11 link/missing-file");
    }

    @Test
    void a_hugo_site_serves_its_static_folder_and_bundles() throws IOException {
        write("hugo.toml", "");
        write("static/img/pier.svg", "<svg></svg>");
        write("content/post/tide/quay.svg", "<svg></svg>");
        Path post =
                write(
                        "content/post/tide/index.md",
                        "---\ntitle: T\n---\n![a](/img/pier.svg) ![b](quay.svg)\n![c](/img/gone.png) ![d](gone.png)\n");

        assertThat(findings(post)).containsExactly("5 image/missing-file", "5 image/missing-file");
    }

    @Test
    void a_hexo_post_has_a_folder_of_its_own() throws IOException {
        write("_config.yml", "root: /\n");
        write("source/_posts/tide/pier.svg", "<svg></svg>");
        Path post =
                write(
                        "source/_posts/tide.md",
                        "title: T\n---\n{% asset_img pier.svg A pier %} ![b](pier.svg)\n{% asset_img gone.jpg %}\n");

        assertThat(findings(post)).containsExactly("4 image/missing-file");
    }

    @Test
    void a_post_without_its_site_misses_only_what_should_lie_beside_it() throws IOException {
        Path post =
                write(
                        "2020-01-01-tide.md",
                        """
                        ---
                        title: Tide
                        ---
                        ![a](/assets/images/pier.jpg) ![b](images/pier.jpg)
                        [c](/2019/ebb/) [d](../ebb) [e](/about.html) [f](#comments) [g](/files/ebb.zip)
                        """);

        Offprint lint = Offprint.run("lint", "--only", "link,image", post.toString());

        assertThat(lint.code()).isZero();
        assertThat(findings(post)).containsExactly("4 image/file-not-here");
    }

    @Test
    void the_root_can_be_named() throws IOException {
        write("public/a.html", "");
        Path page =
                write("public/sub/b.html", "<a href=\"/a.html\">y</a> <a href=\"/c.html\">n</a>");

        assertThat(findings(page, "--root-dir", folder.resolve("public").toString()))
                .containsExactly("1 link/missing-file");
        assertThat(Offprint.run("lint", "--root-dir", folder + "/none", page.toString()).err())
                .contains("is no folder");
    }

    @Test
    void another_base_makes_addresses_those_of_another_site() throws IOException {
        Path page =
                write(
                        "a.html",
                        "<base href=\"https://e.example/\"><a href=\"b.html\">b</a><img src=\"c.png\">");

        assertThat(findings(page)).isEmpty();
    }

    @Test
    void addresses_start_from_where_the_page_says() throws IOException {
        write("sea/index.html", "<p id=\"high\">High</p>");
        write("sea/ebb.html", "<p id=\"low\">Low</p>");
        write("sea/pier.svg", "<svg></svg>");
        String page =
                """
                <html><head><base target="_blank"><base href="../sea/"><base href="/"></head><body>
                <a href="ebb.html#low">yes</a> <a href="#high">yes</a> <a href="?q=1#high">yes</a>
                <a href="#low">no</a> <a href="ebb.html#high">no</a>
                <img src="pier.svg" srcset="pier.svg 1x, quay.svg 2x" alt="no">
                <a href="flood.html">no</a> <a href="/sea/ebb.html">yes</a>
                </body></html>
                """;
        List<String> found =
                List.of(
                        "3 link/missing-fragment",
                        "3 link/missing-fragment",
                        "4 image/missing-file",
                        "5 link/missing-file");
        String root = folder.toString();

        assertThat(findings(write("land/a.html", page), "--root-dir", root)).isEqualTo(found);
        assertThat(
                        findings(
                                write("land/b.html", page.replace("../sea/", "/sea/?from=/#land")),
                                "--root-dir",
                                root))
                .isEqualTo(found);
        assertThat(findings(write("land/c.html", page.replace("../sea/", "//e.example/"))))
                .isEmpty();
        assertThat(findings(write("land/d.html", page.replace("../sea/", "{{ site.url }}/"))))
                .isEmpty();
    }

    @Test
    void beside_a_folder_without_a_page_the_page_of_its_name_is_meant() throws IOException {
        write("ebb/pier.jpg", "x");
        write("ebb.html", "<p id=\"low\">Low</p>");
        write("flood/index.html", "<p id=\"in\">In</p>");
        write("flood.html", "<p id=\"beside\">Beside</p>");
        write("bare/pier.jpg", "x");
        Path page =
                write(
                        "index.html",
                        """
                        <a href="ebb">yes</a> <a href="ebb#low">yes</a>
                        <a href="ebb#high">no</a> <a href="ebb/">no</a>
                        <a href="flood#in">yes</a> <a href="flood#beside">yes</a>
                        <a href="flood#out">no</a> <a href="flood/#beside">no</a>
                        <a href="bare">no</a> <a href="bare/?a=1">no</a> <a href="flood/../bare/#x">no</a>
                        <a href="gone">no</a> <a href="gone/">no</a>
                        """);
        Path note = write("note.md", "[yes](bare/) [yes](ebb#low)\n[no](bare/#x) [no](ebb#high)\n");

        assertThat(findings(page))
                .containsExactly(
                        "2 link/missing-fragment",
                        "2 link/missing-file",
                        "4 link/missing-fragment",
                        "4 link/missing-fragment",
                        "5 link/missing-file",
                        "5 link/missing-file",
                        "5 link/missing-file",
                        "6 link/file-not-here",
                        "6 link/file-not-here");
        assertThat(findings(note))
                .containsExactly("2 link/missing-file", "2 link/missing-fragment");
    }

    @Test
    void a_place_is_found_as_browsers_find_it() throws IOException {
        Path page =
                write(
                        "tide.html",
                        """
                        <p id="Low">1</p><p id="a b">2</p><a name="Old">3</a><p id="x&amp;y">4</p><p id="5%">5</p>
                        <form><input name="q"></form><map name="m"></map>
                        <a href="#Low">y</a><a href="#a%20b">y</a><a href="#Old">y</a><a href="#x&amp;y">y</a><a href="#5%">y</a>
                        <a href="#low">no</a>
                        <a href="#old">no</a>
                        <a href="#q">no</a> <a href="#m">no</a>
                        <a href="#TOP">y</a> <a href="#Low:~:text=1">y</a> <a href="#:~:text=1">y</a> <a href="?a#Low">y</a>
                        <a href="#gone:~:text=1">no</a>
                        <a href="?a=1#gone">no</a> <a href="tide.html?a#gone">no</a> <a href="?#gone">no</a>
                        """);
        Path saved =
                write("saved.md", "---\nfrom: https://e.example/a?page=1\n---\n[a](?page=2#c9)\n");

        assertThat(findings(page))
                .containsExactly(
                        "4 link/missing-fragment",
                        "5 link/missing-fragment",
                        "6 link/missing-fragment",
                        "6 link/missing-fragment",
                        "8 link/missing-fragment",
                        "9 link/missing-fragment",
                        "9 link/missing-fragment",
                        "9 link/missing-fragment");
        assertThat(findings(saved)).isEmpty();
    }

    @Test
    void another_case_is_repaired() throws IOException {
        write("images/Pier.JPG", "x");
        Path post = write("post.md", "![a](images/pier.jpg)\n");

        Offprint.run("lint", "--fix", "--only", "image/missing-file", post.toString());

        assertThat(post).hasContent("![a](images/Pier.JPG)\n");
    }

    @Test
    void a_picture_that_goes_is_missed_although_the_post_is_as_it_was() throws IOException {
        write("pier.svg", "<svg></svg>");
        Path post =
                write(
                        "post.md",
                        "---\ntitle: Pier\ndate: 2020-01-01\n---\n![The pier](pier.svg)\n");
        String cache = folder.resolve("cache").toString();
        assertThat(Offprint.run("lint", "--cache-dir", cache, post.toString()).code()).isZero();

        Files.delete(folder.resolve("pier.svg"));

        assertThat(Offprint.run("lint", "--cache-dir", cache, post.toString()).out())
                .contains("[image/missing-file]");
    }

    @Test
    void damaged_pictures_are_told_by_their_bytes() throws IOException {
        write("empty.png", "");
        write("page.jpg", "<!DOCTYPE html><html></html>");
        write("half.svg", "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0");
        write("text.gif", "not a picture");
        write("whole.svg", "<svg/>");
        Path post =
                write(
                        "post.md",
                        "![a](empty.png)\n![b](page.jpg)\n![c](half.svg)\n![d](text.gif)\n![e](whole.svg)\n");

        assertThat(findings(post))
                .containsExactly(
                        "1 image/damaged", "2 image/damaged", "3 image/damaged", "4 image/damaged");
    }
}
