package dev.offprint.write.epub;

import static dev.offprint.convert.ArticleFixture.bare;
import static dev.offprint.convert.ArticleFixture.image;
import static dev.offprint.convert.ArticleFixture.link;
import static dev.offprint.convert.ArticleFixture.nothing;
import static dev.offprint.convert.ArticleFixture.p;
import static dev.offprint.write.epub.EpubFixture.body;
import static dev.offprint.write.epub.EpubFixture.file;
import static dev.offprint.write.epub.EpubFixture.files;
import static dev.offprint.write.epub.EpubFixture.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.write.image.ImageFixture;
import dev.offprint.write.image.MissingImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpubImageTest {
    private static final EpubOptions DEFAULTS = EpubOptions.defaults();

    @Test
    void an_image_shown_300_times_is_stored_once() throws IOException {
        String one = ImageFixture.dataUri("png", 1);
        String two = ImageFixture.dataUri("jpg", 2);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            // The same content under another address.
            String address = one.replace("image/png", "image/png;n=" + i);
            blocks.add(p(image(i % 2 == 0 ? address : two, i == 7 ? "" : "Picture " + i)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EpubSummary summary =
                EpubWriter.write(Book.of(new Article(nothing(), blocks)), out, DEFAULTS);

        EpubCheckFixture.assertValid(out.toByteArray());
        assertThat(summary).isEqualTo(new EpubSummary(1, 2, List.of(), Optional.empty()));
        assertThat(file(out.toByteArray(), "EPUB/package.opf"))
                .contains(">visual<", ">textual,visual<")
                .doesNotContain("alternativeText");
    }

    @Test
    void images_become_what_every_reader_shows() throws IOException {
        Map<String, byte[]> local = new LinkedHashMap<>();
        local.put("a.png", ImageFixture.bytes("png", 1));
        local.put("b.jpeg", ImageFixture.bytes("jpg", 2));
        local.put("c.gif", ImageFixture.bytes("gif", 3));
        local.put("named-wrongly.jpg", ImageFixture.webp());
        List<Block> blocks = new ArrayList<>();
        local.keySet().forEach(name -> blocks.add(p(image(name, "Alt of " + name))));
        Chapter chapter =
                new Chapter(
                        new Article(nothing(), blocks),
                        List.of(),
                        name -> local.getOrDefault(name, new byte[0]),
                        ChapterLinks.none());
        byte[] epub = write(new Book(nothing(), List.of(chapter)), DEFAULTS);

        EpubCheckFixture.assertValid(epub);
        assertThat(files(epub).keySet())
                .contains(
                        "EPUB/images/image-0001.png",
                        "EPUB/images/image-0002.jpg",
                        "EPUB/images/image-0003.gif",
                        "EPUB/images/image-0004.png");
        assertThat(file(epub, "EPUB/package.opf")).contains(">alternativeText<");
    }

    @Test
    void an_image_that_cannot_be_had_becomes_its_alt_text_and_a_link() throws IOException {
        Article article =
                bare(
                        p("See ", image("https://example.com/a b.jpg?v=1", "the <view>"), "."),
                        p(image("https://example.com/map.png", "")),
                        p(link("https://example.com/story", image("https://e.com/x.jpg", "Story"))),
                        p(link("https://e.com/big.jpg", image("https://e.com/x.jpg", "Big"))),
                        p(image("photos/1.jpg", "")),
                        p(image("data:image/png;base64,AAAA", "Broken")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EpubSummary summary = EpubWriter.write(Book.of(article), out, DEFAULTS);

        String word = "<span class=\"what\">Picture not in this book</span>";
        assertThat(body(out.toByteArray()).replace(word, "@"))
                .isEqualTo(
                        """
                        <p>See <a class="missing" href="https://example.com/a%20b.jpg?v=1">@ the &lt;view&gt;</a>.</p>
                        <p><a class="missing" href="https://example.com/map.png">@</a></p>
                        <p><a href="https://example.com/story"><span class="missing">@ Story</span></a> \
                        (<a class="image" href="https://e.com/x.jpg">Picture not in this book</a>)</p>
                        <p><a href="https://e.com/big.jpg"><span class="missing">@ Big</span></a></p>
                        <p><span class="missing">@</span></p>
                        <p><span class="missing">@ Broken</span></p>
                        """);
        assertThat(summary.missingImages())
                .extracting(MissingImage::address)
                .containsExactly(
                        "https://example.com/a b.jpg?v=1",
                        "https://example.com/map.png",
                        "https://e.com/x.jpg",
                        "photos/1.jpg",
                        "data:image/png;base64,AAAA");
    }
}
