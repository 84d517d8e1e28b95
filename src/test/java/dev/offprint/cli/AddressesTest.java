package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.write.epub.EpubCheckFixture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address in a post means is the same for lint, conversion and books. */
class AddressesTest {
    private static final String POST =
            """
            ---
            title: Tide
            from: https://ex.example/p
            ---

            """;

    @TempDir Path place;
    private Folder folder;
    private int pictures;

    @BeforeEach
    void posts() {
        folder = new Folder(place.resolve("site"));
    }

    private void picture(String name) throws IOException {
        Path file = folder.path().resolve(name);
        Files.createDirectories(file.getParent());
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, pictures++, 0x336699);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        Files.write(file, bytes.toByteArray());
    }

    /** What one post of the folder becomes, written to another folder beside it. */
    private String converted(String name, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("convert", folder.path().toString()));
        arguments.addAll(List.of("-o", place.resolve("out") + "/", "--prove"));
        arguments.addAll(List.of(options));
        Offprint run = Offprint.run(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(place.resolve("out").resolve(name));
    }

    private record Book(String pages, int pictures) {}

    private Book book(String... options) throws IOException {
        Path file = place.resolve("b.epub");
        List<String> arguments = new ArrayList<>(List.of("convert", folder.path().toString()));
        arguments.addAll(List.of("--to", "epub", "-o", file.toString(), "--prove"));
        arguments.addAll(List.of(options));
        Offprint run = Offprint.run(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        StringBuilder pages = new StringBuilder();
        int held = 0;
        try (ZipFile book = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(book.entries())) {
                held += entry.getName().contains("/images/image-") ? 1 : 0;
                if (entry.getName().contains("chapter-")) {
                    byte[] page = book.getInputStream(entry).readAllBytes();
                    pages.append(new String(page, StandardCharsets.UTF_8));
                }
            }
        }
        return new Book(pages.toString(), held);
    }

    @Test
    void a_picture_beside_a_saved_post_is_that_picture() throws IOException {
        folder.write("p.md", POST + "![pic](images/a%20b.png)\n");
        picture("images/a b.png");

        assertThat(folder.lint("--only", "image/missing-file,image/file-not-here").code()).isZero();
        assertThat(converted("p.md")).contains("![pic](../site/images/a%20b.png)");
        assertThat(converted("p.html", "--to", "html")).contains("\"../site/images/a%20b.png\"");
        assertThat(book().pictures()).isEqualTo(1);
    }

    @Test
    void a_file_that_a_book_cannot_lead_to_was_never_on_the_web() throws IOException {
        folder.write("p.md", POST + "Read [the tables](images/a.png) first.\n");
        picture("images/a.png");

        assertThat(converted("p.md")).contains("[the tables](../site/images/a.png)");
        assertThat(book().pages()).contains("Read the tables first.");
    }

    @Test
    void a_picture_that_is_not_there_is_on_the_web() throws IOException {
        folder.write("p.md", POST + "![pic](images/a.png)\n");

        assertThat(converted("p.md")).contains("![pic](https://ex.example/images/a.png)");
    }

    @Test
    void on_standard_output_a_picture_is_named_from_the_post() throws IOException {
        Path post = folder.write("sub/p.md", POST + "![pic](images/a.png)\n");
        picture("sub/images/a.png");

        assertThat(Offprint.run("convert", post.toString()).out()).contains("![pic](images/a.png)");
    }

    @Test
    void one_post_in_a_book_of_its_own_has_its_picture() throws IOException {
        Path post = folder.write("p.md", POST + "![pic](./images/a.png)\n");
        picture("images/a.png");
        Path book = place.resolve("p.epub");

        Offprint.run("convert", post.toString(), "--to", "epub", "-o", book.toString());

        try (ZipFile zip = new ZipFile(book.toFile())) {
            assertThat(zip.stream().filter(e -> e.getName().contains("/images/image-"))).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![1](/assets/a.png)",
                "![1]({{ site.baseurl }}/assets/a.png)",
                "![1]({{ \"/assets/a.png\" | relative_url }})",
                "![1](../assets/a.png)",
                "![1](https://me.example/blog/assets/a.png)",
                "![1](/blog/assets/a.png)",
                "<img src=\"{{ site.url }}{{ site.baseurl }}/assets/a.png\">",
                "![1]({{ '/assets/a.png' | absolute_url }})",
                "![1]({{ site.baseurl | append: '/assets/a.png' }})",
                "![1]({{ '/assets/a.png' | url }})",
                "![1][r]\n\n[r]: /assets/a.png",
                "[![1](/assets/a.png)](/assets/a.png)",
            })
    void a_picture_of_a_jekyll_site_is_in_the_book(String markdown) throws IOException {
        folder.write("_config.yml", "url: https://me.example\nbaseurl: /blog\n");
        folder.write("_posts/2024-01-01-one.md", "---\ntitle: One\n---\nWords.\n\n" + markdown);
        picture("assets/a.png");

        assertThat(book().pictures()).isEqualTo(1);
        assertThat(converted("_posts/2024-01-01-one.md")).contains("../../site/assets/a.png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ![1](/images/a.png)                        | static/images/a.png
                    {{< figure src="/images/a.png" >}}         | static/images/a.png
                    {{< figure src="a.png" alt="the alt" >}}   | content/posts/one/a.png
                    ![1](a.png)                                | content/posts/one/a.png
                    ![1](/images/a.png)                        | themes/plain/static/images/a.png
                    {{% figure src='/images/a.png' %}}         | assets/images/a.png
                    """,
            quoteCharacter = '~')
    void a_picture_of_a_hugo_site_is_in_the_book(String markdown, String file) throws IOException {
        folder.write("hugo.toml", "baseURL = \"https://me.example/\"\n");
        folder.write("content/posts/one/index.md", "---\ntitle: One\n---\nWords.\n\n" + markdown);
        picture(file);

        assertThat(book().pictures()).isEqualTo(1);
    }

    @Test
    void the_caption_of_a_figure_is_below_its_picture() throws IOException {
        folder.write("hugo.toml", "");
        folder.write(
                "content/one.md",
                """
                ---
                title: One
                ---
                Words.

                {{< figure src="/a.png" caption="The ebb at noon" >}}

                More.
                """);
        picture("static/a.png");

        assertThat(book().pages()).contains("<figcaption>The ebb at noon</figcaption>");
        assertThat(converted("content/one.md")).contains("{{< figure src=\"/a.png\" caption");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ![1](/images/a.png)               | source/images/a.png
                    {% asset_img a.png %}             | source/_posts/one/a.png
                    {% asset_img class a.png 20 30 %} | source/_posts/one/a.png
                    ![1](one/a.png)                   | source/_posts/one/a.png
                    ![1](a.png)                       | source/_posts/one/a.png
                    """,
            quoteCharacter = '~')
    void a_picture_of_a_hexo_site_is_in_the_book(String markdown, String file) throws IOException {
        folder.write("_config.yml", "url: https://me.example\n");
        folder.write("themes/plain/_config.yml", "");
        folder.write("source/_posts/one.md", "---\ntitle: One\n---\nWords.\n\n" + markdown);
        picture(file);

        assertThat(book().pictures()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](2024-01-03-three.md)",
                "[x](/2024/01/03/three.html)",
                "[x](/2024/01/03/three/)",
                "[x]({% post_url 2024-01-03-three %})",
                "[x]({{ site.baseurl }}{% post_url 2024-01-03-three %})",
                "[x]({% link _posts/2024-01-03-three.md %})",
                "[x](https://me.example/2024/01/03/three.html)",
                "[x](/old/three.html)",
            })
    void a_link_between_posts_of_a_jekyll_site_stays_one(String markdown) throws IOException {
        folder.write("_config.yml", "url: https://me.example\n");
        folder.write("_posts/2024-01-01-one.md", "---\ntitle: One\n---\nWords " + markdown + ".\n");
        folder.write(
                "_posts/2024-01-03-three.md",
                "---\ntitle: Three\nredirect_from: [/old/three.html]\n---\nMore.\n");

        assertThat(converted("_posts/2024-01-01-one.md")).contains("[x](2024-01-03-three.md)");
        assertThat(converted("_posts/2024-01-01-one.html", "--to", "html"))
                .contains("href=\"2024-01-03-three.html\"");
        assertThat(book().pages()).contains("href=\"chapter-0002.xhtml\"");
    }

    @ParameterizedTest
    @CsvSource({
        "pretty, /2024/01/03/three/",
        "/:year/:title.html, /2024/three.html",
        "/:categories/:title/, /sea/three",
        "none, /sea/three.html",
        "ordinal, /sea/2024/003/three.html",
    })
    void permalinks_are_those_of_the_configuration(String style, String link) throws IOException {
        folder.write("_config.yml", "permalink: " + style + "\n");
        folder.write("_posts/2024-01-01-one.md", "---\ntitle: One\n---\nSee [x](" + link + ").\n");
        folder.write(
                "_posts/2024-01-03-three.md", "---\ntitle: Three\ncategories: [sea]\n---\nMore.\n");

        assertThat(converted("_posts/2024-01-01-one.md")).contains("[x](2024-01-03-three.md)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x]({{< ref \"two.md\" >}})",
                "[x]({{< relref \"two\" >}})",
                "[x]({{< ref \"/posts/two.md\" >}})",
                "[x](/posts/two/)",
                "[x](https://me.example/posts/two/)",
                "[x]({{% ref \"posts/two.md\" %}})",
            })
    void a_link_between_posts_of_a_hugo_site_stays_one(String markdown) throws IOException {
        folder.write("hugo.toml", "baseURL = \"https://me.example/\"\n");
        folder.write("content/news/one.md", "---\ntitle: One\n---\nWords " + markdown + ".\n");
        folder.write("content/posts/two.md", "---\ntitle: Two\n---\nMore.\n");

        assertThat(converted("content/news/one.md")).contains("[x](../posts/two.md)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ex.example/two",
                "http://www.ex.example/two/",
                "https://ex.example/two/?utm_source=x",
                "/two",
                "two.md",
                "./two.md",
            })
    void a_link_to_where_another_post_was_saved_from_leads_to_it(String link) throws IOException {
        folder.write("p.md", POST + "See [x](" + link + ").\n");
        folder.write("two.md", "---\ntitle: Two\nfrom: https://ex.example/two\n---\n\nMore.\n");

        assertThat(converted("p.md")).contains("[x](two.md)");
        assertThat(converted("p.md", "--links", "web", "--overwrite"))
                .contains("[x](https://ex.example/two");
        assertThat(book().pages()).contains("href=\"chapter-0002.xhtml\"");
    }

    @Test
    void a_page_is_known_by_what_its_head_says() throws IOException {
        folder.write("p.md", POST + "See [x](https://other.example/tide#ebb).\n");
        folder.write(
                "saved.html",
                """
                <!DOCTYPE html><html><head><title>Tide</title>
                <link rel="canonical" href="https://other.example/tide"></head><body><article><h1>Tide</h1>
                <p>The water goes out in the morning, and comes back in the evening, every day of the year.</p>
                <h2 id="ebb">The ebb</h2><p>It takes six hours, and a little more than that each day.</p>
                </article></body></html>
                """);

        assertThat(converted("p.md")).contains("[x](saved.md#the-ebb)");
    }

    @ParameterizedTest
    @CsvSource({
        "two.md#sec-two, two.md#sec-two, two.html#sec-two",
        "two.md#Sec_Two, two.md#sec-two, two.html#Sec_Two",
        "https://ex.example/two#sec-two, two.md#sec-two, two.html#sec-two",
        "two.md#mark, two.md#mark, two.html#mark",
        "two.md#nowhere, two.md, two.html",
    })
    void a_fragment_is_what_the_place_is_called_in_the_output(
            String link, String markdown, String html) throws IOException {
        folder.write("p.md", POST + "See [x](" + link + ").\n");
        folder.write(
                "two.md",
                """
                ---
                title: Two
                from: https://ex.example/two
                ---

                Words.

                ## Sec two

                <a id="mark"></a>More.
                """);

        assertThat(converted("p.md")).contains("[x](" + markdown + ")");
        assertThat(converted("p.html", "--to", "html")).contains("href=\"" + html + "\"");
        book();
        String id = html.substring(html.indexOf('#') + 1);
        if (html.indexOf('#') >= 0) {
            assertThat(converted("two.html", "--to", "html")).contains("id=\"" + id + "\"");
            assertThat(book().pages())
                    .contains("href=\"chapter-0002.xhtml#" + id + "\"")
                    .contains("id=\"" + id + "\"");
        }
        EpubCheckFixture.assertValid(Files.readAllBytes(place.resolve("b.epub")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% post_url 2024-01-03-three %}#the-sea",
                "{{ site.baseurl }}{% post_url 2024-01-03-three %}#the-sea",
                "{{ site.baseurl }}/2024/01/03/three.html#the-sea",
                "{{ '/2024/01/03/three.html#the-sea' | relative_url }}",
                "{{ '/2024/01/03/three.html' | relative_url }}#the-sea",
                "{% link _posts/2024-01-03-three.md %}#the-sea",
            })
    void a_fragment_behind_a_tag_is_kept(String address) throws IOException {
        folder.write("_config.yml", "");
        folder.write("_posts/2024-01-01-one.md", "---\ntitle: One\n---\n[x](" + address + ")\n");
        folder.write("_posts/2024-01-03-three.md", "---\ntitle: T\n---\n\n## The sea\n\nX.\n");

        assertThat(converted("_posts/2024-01-01-one.md"))
                .contains("[x](2024-01-03-three.md#the-sea)");
    }

    @Test
    void an_address_that_many_posts_give_is_that_of_none() throws IOException {
        folder.write("p.md", POST + "See [x](https://ex.example/feed).\n");
        for (int i = 0; i < 5; i++) {
            folder.write(i + ".md", "---\ntitle: T\nfrom: https://ex.example/feed\n---\n\nMore.\n");
        }

        assertThat(converted("p.md")).contains("[x](https://ex.example/feed)");
    }

    @Test
    void a_post_that_only_has_the_name_of_a_page_is_not_that_page() throws IOException {
        folder.write("p.md", POST + "See [x](about) and [y](about.md).\n");
        folder.write("about.md", "---\ntitle: A\nfrom: https://other.example/me\n---\n\nMe.\n");

        assertThat(converted("p.md"))
                .contains("[x](https://ex.example/about)")
                .contains("[y](about.md)");
    }

    @Test
    void addresses_from_the_root_stay_where_the_output_is_of_the_same_site() throws IOException {
        folder.write("_config.yml", "");
        folder.write("_posts/2024-01-01-one.md", "---\ntitle: One\n---\n![x](/assets/a.png)\n");
        picture("assets/a.png");
        Path out = folder.path().resolve("_drafts");

        Offprint.run("convert", folder.path() + "/_posts", "-o", out + "/");

        assertThat(Files.readString(out.resolve("2024-01-01-one.md"))).contains("(/assets/a.png)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "mdx", "markdown", "mkd", "qmd", "Rmd", "mdtext", "htm", "xht"})
    void every_ending_of_a_post_is_one_everywhere(String ending) throws IOException {
        folder.write("p.md", "---\ntitle: Tide\n---\nSee [x](c." + ending + ") and [y](c).\n");
        folder.write("c." + ending, "<p>More words.</p>\n");

        assertThat(folder.lint("--only", "link/missing-file,link/file-not-here").code()).isZero();
        assertThat(converted("p.md")).contains("[x](c.md) and [y](c.md)");
        assertThat(book().pages()).contains("href=\"chapter-000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.png",
                "..%2Fsecret.png",
                "%2e%2e/secret.png",
                "a/../../secret.png",
                "..\\secret.png",
                "link.png",
                "linked/secret.png",
                "/../secret.png",
                "{% asset_img ../secret.png %}",
            })
    void nothing_is_taken_from_outside_of_the_site(String address) throws IOException {
        folder.write("p.md", "---\ntitle: T\n---\nWords.\n\n<img src='" + address + "' alt='x'>\n");
        picture("../secret.png");
        Files.createSymbolicLink(folder.path().resolve("link.png"), place.resolve("secret.png"));
        Files.createSymbolicLink(folder.path().resolve("linked"), place);

        assertThat(book().pictures()).isZero();
    }

    @Test
    void nothing_is_said_of_what_a_link_leads_to_outside_of_the_site() throws IOException {
        folder.write(
                "p.md",
                "[a](linked/secret.md#nowhere) ![b](linked/no.png) [c](inside/q.md#nowhere)\n");
        folder.write("../secret/secret.md", "# Secret\n");
        folder.write("../secret/no.png", "no picture");
        folder.write("real/q.md", "# Here\n");
        Files.createSymbolicLink(folder.path().resolve("linked"), place.resolve("secret"));
        Files.createSymbolicLink(folder.path().resolve("inside"), folder.path().resolve("real"));

        assertThat(folder.lint("--only", "link,image").out())
                .contains("inside/q.md#nowhere")
                .doesNotContain("linked/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%00.png", "C:\\a.png", "\\\\host\\a.png", "file:///etc/passwd", "%"})
    void what_is_no_path_is_no_reason_to_stop(String address) throws IOException {
        folder.write(
                "p.md", POST + "Words <a href=\"" + address + "\">x</a> ![y](" + address + ")\n");
        folder.write("q.md", POST + "More.\n");

        assertThat(converted("p.md")).contains("Words");
        assertThat(book().pages()).contains("Words");
    }

    @Test
    void lint_says_on_request_that_a_page_is_here_and_leads_to_it() throws IOException {
        folder.write(
                "p.md",
                POST + "See [x](https://ex.example/two#sec) and [p](https://ex.example/p).\n");
        folder.write(
                "sub/two.md", "---\ntitle: Two\nfrom: http://www.ex.example/two/\n---\n\nMore.\n");
        folder.write(
                "saved.html",
                "<!DOCTYPE html><html><head><title>T</title>"
                        + "<link rel=\"canonical\" href=\"https://ex.example/p\"></head>"
                        + "<body><p><a href=\"https://ex.example/two\">two</a></p></body></html>");

        assertThat(folder.lint("--only", "link/here").out())
                .contains("link/here")
                .contains("as sub/two.md");
        folder.lint("--only", "link/here", "--fix", "--unsafe-fixes");

        assertThat(folder.read("p.md"))
                .contains("[x](sub/two.md#sec)")
                .contains("[p](https://ex.example/p)");
        assertThat(folder.read("saved.html")).contains("<a href=\"sub/two.md\">");
    }

    @Test
    void an_address_from_the_root_is_not_given_a_site_when_its_file_is_here() throws IOException {
        folder.write("hugo.toml", "");
        folder.write("content/p.md", POST + "![x](/sea/a.png) ![y](/sea/b.png) [z](/two/)\n");
        folder.write("content/two.md", "---\ntitle: Two\n---\n\nMore.\n");
        picture("static/sea/a.png");

        folder.lint("--only", "image/relative,link/relative", "--fix");

        assertThat(folder.read("content/p.md"))
                .contains("![x](/sea/a.png)")
                .contains("![y](https://ex.example/sea/b.png)")
                .contains("[z](/two/)");
        assertThat(converted("content/p.md")).contains("/site/static/sea/a.png)");
    }
}
