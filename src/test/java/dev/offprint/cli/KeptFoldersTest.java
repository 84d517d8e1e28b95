package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that ArchiveBox and Karakeep keep are read as what they are: posts, each kept once. */
class KeptFoldersTest {
    private static final String AT = "box/archive/1709629200/";

    @TempDir Path folder;

    @Test
    void of_all_copies_of_a_page_the_best_is_the_post() {
        index("https://sea.example/a-day/", "\"tags\":\"boats, sea\"");
        write(AT + "singlefile.html", page("Single."));
        write(AT + "output.html", page("Dumped."));
        write(AT + "sea.example/a-day/index.html", page("Mirrored."));
        write(AT + "readability/content.html", "<div><p>Taken out.</p></div>");
        write(AT + "index.html", page("A page of the program's own."));

        Offprint convert = convert("box");

        assertThat(convert.err()).contains("1 post converted");
        assertThat(post("2024-03-05-a-day"))
                .contains(
                        "title: A day\n",
                        "from: https://sea.example/a-day/\n",
                        "  - boats\n  - sea\n")
                .contains("Single.")
                .doesNotContain("Dumped.", "Mirrored.", "Taken out.", "own.");
    }

    @Test
    void what_is_taken_out_or_only_words_is_better_than_nothing() {
        index("https://sea.example/a-day/", "\"title\":\"A day\",\"tags\":null");
        write(AT + "singlefile.html", "");
        write(AT + "readability/content.html", "<div><p>Taken out.</p></div>");
        write(
                "box/archive/1709629201/index.json",
                fields("https://sea.example/two", "\"title\":\"Two\""));
        write("box/archive/1709629201/htmltotext.txt", "Words <only>.\n\nTwo lines.\n");
        write(
                "box/archive/1709629202/index.json",
                fields("https://sea.example/a.pdf", "\"title\":\"P\""));
        write("box/archive/1709629202/output.pdf", "%PDF-1.4\n");

        Offprint convert = convert("box");

        assertThat(convert.err())
                .contains("passed over 1 snapshot without a text", "2 posts converted");
        assertThat(post("2024-03-05-a-day"))
                .isEqualTo(
                        """
                        ---
                        title: "A day"
                        from: "https://sea.example/a-day/"
                        saved: "2024-03-05T09:00:00Z"
                        ---

                        Taken out.
                        """);
        assertThat(post("2024-03-05-two")).contains("Words \\<only>.\n\nTwo lines.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"box", "box/archive", "box/archive/1709629200"})
    void all_some_or_one_can_be_named(String name) {
        index("https://sea.example/a-day/", "\"title\":\"A day\"");
        write(AT + "singlefile.html", page("Single."));

        Offprint lint =
                Offprint.run("lint", "--format", "concise", folder.resolve(name).toString());

        assertThat(lint.out()).contains(folder.resolve(name) + "/2024-03-05-a-day.html:");
    }

    @Test
    void nothing_outside_of_a_snapshot_is_read() throws IOException {
        index(
                "https://sea.example/a-day/",
                "\"title\":\"A day\",\"canonical\":{\"wget_path\":\"../../../secret.html\"},"
                        + "\"history\":{\"wget\":[{\"output\":\"/etc/passwd.html\"}]}");
        Path secret = write("secret.html", page("The secret."));
        write(
                AT + "dom.html",
                page(
                        "<img src=\"https://sea.example/../../../../../secret.png\" alt=\"S\"> Open."));
        Files.write(folder.resolve("secret.png"), Exports.png());
        Files.createSymbolicLink(folder.resolve(AT + "singlefile.html"), secret);

        Offprint convert = convert("box");

        assertThat(convert.code()).isZero();
        assertThat(post("2024-03-05-a-day"))
                .contains("Open.")
                .doesNotContain("The secret.", "images/");
    }

    @Test
    void nothing_is_written_into_it() throws IOException {
        index("https://sea.example/a-day/", "\"title\":\"A day\"");
        write(AT + "singlefile.html", page("Single."));

        Offprint inside = Offprint.run("convert", folder + "/box", "-o", folder + "/box/out/");
        Offprint over =
                Offprint.run(
                        "convert", folder + "/box", "-o", folder + "/" + AT + "singlefile.html");

        assertThat(inside.code()).isEqualTo(2);
        assertThat(inside.err()).contains("not ours to change; name a place outside of it");
        assertThat(over.code()).isEqualTo(2);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void a_folder_of_posts_beside_an_archive_of_pages_is_no_collection() {
        write("blog/archive/2024/a.md", Folder.SLOT);
        write("blog/index.json", "{\"url\":\"https://sea.example/\",\"posts\":[]}");

        Offprint lint = Offprint.run("lint", folder.resolve("blog").toString());

        assertThat(lint.out()).contains("a.md:");
    }

    @Test
    void a_dump_of_karakeep_has_pages_extracts_and_notes() {
        write("kept/manifest.json", "{\"format\": \"karakeep.dump\"}");
        String lines =
                bookmark(
                                "b1",
                                "\"type\":\"link\",\"url\":\"https://sea.example/one\",\"htmlContent\":\"<p>Less.</p>\",\"fullPageArchiveAssetId\":\"f1\"")
                        + bookmark(
                                "b2",
                                "\"type\":\"link\",\"url\":\"https://sea.example/two\",\"title\":\"Two\",\"author\":\"Ada\",\"htmlContent\":\"<p>Extract.</p>\"")
                        + bookmark("b3", "\"type\":\"text\",\"text\":\"A *note*.\"")
                        + bookmark("b4", "\"type\":\"link\",\"url\":\"https://sea.example/four\"")
                        + bookmark(
                                "b5", "\"type\":\"asset\",\"assetType\":\"pdf\",\"assetId\":\"f2\"")
                        + bookmark(
                                "b6",
                                "\"type\":\"link\",\"url\":\"https://sea.example/six\",\"contentAssetId\":\"../../../secret\"");
        write("kept/bookmarks/index.jsonl", lines);
        write("kept/assets/files/f1", page("Whole."));
        write("secret", "<p>The secret.</p>");

        Offprint convert = convert("kept");

        assertThat(convert.err())
                .contains(
                        "passed over 1 bare address, 1 file",
                        "3 posts converted, 1 failed",
                        "what was saved of it is not there");
        assertThat(post("2024-03-05-one"))
                .contains("Whole.", "  - boats\n")
                .doesNotContain("Less.");
        assertThat(post("2024-03-05-two"))
                .contains("author: \"Ada\"", "saved: \"2024-03-05T09:00:00.000Z\"", "Extract.");
        assertThat(post("2024-03-05-b3")).contains("A *note*.");
    }

    @Test
    void an_export_of_addresses_says_how_to_have_the_pages() {
        Path file =
                write(
                        "karakeep-export.json",
                        "{\"bookmarks\":[{\"createdAt\":1709629200,\"title\":\"T\",\"tags\":[\"a\"],\"lists\":[],"
                                + "\"content\":{\"type\":\"link\",\"url\":\"https://sea.example/a\"},\"note\":null,\"archived\":false}]}");

        Offprint convert = Offprint.run("convert", file.toString(), "-o", folder + "/out/");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err())
                .contains("it holds addresses only: offprint convert ADDRESS fetches a page");
    }

    private void index(String address, String more) {
        write(AT + "index.json", fields(address, more));
    }

    private static String fields(String address, String more) {
        return "{\"schema\":\"Link\",\"url\":\""
                + address
                + "\",\"timestamp\":\"1709629200.5\","
                + more
                + "}";
    }

    private static String bookmark(String id, String content) {
        return """
                {"id":"%s","createdAt":"2024-03-05T09:00:00.000Z","title":null,"archived":false,\
                "tags":[{"name":"boats"}],"content":{%s},"assets":[]}
                """
                .formatted(id, content);
    }

    private static String page(String words) {
        return ContainerKinds.page("https://sea.example/img/boat.png")
                .replace("A day at sea", "A day")
                .replace("<p>The harbour", "<p>" + words + " The harbour");
    }

    private Path write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Offprint convert(String name) {
        return Offprint.run(
                "convert", folder.resolve(name).toString(), "-o", folder + "/out/", "--prove");
    }

    private String post(String name) {
        return new Folder(folder).read("out/" + name + ".md");
    }
}
