package dev.offprint.write.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagePreparationTest {
    private static final ImagePreparation ANY_SIZE = new ImagePreparation();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void what_every_reader_shows_keeps_its_bytes(String format) throws MissingImageException {
        byte[] bytes = ImageFixture.bytes(format, 40);

        assertThat(ANY_SIZE.prepare(bytes).bytes()).isSameAs(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bmp", "tiff"})
    void other_bitmaps_become_png(String format) throws MissingImageException, IOException {
        ImageFile file = ANY_SIZE.prepare(ImageFixture.bytes(format, 40));

        assertThat(file.type()).isEqualTo(ImageType.PNG);
        assertThat(read(file).getWidth()).isEqualTo(40);
    }

    @Test
    void lossless_webp_becomes_png() throws MissingImageException {
        assertThat(ANY_SIZE.prepare(ImageFixture.webp()).type()).isEqualTo(ImageType.PNG);
    }

    @Test
    void a_larger_image_is_made_smaller_in_its_own_format() throws Exception {
        ImagePreparation small = new ImagePreparation(50);

        ImageFile png = small.prepare(ImageFixture.bytes("png", 320));
        ImageFile jpeg = small.prepare(ImageFixture.bytes("jpg", 51));

        assertThat(png.type()).isEqualTo(ImageType.PNG);
        assertThat(read(png).getWidth()).isEqualTo(50);
        assertThat(jpeg.type()).isEqualTo(ImageType.JPEG);
        assertThat(read(jpeg).getHeight()).isEqualTo(50);
    }

    /** A picture of 40 by 20 whose left half is red; where the red is when it is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, 5, 10",
        "2, 40, 20, 35, 10",
        "3, 40, 20, 35, 10",
        "4, 40, 20, 5, 10",
        "5, 20, 40, 10, 5",
        "6, 20, 40, 10, 5",
        "7, 20, 40, 10, 35",
        "8, 20, 40, 10, 35"
    })
    void a_photograph_is_turned_as_the_camera_was_held(
            int orientation, int width, int height, int redX, int redY) throws Exception {
        BufferedImage image = read(ANY_SIZE.prepare(photograph(orientation)));

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        Color red = new Color(image.getRGB(redX, redY));
        Color blue = new Color(image.getRGB(width - 1 - redX, height - 1 - redY));
        assertThat(red.getRed()).isGreaterThan(200);
        assertThat(blue.getBlue()).isGreaterThan(200);
    }

    @Test
    void the_side_that_was_up_is_up() throws Exception {
        BufferedImage image = read(ANY_SIZE.prepare(photograph(6)));

        // The yellow corner was at the top left; turned clockwise it is at the top right.
        Color corner = new Color(image.getRGB(17, 2));
        assertThat(corner.getGreen()).isGreaterThan(180);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg'><g></svg> | SVG that is not well-formed",
                "....ftypavif............ | in AVIF, which cannot be read here (save it as JPEG or PNG)",
                "<html><body>404</body></html> | a web page, not an image",
                "words | not a readable image",
                "RIFF \0\0\0WEBPVP8 ......................... | WEBP that cannot be decoded",
                "RIFF....WEBPVP8 ......................... | cut off before its end"
            })
    void what_cannot_be_shown_is_named(String content, String reason) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> ANY_SIZE.prepare(bytes))
                .isInstanceOf(MissingImageException.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "jpg, 2, not whole",
        "jpg, 200, cut off before its end",
        "png, 12, whole",
        "png, 60, cut off before its end",
        "gif, 1, whole",
        "gif, 30, cut off before its end"
    })
    void what_lacks_more_than_its_end_is_not_passed_on(String format, int lost, String what)
            throws Exception {
        byte[] whole = noise(format);
        byte[] bytes = Arrays.copyOf(whole, whole.length - lost);

        if (what.startsWith("cut")) {
            assertThatThrownBy(() -> ANY_SIZE.prepare(bytes))
                    .isInstanceOf(MissingImageException.class)
                    .hasMessage(what);
        } else {
            assertThat(read(ANY_SIZE.prepare(bytes)).getRGB(63, 63))
                    .isEqualTo(read(ANY_SIZE.prepare(whole)).getRGB(63, 63));
        }
    }

    @Test
    void a_header_alone_and_a_damaged_chunk_are_told() throws IOException {
        byte[] png = noise("png");
        byte[] damaged = png.clone();
        damaged[png.length / 2] ^= 0x55;

        assertThatThrownBy(() -> ANY_SIZE.prepare(Arrays.copyOf(png, 33)))
                .hasMessage("cut off before its end");
        assertThatThrownBy(() -> ANY_SIZE.prepare(damaged)).hasMessage("damaged");
        assertThatThrownBy(() -> ANY_SIZE.prepare(new byte[0])).hasMessage("empty");
    }

    @Test
    void inks_of_a_printing_press_become_colours_of_a_screen() throws Exception {
        WritableRaster inks = Raster.createInterleavedRaster(0, 32, 32, 4, null);
        for (int x = 0; x < 32; x++) {
            for (int y = 0; y < 32; y++) {
                // Magenta and yellow without cyan and black are red.
                inks.setPixel(x, y, new int[] {0, 255, 255, 0});
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        ImageFile file = ANY_SIZE.prepare(out.toByteArray());
        Color colour = new Color(read(file).getRGB(16, 16));

        assertThat(file.type()).isEqualTo(ImageType.JPEG);
        assertThat(file.bytes()[ImageType.jpegFrame(file.bytes()) + 9]).isEqualTo((byte) 3);
        assertThat(colour.getRed()).isGreaterThan(240);
        assertThat(colour.getGreen() + colour.getBlue()).isLessThan(20);
    }

    @Test
    void sixteen_bits_become_eight() throws Exception {
        BufferedImage deep = new BufferedImage(20, 20, BufferedImage.TYPE_USHORT_GRAY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(deep, "png", out);

        assertThat(out.toByteArray()[24]).isEqualTo((byte) 16);
        assertThat(ANY_SIZE.prepare(out.toByteArray()).bytes()[24]).isEqualTo((byte) 8);
    }

    @ParameterizedTest
    @CsvSource({"3000, 2000, 2898", "4200, 900, 4000", "5000, 600, 5000", "800, 12000, 9165"})
    void what_devices_refuse_is_made_smaller_but_a_strip_stays_readable(
            int width, int height, int longest) throws Exception {
        BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(large, "png", out);

        assertThat(ANY_SIZE.prepare(out.toByteArray()).size().longestSide()).isEqualTo(longest);
    }

    @Test
    void a_drawing_keeps_what_it_shows_and_nothing_else() throws MissingImageException {
        String drawing =
                "<!DOCTYPE svg [<!ENTITY n 'http://www.w3.org/2000/svg'>]>"
                        + "<svg xmlns='&n;' xmlns:xlink='http://www.w3.org/1999/xlink' onload='x()'>"
                        + "<script>x()</script><style>@import url(http://e.example/a);"
                        + ".a{fill:url(#g)}</style><image href='http://e.example/x.png'/>"
                        + "<a xlink:href='javascript:x()'><rect id='r' fill='url(//e.example/y)'/></a>"
                        + "<rect id='r'/><use href='#r'/><use href='http://e.example/z.svg#r'/>"
                        + "<foreignObject width='20' height='10'><p xmlns='http://www.w3.org/1999/xhtml'>"
                        + "A <b>word</b></p></foreignObject><text>1 &lt; 2</text></svg>";
        String safe =
                new String(
                        ANY_SIZE.prepare(drawing.getBytes(StandardCharsets.UTF_8)).bytes(),
                        StandardCharsets.UTF_8);

        assertThat(safe)
                .doesNotContain("script", "x()", "e.example", "foreignObject", "<a ")
                .contains(
                        ".a{fill:url(#g)}",
                        "<rect id=\"r\" fill=\"none\"></rect></g><rect></rect>",
                        "<use href=\"#r\"></use>",
                        "text-anchor=\"middle\" dominant-baseline=\"middle\">A word</text>",
                        "<text>1 &lt; 2</text>");
    }

    private static byte[] noise(String format) throws IOException {
        Random random = new Random(7);
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, random.nextInt(1 << 24));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static BufferedImage read(ImageFile file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.bytes()));
    }

    private static byte[] photograph(int orientation) throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 20; y++) {
                boolean isCorner = x < 8 && y < 8;
                Color half = x < 20 ? Color.RED : Color.BLUE;
                image.setRGB(x, y, (isCorner ? Color.YELLOW : half).getRGB());
            }
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", plain);
        byte[] jpeg = plain.toByteArray();
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
