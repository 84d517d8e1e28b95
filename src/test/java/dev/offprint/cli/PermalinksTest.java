package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links from the root lead to the post that the generator would show there. */
class PermalinksTest {
    @TempDir Path place;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(place.resolve("site"));
    }

    /** The link that one post has to another by its address on the site. */
    private String link(String from, String address) throws IOException {
        folder.write(from, "---\ntitle: One\ndate: 2020-01-01\n---\n\nSee [x](" + address + ").\n");
        Path out = place.resolve("out");
        Offprint run =
                Offprint.run(
                        "convert",
                        folder.path().toString(),
                        "-o",
                        out + "/",
                        "--overwrite",
                        "--prove");
        assertThat(run.code()).as(run.err()).isZero();
        String text = Files.readString(out.resolve(from));
        return text.substring(text.indexOf("[x](") + 4, text.lastIndexOf(')'));
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    hugo.toml                          | [permalinks]\\nposts = '/:year/:month/:slug/'             | /2024/03/low-tide/
                    hugo.toml                          | [permalinks.page]\\nposts = "/:section/:year/:title"       | /posts/2024/low-tide
                    hugo.yaml                          | permalinks:\\n  posts: /a/:contentbasename/               | /a/ebb/
                    config/_default/hugo.toml          | [permalinks]\\nposts = '/:filename.html'                  | /ebb.html
                    config/_default/permalinks.toml    | posts = '/x/:day-:monthname/:slugorcontentbasename/'     | /x/09-march/ebb/
                    hugo.json                          | {"permalinks": {"posts": "/:sections[1:]/:slug/"}}       | /sea/low-tide/
                    hugo.toml                          | [permalinks]\\nposts = '/:sections[last]/:yearday'         | /sea/69
                    hugo.toml                          | title = "x"                                              | /posts/sea/ebb/
                    hugo.toml                          | [permalinks]\\nposts = '/:unknown/:slug/'                  | /posts/sea/ebb/
                    """)
    void of_hugo_by_section(String config, String settings, String address) throws IOException {
        folder.write(config, lines(settings));
        folder.write(
                "content/posts/sea/ebb.md",
                "---\ntitle: Low  Tide!\ndate: 2024-03-09T23:00:00Z\n---\n\nMore.\n");

        assertThat(link("content/news/one.md", address)).isEqualTo("../posts/sea/ebb.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    url: /low/                    | /low/
                    url: low/water.html           | /low/water.html
                    slug: low-water               | /posts/low-water/
                    aliases: [/old/ebb/, older]   | /old/ebb/
                    aliases: [/old/ebb/, older]   | /posts/older
                    slug: Low Water               | /w/low-water/
                    """)
    void of_hugo_by_front_matter(String field, String address) throws IOException {
        folder.write("hugo.toml", "[permalinks]\nposts = '/w/:slug/'\n");
        folder.write("content/posts/ebb.md", "---\ntitle: T\n" + field + "\n---\n\nMore.\n");

        assertThat(link("content/one.md", address)).isEqualTo("posts/ebb.md");
    }

    @ParameterizedTest
    @CsvSource({
        "content/posts/ebb/index.md, /posts/ebb/",
        "content/posts/ebb.fr.md, /fr/posts/ebb/",
        "content/posts/ebb.en.md, /posts/ebb/",
        "content/Posts/Low Ebb.md, /posts/low-ebb/",
        "content/posts/_index.md, /posts/",
    })
    void of_hugo_by_file(String file, String address) throws IOException {
        folder.write("hugo.toml", "");
        folder.write(file, "---\ntitle: T\n---\n\nMore.\n");

        assertThat(link("content/one.md", address))
                .isEqualTo(file.substring("content/".length()).replace(" ", "%20"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    permalink: /:year/:i_month/:i_day/:slug/                                           | /2024/3/9/low-tide/
                    permalink: /:short_year/:short_month/:title:output_ext                             | /24/Mar/Low-Tide.html
                    defaults:\\n  - scope: {path: "", type: posts}\\n    values: {permalink: /p/:title/}   | /p/Low-Tide/
                    defaults:\\n  - scope: {path: sea}\\n    values: {permalink: /s/:title/}                | /s/Low-Tide/
                    defaults:\\n  - values: {permalink: "/:categories/:title"}                            | /sea/Low-Tide
                    title: x                                                                           | /sea/2024/03/09/Low-Tide.html
                    """)
    void of_jekyll_by_configuration(String settings, String address) throws IOException {
        folder.write("_config.yml", lines(settings) + "\n");
        folder.write("sea/_posts/2024-03-09-Low-Tide.md", "---\ntitle: T\n---\n\nMore.\n");

        assertThat(link("_posts/2020-01-01-one.md", address))
                .isEqualTo("../sea/_posts/2024-03-09-Low-Tide.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    collections:\\n  tides:\\n    output: true                                  | _tides/low/ebb.md | /tides/low/ebb.html
                    collections:\\n  tides: {output: true, permalink: "/t/:path/"}            | _tides/low/ebb.md | /t/low/ebb/
                    collections:\\n  tides: {output: true, permalink: "/:collection/:name"}   | _tides/low/ebb.md | /tides/ebb
                    collections: [tides]                                                    | _tides/ebb.md     | /tides/ebb.html
                    title: x                                                                | pages/ebb.md      | /pages/ebb.html
                    """)
    void of_jekyll_for_other_documents(String settings, String file, String address)
            throws IOException {
        folder.write("_config.yml", lines(settings) + "\n");
        folder.write(file, "---\ntitle: T\n---\n\nMore.\n");

        assertThat(link("_posts/2020-01-01-one.md", address)).isEqualTo("../" + file);
    }

    @ParameterizedTest
    @CsvSource({
        "/low/, /low/",
        "/:year/:title/, /2024/tide/",
        "/x/:year-:month-:day.html, /x/2024-03-09.html",
        "pretty, /2024/03/09/tide/",
        "/:categories/t/, /sea/t",
    })
    void of_jekyll_by_front_matter(String permalink, String address) throws IOException {
        folder.write("_config.yml", "permalink: none\n");
        folder.write(
                "_posts/2024-03-09-tide.md",
                "---\ntitle: T\ncategory: sea\npermalink: " + permalink + "\n---\n\nMore.\n");

        assertThat(link("_posts/2020-01-01-one.md", address)).isEqualTo("2024-03-09-tide.md");
    }

    @ParameterizedTest
    @CsvSource({
        ":year/:month/:day/:title/, 2024/03/09/sea/ebb/",
        ":category/:name/, water/ebb/",
        "posts/:post_title.html, posts/low-tide.html",
        ":year-:i_month/:title, 2024-3/sea/ebb",
        "'', 2024/03/09/sea/ebb/",
    })
    void of_hexo(String permalink, String address) throws IOException {
        folder.write("_config.yml", permalink.isEmpty() ? "" : "permalink: " + permalink + "\n");
        folder.write("themes/plain/_config.yml", "");
        folder.write(
                "source/_posts/sea/ebb.md",
                """
                ---
                title: Low Tide
                date: 2024-03-09 10:00:00
                categories: Water
                ---

                More.
                """);

        assertThat(link("source/_posts/one.md", "/" + address)).isEqualTo("sea/ebb.md");
    }
}
