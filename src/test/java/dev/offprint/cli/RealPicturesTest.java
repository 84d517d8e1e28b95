package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a pixel, a spacer or a banner and is a picture of the post, and the reverse. */
class RealPicturesTest {
    private static final String TEXT = "A first paragraph with enough words to be one.\n\n";
    private static final String ONE_PIXEL =
            "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    @TempDir Path folder;

    /** The key of a map or a sample of paint is one colour all over, and what it is there for. */
    @ParameterizedTest
    @CsvSource({
        "png, 0xFFCC2222, true",
        "gif, 0xFF2255CC, true",
        "png, 0xFFEEEEEE, false",
        "png, 0x00CC2222, false",
        "gif, 0xFF000000, false",
    })
    void a_bright_area_is_a_picture_and_a_pale_one_only_keeps_a_place(
            String kind, String colour, boolean isPicture) throws IOException {
        String address = area(kind, (int) (long) Long.decode(colour));
        String seen = "(" + address.substring(0, 30);

        assertThat(repaired("<img src='" + address + "'>").contains(address)).isEqualTo(isPicture);
        assertThat(converted("<img src='" + address + "'>").contains(seen)).isEqualTo(isPicture);
        assertThat(repaired("<img src='" + address + "' data-src='https://e.example/a.jpg'>"))
                .contains("<img src=\"https://e.example/a.jpg\">");
    }

    @ParameterizedTest
    @CsvSource({"%23cc2222, true", "teal, true", "%23eee, false", "lightgrey, false"})
    void a_drawn_area_is_judged_by_what_fills_it(String fill, boolean isPicture)
            throws IOException {
        String drawing =
                "data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%3E%3Crect%20fill=%22"
                        + fill
                        + "%22/%3E%3C/svg%3E";

        assertThat(repaired("<img src='" + drawing + "'>").contains(drawing)).isEqualTo(isPicture);
    }

    private static String area(String kind, int colour) throws IOException {
        BufferedImage image = new BufferedImage(5, 5, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 25; i++) {
            image.setRGB(i % 5, i / 5, colour);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, kind, bytes);
        return "data:image/"
                + kind
                + ";base64,"
                + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='https://e.example/chart.svg' width=1 height=1>",
                "<img src='https://e.example/chart.svg' width=0 height=0 class='wp-image-12'>",
                "<img src='https://e.example/wp-content/uploads/2019/05/a.png' width=1 height=1>",
                "<img src='https://e.example/wp-content/uploads/2019/05/a.png' width=1px height=1px>",
                "<img src='https://e.example/sites/default/files/a.png' width=1 height=1>",
                "<img src='https://e.example/a' class='size-full wp-image-12' width=1 height=1>",
                "<img src='https://e.example/a' class='kg-image' width=1 height=1>",
                "<img src='https://e.example/a' data-attachment-id=3 width=1 height=1>",
                "<img src='https://e.example/a.jpg' width=1 height=1>",
                "<img src='images/a.png' width=1 height=1>",
                "<img src='https://e.example/a' layout=responsive width=1 height=1>",
                "<img src='https://e.example/a' style='aspect-ratio: 1/1' width=1 height=1>",
                "<img src='https://e.example/a' style='width: 100%; height: auto' width=1 height=1>",
                "<img src='https://e.example/a' style='max-width: 640px' width=1 height=1>",
                "<img src='https://e.example/a' srcset='b 300w, c 900w' width=1 height=1>",
                "<img src='https://e.example/a' alt='The pier at low tide' width=1 height=1>",
                "<img src='https://e.example/a' alt='退潮' width=1 height=1>",
                "<img src='https://e.example/a' title='Лодки у причала' width=1 height=1>",
                "<a href='https://e.example/a-large.png'><img src='https://e.example/a.png' width=1 height=1></a>",
                "<a href='https://e.example/pier/'><img src='https://e.example/a.png' width=1 height=1></a>",
                "<figure><img src='https://e.example/a' width=1 height=1><figcaption>The pier</figcaption></figure>",
                "<div class='wp-caption'><img src='https://e.example/a' width=1 height=1><p class='wp-caption-text'>The pier</p></div>",
                "<p>[caption width='9']<img src='https://e.example/a' width=1 height=1> The pier[/caption]</p>",
                "<p>[caption caption=\"The pier\"]<a href='/b'><img src='https://e.example/a' width=1 height=1></a>[/caption]</p>",
                "<img class='lazy' style='width:1px;height:1px' data-src='https://e.example/a.jpg'>",
                "<img src='"
                        + ONE_PIXEL
                        + "' data-hero='https://e.example/a.jpg' width=1 height=1>",
                "<noscript><img class='wp-image-3' src='https://e.example/a.png' width=1 height=1></noscript>",
                "<img src='https://e.example/a.svg?v=2' width=1 height=1>",
                "<img src='https://e.example/icons/chart.SVG?by=5.2&amp;of=3' width=1 height=1>",
                "<img src='https://e.example/a.jpg?w=640' width=1 height=1>",
                "<img src='https://e.example/a.png?w=640&amp;dpr=2' width=1 height=1>",
                "<img src='https://e.example/photo.jpeg?ssl=1' width=1 height=1>",
                "<img src='https://e.example/a.jpg?fit=1024%2C768&#038;ssl=1' width=1 height=1>",
                "<img src='https://e.example/uploads/a.gif?ver=3' width=1 height=1>",
                "<img src='images/lamp.webp?x=1' width=1 height=1>",
            })
    void a_picture_of_one_pixel_by_its_attributes_is_kept(String picture) throws IOException {
        assertThat(repaired(picture)).containsPattern("src=['\"]?(?:https://e.example|images)/");
        assertThat(lint(picture)).doesNotContain("[tracking/pixel]");
        assertThat(converted(picture))
                .containsPattern("!\\[[^\\]]*\\]\\((?:https://e.example|images)/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='https://t.example/i?id=3' width=1 height=1 alt=''>",
                "<img src='https://t.example/p.gif' width=1 height=1 loading=lazy>",
                "<img src='https://t.example/open.jpg?u=3&amp;m=4' width=1 height=1>",
                "<img src='https://t.example/1.png?id=3&amp;v=2' width=1 height=1>",
                "<img src='https://t.example/c?w=1&amp;h=1' width=1 height=1>",
                "<img src='/p.gif?u=3' width=1 height=1>",
                "<img src='https://t.example/c' alt='Tracking pixel' width=1 height=1>",
                "<img src='https://t.example/c' alt='Free Web Counter' width=0 height=0>",
                "<img src='https://t.example/c' alt='1x1' width=1px height=1px>",
                "<img src='https://t.example/c' srcset='d 1x, e 2x' width=1 height=1>",
                "<img src='https://t.example/uploads/a.png' style='display:none' width=1 height=1>",
                "<img src='https://t.example/x.gif' style='width: 1px; height: 1px'>",
                "<figure><img src='/pier.jpg' alt='Pier'><img src='https://t.example/c' width=1 height=1><figcaption>The pier</figcaption></figure>",
                "<p>Words <a href='https://shop.example/1'>and a shop<img src='https://t.example/c.gif' width=1 height=1></a></p>",
                "<iframe src='https://t.example/i' width=1 height=1></iframe>",
            })
    void a_pixel_of_which_nothing_says_more_goes(String pixel) throws IOException {
        assertThat(lint(pixel)).contains("[tracking/pixel]");
        assertThat(repaired(pixel)).doesNotContain("t.example");
        assertThat(converted(pixel)).doesNotContain("t.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img srcset=\"https://e.example/x.png 1x\"> | https://e.example/x.png",
                "<img srcset=\"https://e.example/a-300.jpg 300w, https://e.example/a-900.jpg 900w\"> | https://e.example/a-900.jpg",
                "<img srcset=\"https://e.example/a?x=1&amp;y=2\"> | https://e.example/a?x=1&y=2",
                "<img data-srcset=\"https://e.example/x.png 1x\"> | https://e.example/x.png",
                "<img data-lazy-srcset=\"https://e.example/a.png 300w, https://e.example/b.png 600w\"> | https://e.example/b.png",
                "<img data-src=\"https://e.example/x.png\"> | https://e.example/x.png",
                "<img data-original=\"/x.png\"> | /x.png",
                "<picture><source srcset=\"https://e.example/a.webp\" type=\"image/webp\"><source srcset=\"https://e.example/a.jpg\"><img alt=\"\"></picture> | https://e.example/a.jpg",
                "<picture><source data-srcset=\"https://e.example/a.webp\" type=\"image/webp\"><img></picture> | https://e.example/a.webp",
                "<picture><source srcset=\"https://e.example/a.jpg\"></picture> | https://e.example/a.jpg",
                "<img data-attrs='{\"src\":\"https://e.example/a\",\"height\":400}'> | https://e.example/a",
                "<img data-attrs=\"{&quot;src&quot;:&quot;https://e.example/a&quot;}\"> | https://e.example/a",
                "<img data-media='{\"thumb\":\"https:\\/\\/e.example\\/s.jpg\",\"big\":\"https:\\/\\/e.example\\/a.jpg\"}'> | https://e.example/a.jpg",
                "<img data-interchange=\"[https://e.example/s.jpg, small], [https://e.example/a.jpg, large]\"> | https://e.example/a.jpg",
                "<img src=\"/spacer.gif\" data-attrs='{\"src\":\"https://e.example/a.jpg\"}'> | https://e.example/a.jpg",
                "<img style=\"background-image:url(https://e.example/a.jpg)\"> | https://e.example/a.jpg",
                "<img class=\"bg\" style=\"width:9px;background: #eee url('https://e.example/a.jpg') no-repeat\"> | https://e.example/a.jpg",
                "<amp-img srcset=\"https://e.example/a.jpg 300w\" width=\"1\" height=\"1\" layout=\"fill\"></amp-img> | https://e.example/a.jpg",
                "<img class=\"lazy\" data-src=\"{{ site.pictures }}/a.jpg\" src=\"/blank.gif\"> | {{ site.pictures }}/a.jpg",
            })
    void an_address_in_another_place_becomes_the_pictures_own(String picture, String address)
            throws IOException {
        String fixed = repaired(picture).replace("&amp;", "&");

        assertThat(fixed).containsAnyOf("src=\"" + address + '"', "src='" + address + '\'');
        assertThat(lint(fixed)).doesNotContain("fixable");
        assertThat(converted(picture)).contains("![](" + address + ")");
    }

    @Test
    void a_picture_painted_behind_an_empty_block_is_converted() throws IOException {
        assertThat(
                        converted(
                                "<div aria-label='Pier' style='background-image:url(\"/a.jpg\")'></div>"))
                .contains("![Pier](/a.jpg)");
        assertThat(converted("<div style='background:url(/a.jpg)'>Words.</div>"))
                .contains("Words.")
                .doesNotContain("a.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='https://e.example/space.png'>",
                "<img src='https://e.example/white.png' width=800>",
                "<img src='dot.png'>",
                "<img src='images/loading.png'>",
                "<img src='https://e.example/x.png'>",
                "<img src='/assets/fill.svg'>",
                "<img src='https://e.example/pixel.webp'>",
                "<img src='https://e.example/blank.png' class='wp-image-4'>",
                "<figure><img src='https://e.example/blank.png'><figcaption>The page</figcaption></figure>",
                "<img title='The page' class='wide'>",
                // Five by five pixels of several colours, and a circle.
                "<img src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg=='>",
                "<img src=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Ccircle r='3'/%3E%3C/svg%3E\">",
            })
    void a_picture_that_is_called_like_a_placeholder_is_kept(String picture) throws IOException {
        assertThat(repaired(picture)).contains("<img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='https://e.example/images/spacer.gif' width=20 height=10>",
                "<img src='/wp-content/uploads/spacer.gif' width=1 height=1>",
                "<img src='/img/transparent.png'>",
                "<img src='https://e.example/x.gif'>",
                "<img src='" + ONE_PIXEL + "'>",
                "<img srcset='" + ONE_PIXEL + "'>",
                // Sixteen by nine pixels of one colour.
                "<img src='data:image/gif;base64,R0lGODlhEAAJAIAAAP///wAAACH5BAEAAAAALAAAAAAQAAkAAAIKhI+py+0Po5yUFQA7'>",
                "<img src=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'%3E%3C/svg%3E\">",
                "<img class='wide'>",
                "<img srcset=''>",
            })
    void what_shows_nothing_goes(String picture) throws IOException {
        assertThat(repaired(picture)).doesNotContain("<img");
        assertThat(converted(picture)).doesNotContain("![");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='https://e.example/promotions/class-of-1931.jpg'><img src='https://e.example/a.jpg'></a>",
                "<a href='/abo/a-large.jpg'><img src='/abo/a.jpg' alt='Quay'></a>",
                "<a href='https://e.example/offers/'><img src='https://e.example/a.jpg' class='wp-image-3'></a>",
                "<figure><a href='https://e.example/membership/1'><img src='https://e.example/a.jpg'></a><figcaption>The quay</figcaption></figure>",
                "<a href='https://hb.afl.rakuten.co.jp/1'><img src='/images/a.jpg' alt='Our lamp'></a>",
                "<a href='https://shareasale.com/r.cfm'><img src='https://e.example/a.jpg' srcset='a 300w, b 900w'></a>",
                "![Quay](https://e.example/pictures/b/ss/a.jpg)",
                "![Map](https://www.google.com/ads/images/a.jpg)",
                "<p><img src='/2019/05/1.jpg' alt='One'><noscript><img src='/2019/06/1.jpg' alt='a.jpg'></noscript></p>",
                "<div><img src='/a.jpg_10x15.jpg' alt='Print'><img src='/b/a.jpg.jpg' alt='Other'></div>",
            })
    void a_picture_of_the_post_that_leads_to_a_shop_or_looks_like_a_copy_stays(String picture)
            throws IOException {
        assertThat(repaired(picture)).contains("a.jpg");
        assertThat(converted(picture)).contains("a.jpg");
    }

    @Test
    void a_ratio_of_amp_is_no_size() throws IOException {
        assertThat(
                        repaired(
                                "<amp-img src='/a.jpg' width='16' height='9' layout='responsive'"
                                        + " alt='Pier'></amp-img>"))
                .isEqualTo("<img src='/a.jpg' alt='Pier'>");
        assertThat(repaired("<amp-img src='/a.jpg' width='160' height='90'></amp-img>"))
                .isEqualTo("<img src='/a.jpg' width='160' height='90'>");
    }

    @Test
    void one_image_gets_its_deferred_background_once() throws IOException {
        assertThat(repaired("<img class='lazy' alt='Quay' data-bg='https://e.example/quay.jpg'>"))
                .isEqualTo("<img class='lazy' alt='Quay' src=\"https://e.example/quay.jpg\">");
    }

    private String lint(String picture) throws IOException {
        return Offprint.run("lint", "--no-cache", "--format", "concise", file(picture)).out();
    }

    private String converted(String picture) throws IOException {
        return Offprint.run("convert", file(picture)).out();
    }

    private String repaired(String picture) throws IOException {
        String file = file(picture);
        assertThat(Offprint.run("lint", "--no-cache", "--fix", file).code()).isNotEqualTo(2);
        return Files.readString(Path.of(file)).substring(TEXT.length()).strip();
    }

    private String file(String picture) throws IOException {
        return Files.writeString(folder.resolve("post.md"), TEXT + picture + "\n").toString();
    }
}
