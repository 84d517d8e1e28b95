package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.write.epub.EpubCheckFixture;
import dev.offprint.write.image.ImageFixture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cover of a book, through the command line. */
class BookCoverTest {
    @TempDir Path folder;

    private Path posts;
    private Path book;

    @BeforeEach
    void twoPosts() throws IOException {
        posts = Files.createDirectories(folder.resolve("Notes"));
        book = folder.resolve("book.epub");
        Files.writeString(
                posts.resolve("a.md"),
                "---\ntitle: A\ndate: 2011-01-01\n---\nWords. ![An icon](icon.png) ![](strip.png)\n");
        Files.writeString(
                posts.resolve("b.md"),
                "---\ntitle: B\ndate: 2012-01-01\n---\nWords. ![A view](view.jpg) ![](other.jpg)\n");
        picture("icon.png", 64, 64);
        picture("strip.png", 1600, 320);
        picture("view.jpg", 640, 480);
        picture("other.jpg", 800, 800);
    }

    @Test
    void a_cover_is_drawn_as_a_bitmap_that_is_the_same_every_time() throws IOException {
        assertThat(make("--title", "The Shape of Rivers").code()).isZero();
        byte[] first = Files.readAllBytes(book);
        byte[] cover = files().get("EPUB/images/cover.png");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(cover));

        EpubCheckFixture.assertValid(first);
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(2400);
        assertThat(image.getColorModel().getNumComponents()).isEqualTo(3);
        assertThat(cover).hasSizeLessThan(1_000_000);
        assertThat(text("package.opf"))
                .contains(
                        "<item id=\"cover-image\" href=\"images/cover.png\" media-type=\"image/png\""
                                + " properties=\"cover-image\"/>",
                        "<meta name=\"cover\" content=\"cover-image\"/>",
                        "<item id=\"cover\" href=\"cover.xhtml\""
                                + " media-type=\"application/xhtml+xml\" properties=\"svg\"/>");
        assertThat(text("cover.xhtml"))
                .contains(
                        "viewBox=\"0 0 1600 2400\"",
                        "preserveAspectRatio=\"xMidYMid meet\"",
                        "aria-label=\"Cover: The Shape of Rivers\"",
                        "xlink:href=\"images/cover.png\"");
        make("--title", "The Shape of Rivers");
        assertThat(Files.readAllBytes(book)).isEqualTo(first);
        make("--title", "The Shape of Lakes");
        assertThat(files().get("EPUB/images/cover.png")).isNotEqualTo(cover);
    }

    @ParameterizedTest
    @CsvSource({"Glyphs 𐀀𐀁, 𐀀 𐀁", "😀‍😀, 😀‍😀"})
    void letters_that_no_font_has_are_told_in_one_line(String title, String missing)
            throws IOException {
        Offprint convert = make("--title", title);

        // A machine that has a font for them is a rare one, and draws them.
        if (!convert.err().isEmpty() && convert.err().contains("no lettering")) {
            assertThat(convert.err().lines().filter(line -> line.contains("no lettering")))
                    .singleElement()
                    .asString()
                    .contains(missing, "; install one", "--cover FILE");
        }
        assertThat(convert.code()).isZero();
        EpubCheckFixture.assertValid(Files.readAllBytes(book));
    }

    @Test
    void the_first_picture_that_is_no_icon_and_no_banner_can_be_the_cover() throws IOException {
        assertThat(make("--cover", "first-picture").code()).isZero();

        EpubCheckFixture.assertValid(Files.readAllBytes(book));
        assertThat(text("package.opf"))
                .contains(
                        "<item id=\"image-0003\" href=\"images/image-0003.jpg\""
                                + " media-type=\"image/jpeg\" properties=\"cover-image\"/>",
                        "<meta name=\"cover\" content=\"image-0003\"/>")
                .doesNotContain("images/cover");
        assertThat(text("cover.xhtml"))
                .contains("viewBox=\"0 0 640 480\"", "xlink:href=\"images/image-0003.jpg\"");
    }

    @Test
    void where_no_picture_can_be_the_cover_it_is_drawn() throws IOException {
        Files.delete(posts.resolve("view.jpg"));
        Files.delete(posts.resolve("other.jpg"));
        make("--cover", "first-picture");

        assertThat(files()).containsKey("EPUB/images/cover.png");
    }

    @Test
    void a_file_called_drawn_is_a_file_when_its_folder_is_named() throws IOException {
        byte[] png = ImageFixture.bytes("png", 400);
        Path file = Files.write(folder.resolve("drawn"), png);
        make("--cover", file.toString());

        assertThat(files().get("EPUB/images/cover.png")).isEqualTo(png);
        make("--cover", "drawn");
        assertThat(files().get("EPUB/images/cover.png")).isNotEqualTo(png);
    }

    @ParameterizedTest
    @CsvSource({
        "gone.jpg, no such file",
        "text.jpg, not a readable image",
        "drawing.svg, SVG",
        "empty.png, empty"
    })
    void a_file_that_is_no_cover_is_refused_with_what_to_do(String name, String problem)
            throws IOException {
        Path file = folder.resolve(name);
        switch (name) {
            case "text.jpg" -> Files.writeString(file, "words");
            case "drawing.svg" ->
                    Files.writeString(file, "<svg xmlns='http://www.w3.org/2000/svg'/>");
            case "empty.png" -> Files.write(file, new byte[0]);
            default -> {}
        }
        Offprint convert = make("--cover", file.toString());

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains(file.toString(), problem);
        if (!name.equals("gone.jpg")) {
            assertThat(convert.err()).contains("give a picture in JPEG, PNG");
        }
        assertThat(book).doesNotExist();
    }

    private void picture(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, width * 7919 + height);
        String format = name.substring(name.length() - 3);
        ImageIO.write(image, format, posts.resolve(name).toFile());
    }

    private Offprint make(String... options) {
        List<String> arguments = new ArrayList<>(List.of("convert", "--to", "epub"));
        arguments.addAll(List.of(posts.toString(), "-o", book.toString()));
        arguments.addAll(List.of(options));
        return Offprint.run(arguments.toArray(new String[0]));
    }

    private String text(String name) throws IOException {
        return new String(
                files().getOrDefault("EPUB/" + name, new byte[0]), StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
