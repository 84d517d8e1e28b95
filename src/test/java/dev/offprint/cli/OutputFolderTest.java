package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Converting costs nobody a file: neither a post, nor another output, nor what others wrote. */
class OutputFolderTest {
    private static final String PAGE =
            "<html><head><title>The harbour</title></head><body><article><h1>The harbour</h1>"
                    + "<p>Boats came in all day, one after the other, and nobody counted them.</p>"
                    + "</article></body></html>\n";
    private static final String WORDS = "---\ntitle: Tide\n---\n\nMy own words.\n";

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    private Offprint convert(String from, String to, String... options) {
        List<String> args = new ArrayList<>(List.of("convert", at(from), "-o", at(to)));
        args.addAll(List.of(options));
        return Offprint.run(args.toArray(String[]::new));
    }

    /** A slash at the end stays there. */
    private String at(String name) {
        return path + "/" + name;
    }

    private List<String> names(String in) throws IOException {
        try (Stream<Path> files = Files.walk(path.resolve(in))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> path.resolve(in).relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tide.html, tide.md, markdown",
        "tide.htm, tide.md, markdown",
        "tide.md, tide.html, html",
        "tide.markdown, tide.md, markdown",
        "tide.xhtml, tide.md, markdown",
    })
    void a_page_takes_the_place_of_no_post_beside_it(String page, String post, String format)
            throws IOException {
        folder.write("min/" + page, PAGE);
        folder.write("min/" + post, WORDS);

        Offprint convert = convert("min", "min", "--to", format, "--overwrite");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("min/" + post + " is a post of this run; posts are");
        assertThat(folder.read("min/" + post)).isEqualTo(WORDS);
        assertThat(folder.read("min/" + page)).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"symbolic", "hard", "folder", "dots"})
    void a_post_is_known_by_whatever_way_an_output_would_reach_it(String way) throws IOException {
        folder.write("posts/tide.html", PAGE);
        Path own = folder.write("notes/tide.md", WORDS);
        Path out = path.resolve("out");
        String named = at("out");
        switch (way) {
            case "symbolic" -> {
                Files.createDirectory(out);
                Files.createSymbolicLink(out.resolve("tide.md"), own);
            }
            case "hard" -> {
                Files.createDirectory(out);
                Files.createLink(out.resolve("tide.md"), own);
            }
            case "folder" -> Files.createSymbolicLink(out, Path.of("notes"));
            default -> named = at("notes/../posts/../notes");
        }

        Offprint convert =
                Offprint.run(
                        "convert",
                        at("posts/tide.html"),
                        own.toString(),
                        "-o",
                        named,
                        "--overwrite");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(own).hasContent(WORDS);
    }

    @Test
    void of_two_posts_with_one_place_the_second_is_named_in_every_run() throws IOException {
        folder.write("posts/tide.htm", "<p>First.</p>");
        folder.write("posts/tide.html", "<p>Second.</p>");

        Offprint convert = convert("posts", "out");
        Offprint resumed = convert("posts", "out", "--resume");
        Offprint overwritten = convert("posts", "out", "--overwrite");

        for (Offprint run : List.of(convert, resumed, overwritten)) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .contains("out/tide.md is already the output of another post of this run, ")
                    .contains("posts/tide.htm; rename one of them");
            assertThat(folder.read("out/tide.md")).isEqualTo("First.\n");
        }
    }

    @Test
    void two_paths_of_the_command_line_that_meet_in_one_place_do_not_cost_a_post()
            throws IOException {
        folder.write("a/tide.md", "First.\n");
        folder.write("b/tide.md", "Second.\n");

        Offprint convert = Offprint.run("convert", at("a"), at("b"), "-o", at("out"));

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("is already the output of another post of this run");
        assertThat(folder.read("out/tide.md")).isEqualTo("First.\n");
    }

    @Test
    void two_spellings_that_the_disk_takes_for_one_do_not_cost_a_post() throws IOException {
        folder.write("posts/A.md", "First.\n");
        folder.write("posts/b.md", "Second.\n");
        // As a disk without upper and lower case has it: two names, one file.
        folder.write("out/A.md", "old");
        Files.createLink(path.resolve("out/b.md"), path.resolve("out/A.md"));

        Offprint convert = convert("posts", "out", "--overwrite");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("out/b.md is already the output of another post");
        assertThat(folder.read("out/A.md")).isEqualTo("First.\n");
        assertThat(folder.read("out/b.md")).isEqualTo("old");
    }

    @Test
    void two_places_that_turn_out_to_be_one_do_not_cost_a_post() throws IOException {
        folder.write("posts/a/x.md", "First.\n");
        folder.write("posts/b/x.md", "Second.\n");
        Files.createDirectory(path.resolve("out"));
        // Leads nowhere until the first post is written.
        Files.createSymbolicLink(path.resolve("out/b"), Path.of("a"));

        Offprint convert = convert("posts", "out");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("out/b/x.md is already the output of another post");
        assertThat(folder.read("out/a/x.md")).isEqualTo("First.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out", "out/", "./out", "other/../out"})
    void what_others_wrote_into_the_folder_stays(String named) throws IOException {
        folder.write("posts/a.html", "<p>Page.</p>");
        folder.write("posts/b.html", "<p>Other page.</p>");
        folder.write("out/a.md", "Somebody's words.\n");
        Files.createDirectory(path.resolve("other"));

        Offprint convert = convert("posts", named);

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err())
                .contains("a.md cannot be written: it is there already, and not from convert;")
                .contains("--overwrite replaces it")
                .contains("1 post converted, 1 failed");
        assertThat(folder.read("out/a.md")).isEqualTo("Somebody's words.\n");
        assertThat(folder.read("out/b.md")).isEqualTo("Other page.\n");
    }

    @Test
    void one_post_into_a_folder_costs_nothing_there_either() throws IOException {
        folder.write("a.html", "<p>Page.</p>");
        folder.write("out/a.md", "Somebody's words.\n");

        assertThat(convert("a.html", "out/").code()).isEqualTo(2);
        assertThat(folder.read("out/a.md")).isEqualTo("Somebody's words.\n");

        assertThat(convert("a.html", "out/", "--overwrite").code()).isZero();
        assertThat(folder.read("out/a.md")).isEqualTo("Page.\n");
    }

    @Test
    void a_file_that_is_named_is_replaced() throws IOException {
        folder.write("a.html", "<p>Page.</p>");
        folder.write("out/a.md", "Old words.\n");

        assertThat(convert("a.html", "out/a.md").code()).isZero();

        assertThat(folder.read("out/a.md")).isEqualTo("Page.\n");
        assertThat(names("out")).containsExactly("a.md");
    }

    @Test
    void what_convert_wrote_is_replaced_until_somebody_changes_it() throws IOException {
        folder.write("posts/a.html", "<p>One.</p>");
        assertThat(convert("posts", "out").code()).isZero();
        folder.write("posts/a.html", "<p>Two.</p>");
        assertThat(convert("posts", "out").code()).isZero();
        assertThat(folder.read("out/a.md")).isEqualTo("Two.\n");

        folder.write("out/a.md", "Two, and a thought.\n");
        folder.write("posts/a.html", "<p>Three.</p>");
        Offprint edited = convert("posts", "out");
        assertThat(edited.code()).isEqualTo(2);
        assertThat(edited.err())
                .contains("it was changed since convert wrote it; --overwrite replaces it");
        assertThat(folder.read("out/a.md")).isEqualTo("Two, and a thought.\n");

        assertThat(convert("posts", "out", "--overwrite").code()).isZero();
        assertThat(folder.read("out/a.md")).isEqualTo("Three.\n");
        folder.write("posts/a.html", "<p>Four.</p>");
        assertThat(convert("posts", "out").code()).isZero();
        assertThat(folder.read("out/a.md")).isEqualTo("Four.\n");
    }

    @Test
    void a_second_run_changes_nothing_and_a_post_that_is_gone_costs_nothing() throws IOException {
        folder.write("posts/a.html", "<p>One.</p>");
        folder.write("posts/sub/b.md", "Two.\n");
        convert("posts", "out");
        String manifest = folder.read("out/.offprint-manifest");
        Files.delete(path.resolve("posts/a.html"));

        Offprint again = convert("posts", "out");

        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("0 posts converted, 1 unchanged");
        assertThat(folder.read("out/.offprint-manifest")).isEqualTo(manifest);
        assertThat(names("out")).containsExactly(".offprint-manifest", "a.md", "sub/b.md");
    }

    @Test
    void a_folder_can_be_converted_into_itself_again_and_again() throws IOException {
        folder.write("min/a.html", "<p>One.</p>");
        assertThat(convert("min", "min").code()).isZero();

        Offprint again = convert("min", "min");
        folder.write("min/a.html", "<p>Two.</p>");
        Offprint changed = convert("min", "min");

        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("0 posts converted, 1 unchanged");
        assertThat(changed.code()).isZero();
        assertThat(folder.read("min/a.md")).isEqualTo("Two.\n");

        folder.write("min/a.md", "Two, and mine.\n");
        assertThat(convert("min", "min").code()).isEqualTo(2);
        assertThat(folder.read("min/a.md")).isEqualTo("Two, and mine.\n");
    }

    @Test
    void resuming_skips_what_convert_wrote_and_nothing_else() throws IOException {
        folder.write("posts/a.html", "<p>One.</p>");
        folder.write("posts/b.html", "<p>Two.</p>");
        folder.write("out/b.md", "Somebody's words.\n");
        convert("posts", "out");
        FileTime later = FileTime.from(Instant.now().plusSeconds(60));
        Files.setLastModifiedTime(path.resolve("out/b.md"), later);
        Files.setLastModifiedTime(path.resolve("out/a.md"), later);

        Offprint resumed = convert("posts", "out", "--resume");

        assertThat(resumed.code()).isEqualTo(2);
        assertThat(resumed.err()).contains("0 posts converted, 1 skipped, 1 failed");
        assertThat(folder.read("out/b.md")).isEqualTo("Somebody's words.\n");
    }

    @Test
    void the_manifest_is_what_sha256sum_checks() throws IOException, InterruptedException {
        folder.write("posts/sub/a.html", "<p>One.</p>");
        folder.write("posts/a\\b\nc.html", "<p>Two.</p>");
        assertThat(convert("posts", "out").code()).isZero();

        assertThat(folder.read("out/.offprint-manifest"))
                .startsWith("# offprint manifest 1\n# ")
                .contains("  sub/a.md\n")
                .contains("  a\\\\b\\nc.md\n");
        Process check = start("sha256sum", "--quiet", "-c", ".offprint-manifest");
        assertThat(check.waitFor()).isZero();

        folder.write("posts/a\\b\nc.html", "<p>Three.</p>");
        assertThat(convert("posts", "out").code()).isZero();
    }

    private Process start(String... command) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha256sum")));
        return new ProcessBuilder(command)
                .directory(path.resolve("out").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void after_a_killed_run_its_files_are_still_its_own() throws Exception {
        for (int i = 100; i < 400; i++) {
            folder.write("posts/" + i + ".html", "<p>One.</p>");
        }
        Process process = new OffprintProcess(path).start("convert", "posts", "-o", "out");
        while (process.isAlive() && Files.notExists(path.resolve("out/150.md"))) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
        for (int i = 100; i < 400; i++) {
            folder.write("posts/" + i + ".html", "<p>Two.</p>");
        }

        Offprint again = convert("posts", "out");

        assertThat(again.err()).contains("300 posts converted");
        assertThat(again.code()).isZero();
        assertThat(folder.read("out/.offprint-manifest").lines()).hasSize(2 + 300);
    }

    @Test
    void a_manifest_of_a_stranger_leads_to_no_file_elsewhere() throws Exception {
        Path victim = folder.write("victim.md", "Mine.\n");
        folder.write("posts/a.html", "<p>One.</p>");
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(victim));
        String digest = HexFormat.of().formatHex(sha256);
        folder.write(
                "out/.offprint-manifest",
                "# offprint manifest 1\n"
                        + digest
                        + "  ../victim.md\n"
                        + digest
                        + "  "
                        + victim
                        + "\n"
                        + digest
                        + "  a.md\n"
                        + digest
                        + "  sub/victim.md\n");
        folder.write("posts/sub/victim.html", "<p>One.</p>");
        Files.createSymbolicLink(path.resolve("out/a.md"), victim);
        Path other = folder.write("elsewhere/victim.md", "Mine.\n");
        Files.createSymbolicLink(path.resolve("out/sub"), path.resolve("elsewhere"));

        Offprint convert = convert("posts", "out");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("out/a.md is a link", "out/sub is a link");
        assertThat(victim).hasContent("Mine.");
        assertThat(other).hasContent("Mine.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "folder", "other"})
    void a_manifest_that_is_none_ends_the_run_before_it_begins(String kind) throws IOException {
        folder.write("posts/a.html", "<p>One.</p>");
        Path victim = folder.write("victim", "Mine.\n");
        Path manifest = path.resolve("out/.offprint-manifest");
        Files.createDirectory(path.resolve("out"));
        switch (kind) {
            case "link" -> Files.createSymbolicLink(manifest, victim);
            case "folder" -> Files.createDirectory(manifest);
            default -> Files.writeString(manifest, "something else\n");
        }

        Offprint convert = convert("posts", "out");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("-o ").doesNotContain("internal error");
        assertThat(victim).hasContent("Mine.");
        assertThat(path.resolve("out/a.md")).doesNotExist();
    }

    @Test
    void volumes_of_a_book_take_the_place_of_no_other_file() throws IOException {
        folder.write("posts/a.md", WORDS);
        folder.write("posts/b.md", WORDS);
        folder.write("book-2.epub", "Somebody's book.");
        String[] book = {"--to", "epub", "--max-posts-per-book", "1"};

        Offprint first = convert("posts", "book.epub", book);

        assertThat(first.code()).isEqualTo(2);
        assertThat(first.err()).contains("book-2.epub cannot be written: it is there already");
        assertThat(folder.read("book-2.epub")).isEqualTo("Somebody's book.");
        assertThat(path.resolve("book-1.epub")).exists();

        Files.delete(path.resolve("book-2.epub"));
        assertThat(convert("posts", "book.epub", book).code()).isZero();
        assertThat(convert("posts", "book.epub", book).code()).isZero();
    }

    @Test
    void a_book_that_is_named_is_replaced_and_takes_the_place_of_no_input() throws IOException {
        folder.write("posts/a.md", WORDS);
        folder.write("posts/b.md", WORDS);
        folder.write("style.css", "p { margin: 0 }\n");
        folder.write("book.epub", "old");
        Files.createSymbolicLink(path.resolve("link.epub"), Path.of("style.css"));

        Offprint css = convert("posts", "link.epub", "--to", "epub", "--css", at("style.css"));
        Offprint book = convert("posts", "book.epub", "--to", "epub", "--css", at("style.css"));

        assertThat(css.code()).isEqualTo(2);
        assertThat(css.err()).contains("link.epub is what --css names");
        assertThat(folder.read("style.css")).isEqualTo("p { margin: 0 }\n");
        assertThat(book.code()).isZero();
        assertThat(Files.size(path.resolve("book.epub"))).isGreaterThan(1000);
    }

    @Test
    void the_ledger_of_a_book_is_not_the_book() throws IOException {
        folder.write("posts/a.md", WORDS);
        folder.write("posts/b.md", WORDS);

        Offprint same = convert("posts", "book.epub", "--to", "epub", "--ledger", at("book.epub"));
        Offprint beside = convert("posts", "book.epub", "--to", "epub", "--ledger", at("l.json"));

        assertThat(same.code()).isEqualTo(2);
        assertThat(same.err()).contains("book.epub is what -o names");
        assertThat(beside.code()).isZero();
        assertThat(names(".")).contains("book.epub", "l.json");
    }

    @ParameterizedTest
    @CsvSource({
        "posts/a.md, is a post of this run",
        "notes.md, 'is there already, and is a post by its name'",
        "out.md, is what -o names",
        "config.yaml, is what --config names",
        "hard.json, is a post of this run",
    })
    void a_ledger_takes_the_place_of_no_other_file(String ledger, String problem)
            throws IOException {
        Path post = folder.write("posts/a.md", WORDS);
        folder.write("notes.md", WORDS);
        folder.write("config.yaml", "root: true\n");
        Files.createLink(path.resolve("hard.json"), post);

        Offprint convert =
                convert(
                        "posts/a.md",
                        "out.md",
                        "--config",
                        at("config.yaml"),
                        "--ledger",
                        at(ledger));

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err()).contains("--ledger: ", problem);
        assertThat(post).hasContent(WORDS);
        assertThat(folder.read("notes.md")).isEqualTo(WORDS);
        assertThat(folder.read("config.yaml")).isEqualTo("root: true\n");
        assertThat(path.resolve("out.md")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "json=posts/a.md, is a post of this run",
        "text=posts/../posts/a.md, is a post of this run",
        "html=page.html, 'is there already, and is a post by its name'",
        "sarif=link.json, is a post of this run",
        "jsonl=baseline, is what --baseline names",
        "junit=twice.xml, another report goes there too",
    })
    void a_report_takes_the_place_of_no_other_file(String format, String problem)
            throws IOException {
        Path post = folder.write("posts/a.md", Folder.CLEAN);
        folder.write("page.html", PAGE);
        folder.write("baseline", "");
        Files.createSymbolicLink(path.resolve("link.json"), post);
        String[] of = format.split("=", -1);

        Offprint lint =
                Offprint.run(
                        "lint",
                        "--baseline",
                        at("baseline"),
                        "--format",
                        "checkstyle=" + at("twice.xml"),
                        "--format",
                        of[0] + "=" + at(of[1]),
                        at("posts"));

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains("--format " + of[0] + "=", problem);
        assertThat(post).hasContent(Folder.CLEAN);
        assertThat(folder.read("page.html")).isEqualTo(PAGE);
        assertThat(folder.read("baseline")).isEmpty();
    }

    @Test
    void a_report_is_replaced_by_the_next_one_and_is_no_post() throws IOException {
        folder.write("a.md", Folder.CLEAN);
        String html = "html=" + at("report.html");
        Offprint first =
                Offprint.run("lint", "--format", html, "--format", "json", path.toString());

        Offprint second =
                Offprint.run("lint", "--format", html, "--format", "json", path.toString());

        assertThat(first.code()).isZero();
        assertThat(second).isEqualTo(first);
        assertThat(folder.read("report.html")).contains("· Offprint</title>");
    }
}
