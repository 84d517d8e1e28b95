package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted on the terminal, in the ledger and in the exit code is the same. */
class ConvertCountsTest {
    private static final String PROSE =
            "It rained all day, and the harbour was empty. Nobody came to the pier.\n\n";
    private static final String FOLLOW =
            "<p>Follow me on Twitter: <a href=\"https://twitter.com/lamp\">@lamp</a></p>\n";

    @TempDir Path root;
    private Path ledger;

    @BeforeEach
    void an_archive() {
        ledger = root.resolve("ledger.json");
        folder().write("posts/a.md", "---\ntitle: A\n---\n\n" + PROSE.repeat(4) + FOLLOW);
        folder().write(
                        "posts/b.md",
                        "---\ntitle: B\n---\n\n" + PROSE + "<div id=\"dfp-ad-imu1\">Buy!</div>\n");
        folder().write(
                        "posts/c.html",
                        "<p>It began with a letter.</p>\n"
                                + "<p><a class='more-link' href='https://e.example/1'>Read more</a></p>");
    }

    private Folder folder() {
        return new Folder(root);
    }

    @Test
    void of_a_folder_in_which_all_goes_well() throws IOException {
        Offprint convert = convert("posts", "-o", out());

        assertThat(convert.code()).isZero();
        assertThat(convert.err()).contains("3 posts converted, 1 cut off; ");
        assertAgreement(convert);
    }

    @Test
    void of_posts_and_paths_of_which_nothing_came() throws IOException {
        Files.write(root.resolve("posts/bad.md"), new byte[] {'a', (byte) 0xFF});
        folder().write("out/b.md/in-the-way", "");

        Offprint convert =
                convert("posts", root.resolve("nowhere").toString(), "-o", out(), "--explain");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("2 posts converted, 3 failed, 1 cut off; ");
        assertAgreement(convert);
        assertThat(Files.readString(ledger))
                .contains("nowhere: no such file or folder", "bad.md:1:2: ", "cannot be written: ");
    }

    @Test
    void of_a_second_run_and_one_that_is_resumed() throws IOException {
        convert("posts", "-o", out());

        Offprint again = convert("posts", "-o", out());
        Offprint resumed = convert("posts", "-o", out(), "--resume");

        assertThat(again.err()).contains("0 posts converted, 3 unchanged, 1 cut off; ");
        assertThat(resumed.err()).contains("skipped");
        assertAgreement(resumed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--max-posts-per-book=1"})
    void of_a_book_of_many_posts(String option) throws IOException {
        Files.write(root.resolve("posts/bad.md"), new byte[] {'a', (byte) 0xFF});
        String book = root.resolve("b.epub").toString();
        List<String> arguments = new ArrayList<>(List.of("posts", "--to", "epub", "-o", book));
        arguments.addAll(option.isEmpty() ? List.of() : List.of(option));

        Offprint convert = convert(arguments.toArray(String[]::new));

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err())
                .contains("3 posts converted, 1 failed, 1 cut off; ")
                .contains("1 place was named and kept")
                .contains("c.html:2:1: the article ends here, cut off");
        assertAgreement(convert);
    }

    @Test
    void of_a_book_that_cannot_be_written() throws IOException {
        folder().write("in-the-way", "");
        String book = root.resolve("in-the-way/b.epub").toString();

        Offprint convert = convert("posts", "--to", "epub", "-o", book);

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err())
                .contains("b.epub cannot be written: ")
                .contains("0 posts converted, 3 failed; 0 characters left out");
        assertAgreement(convert);
    }

    @Test
    void a_post_that_is_named_twice_is_in_the_book_once() {
        String posts = root.resolve("posts").toString();
        String book = root.resolve("b.epub").toString();

        Offprint convert =
                Offprint.run("convert", posts, posts + "/a.md", "--to", "epub", "-o", book);

        assertThat(convert.err()).contains("b.epub: 3 posts");
    }

    @Test
    void of_standard_input_that_cannot_be_read() throws IOException {
        byte[] bytes = {'a', (byte) 0xFF};

        Offprint convert =
                Offprint.runWithInput(bytes, "convert", "-", "--ledger", ledger.toString());

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("stdin.md:1:2: ");
        assertAgreement(convert);
    }

    @Test
    void a_ledger_that_cannot_be_written_costs_no_post() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        Offprint convert =
                Offprint.run(
                        "convert",
                        root.resolve("posts").toString(),
                        "-o",
                        out(),
                        "--ledger",
                        full.toString());

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("ledger").doesNotContain("internal error");
    }

    private String out() {
        return root.resolve("out").toString();
    }

    private Offprint convert(String folder, String... options) {
        List<String> all = new ArrayList<>(List.of("convert", root.resolve(folder).toString()));
        all.addAll(List.of(options));
        all.addAll(List.of("--ledger", ledger.toString()));
        return Offprint.run(all.toArray(String[]::new));
    }

    private Offprint convert(String[] arguments) {
        String[] options = new String[arguments.length - 1];
        System.arraycopy(arguments, 1, options, 0, options.length);
        return convert(arguments[0], options);
    }

    /** Counts what the ledger says of each post, and compares it with all sums. */
    private void assertAgreement(Offprint convert) throws IOException {
        Map<String, Long> posts = new TreeMap<>();
        Map<String, Long> summary = new TreeMap<>();
        try (JsonParser json = new JsonFactory().createParser(ledger.toFile())) {
            String list = "";
            boolean isSummary = false;
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                String name = json.currentName();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                isSummary |= token == JsonToken.FIELD_NAME && "summary".equals(name) && depth == 1;
                if (token == JsonToken.START_ARRAY && depth == 4) {
                    list = name;
                    posts.putIfAbsent("posts with " + list, 0L);
                } else if (token == JsonToken.START_OBJECT && depth == 5) {
                    posts.merge(list, 1L, Long::sum);
                } else if (token == JsonToken.VALUE_STRING && "status".equals(name)) {
                    posts.merge(json.getText(), 1L, Long::sum);
                } else if (token == JsonToken.VALUE_NUMBER_INT && isSummary) {
                    summary.put(name, json.getLongValue());
                } else if (token == JsonToken.VALUE_NUMBER_INT && depth == 3) {
                    posts.merge(name, json.getLongValue(), Long::sum);
                }
            }
        }
        for (String count :
                List.of("converted", "unchanged", "skipped", "failed", "charactersLeftOut")) {
            assertThat(posts.getOrDefault(count, 0L)).as(count).isEqualTo(summary.get(count));
        }
        for (String list : List.of("kept", "notChanged")) {
            assertThat(posts.getOrDefault(list, 0L)).as(list).isEqualTo(summary.get(list));
        }
        assertThat(convert.code()).isEqualTo(summary.getOrDefault("failed", 0L) > 0 ? 2 : 0);
        String said = convert.err();
        if (said.contains("converted")) {
            for (Map.Entry<String, String> words :
                    Map.of("failed", " failed", "skipped", " skipped", "cutOff", " cut off")
                            .entrySet()) {
                long count = summary.getOrDefault(words.getKey(), -1L);
                assertThat(said.contains(", " + count + words.getValue())).isEqualTo(count > 0);
            }
            assertThat(said).contains("; " + summary.get("charactersLeftOut") + " character");
            assertThat(said.contains(" named and kept"))
                    .isEqualTo(summary.getOrDefault("kept", -1L) > 0);
        }
    }
}
