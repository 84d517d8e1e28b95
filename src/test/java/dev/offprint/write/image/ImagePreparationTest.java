package dev.offprint.write.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
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
                "<svg xmlns='http://www.w3.org/2000/svg'/> | SVG is not supported",
                "....ftypavif............ | AVIF is not supported",
                "<html><body>404</body></html> | not a readable image",
                "RIFF....WEBPVP8 ......................... | WEBP that cannot be decoded"
            })
    void what_cannot_be_shown_is_named(String content, String reason) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> ANY_SIZE.prepare(bytes))
                .isInstanceOf(MissingImageException.class)
                .hasMessage(reason);
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
