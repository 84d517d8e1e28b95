package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.web.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No report and no ledger takes the place of what a run reads, or of what it writes besides. */
class OutputPlacesTest {
    private static final byte[] GIF =
            "GIF89a\1\0\1\0\200\0\0\1\0\0\0\0\0\54\0\0\0\0\1\0\1\0\0\2\2\104\1\0\73"
                    .getBytes(StandardCharsets.ISO_8859_1);

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() throws IOException {
        path = path.toRealPath();
        folder = new Folder(path);
        folder.write("m/a.md", Folder.CLEAN);
        folder.write("m/b.md", Folder.SLOT);
        folder.write("m/c.md", Folder.CLEAN);
    }

    /** Runs a command line whose words may name the folder as DIR. */
    private Offprint run(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            words.add(word.replaceAll("\\bDIR\\b", path.toString()));
        }
        return Offprint.run(words.toArray(String[]::new));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                byte[] bytes = Files.readAllBytes(file);
                files.put(
                        path.relativize(file).toString(),
                        new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private Offprint refused(String line) throws IOException {
        Map<String, String> before = files();

        Offprint run = run(line);

        assertThat(run.code()).as(line + "\n" + run.err()).isEqualTo(2);
        assertThat(files()).as(line).isEqualTo(before);
        return run;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b.epub",
                "b-1.epub",
                "b-2.epub",
                "b-3.epub",
                "m/../b-2.epub",
                "here/b-3.epub",
                ".offprint-manifest"
            })
    void a_ledger_is_no_volume_of_the_book(String ledger) throws IOException {
        Files.createSymbolicLink(path.resolve("here"), Path.of("."));

        Offprint convert =
                refused(
                        "convert DIR/m --to epub -o DIR/b.epub --max-posts-per-book 1 --ledger DIR/"
                                + ledger);

        assertThat(convert.err()).contains("--ledger: ").contains("; name another file");
    }

    @Test
    void a_ledger_may_stand_beside_the_volumes() {
        Offprint convert =
                run(
                        "convert DIR/m --to epub -o DIR/b.epub --max-posts-per-book 2 --ledger"
                                + " DIR/b-3.epub");

        assertThat(convert.code()).isZero();
        assertThat(path.resolve("b-2.epub")).exists();
        assertThat(folder.read("b-3.epub")).startsWith("{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert DIR/m -o DIR/out --ledger DIR/out/.offprint-manifest",
                "convert DIR/m -o DIR/out/ --ledger DIR/m/../out/.offprint-manifest",
                "convert DIR/m/a.md -o DIR/old/ --ledger DIR/old/.offprint-manifest",
                "convert DIR/m -o DIR/out --ledger DIR/old/.offprint-manifest",
                "convert DIR/m/a.md -o DIR/old/.offprint-manifest",
                "lint DIR/m --format json=DIR/old/.offprint-manifest"
            })
    void the_record_of_what_was_written_stays(String line) throws IOException {
        run("convert DIR/m/c.md -o DIR/old/");

        refused(line);

        assertThat(run("convert DIR/m/c.md -o DIR/old/").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lint DIR/m --format json=DIR/.offprint.yaml              | is a configuration of this run
                    lint DIR/m --format html=DIR/base.yaml                   | is a configuration of this run
                    lint DIR/m --format sarif=DIR/bases/lowest.yaml          | is a configuration of this run
                    lint DIR/m --format text=DIR/m/.offprint.yaml            | is a configuration of this run
                    lint DIR/m --format json=DIR/alias                       | is a configuration of this run
                    lint DIR/m --format json=DIR/own/ad/own.yaml             | is a rule of this run
                    lint DIR/m --rules DIR/rr --format json=DIR/rr/ad/two.yaml | is a rule of this run
                    lint DIR/m --format json=DIR/.offprintignore             | is an ignore file of this run
                    lint DIR/m --format json=DIR/m/.gitignore                | is an ignore file of this run
                    lint DIR/m --no-config --format json=DIR/.offprint.yaml  | is a configuration by its name
                    lint DIR/m/a.md --format json=DIR/.offprintignore        | is an ignore file by its name
                    lint DIR/m --format json=DIR/.offprint-baseline          | is a baseline by its name
                    lint DIR/m --baseline DIR/known --format json=DIR/known  | is what --baseline names
                    lint - --stdin-filename DIR/m/a.md --format json=DIR/base.yaml | is a configuration of this run
                    convert DIR/m -o DIR/out --ledger DIR/.offprint.yaml     | is a configuration of this run
                    convert DIR/m -o DIR/out --ledger DIR/bases/lowest.yaml  | is a configuration of this run
                    convert DIR/m -o DIR/b.epub --to epub --ledger DIR/base.yaml | is a configuration of this run
                    convert DIR/m -o DIR/out --ledger DIR/own/ad/own.yaml    | is a rule of this run
                    convert DIR/m -o DIR/out --ledger DIR/m/.gitignore       | is an ignore file of this run
                    convert DIR/m/a.md -o DIR/.offprint.yaml                 | is a configuration of this run
                    convert DIR/m/a.md -o DIR/m/.offprint.yaml               | is a configuration of this run
                    convert DIR/m/a.md -o DIR/base.yaml                      | is a configuration of this run
                    convert DIR/m/a.md -o DIR/own/ad/own.yaml                | is a rule of this run
                    convert DIR/m/a.md -o DIR/.gitignore                     | is an ignore file by its name
                    """)
    void what_a_run_reads_is_never_written_onto(String line, String what) throws IOException {
        folder.git("init", "-q");
        folder.write(".offprint.yaml", "extends: base.yaml\nrules: own\n");
        folder.write("base.yaml", "extends: [bases/lowest.yaml]\n");
        folder.write("bases/lowest.yaml", "front-matter: {required: [title]}\n");
        folder.write("m/.offprint.yaml", "front-matter: {required: [date]}\n");
        Files.createSymbolicLink(path.resolve("alias"), Path.of(".offprint.yaml"));
        String rule = Files.readString(Path.of("rules/ad/slot.yaml"));
        folder.write("own/ad/own.yaml", rule);
        folder.write("rr/ad/two.yaml", rule);
        folder.write(".offprintignore", "*.tmp\n");
        folder.write(".gitignore", "*.tmp\n");
        folder.write("m/.gitignore", "*.tmp\n");
        folder.write(".git/info/exclude", "*.tmp\n");
        folder.write(".offprint-baseline", "");
        folder.write("known", "");

        assertThat(refused(line).err()).contains(what);
    }

    @Test
    void what_git_ignores_here_alone_stays() throws IOException {
        folder.git("init", "-q");
        folder.write(".git/info/exclude", "*.tmp\n");

        assertThat(refused("lint DIR/m --format json=DIR/.git/info/exclude").err())
                .contains("is an ignore file of this run");
    }

    @Test
    void a_report_that_is_no_input_is_written_again() throws IOException {
        folder.write(".offprint.yaml", "front-matter: {required: [title]}\n");
        folder.write("report.yaml", "the last report\n");

        assertThat(run("lint DIR/m --format json=DIR/report.yaml").code()).isEqualTo(1);

        assertThat(folder.read("report.yaml")).startsWith("{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --online --link-cache DIR/r.json --format json=DIR/r.json         | is the cache of links
                    --online --link-cache DIR/r.json --format json=DIR/m/../r.json    | is the cache of links
                    --online --link-cache DIR/here/r.json --format html=DIR/r.json    | is the cache of links
                    --cache-dir DIR/k --format json=DIR/k/results.bin                 | belongs to the cache
                    --cache-dir DIR/k --format json=DIR/k/CACHEDIR.TAG                | belongs to the cache
                    --cache-dir DIR/k --format json=DIR/here/k/.gitignore             | belongs to the cache
                    --cache-dir DIR/k --online --link-cache DIR/k/results.bin         | belongs to the cache
                    --format json=DIR/r --format sarif=DIR/here/r                     | another report goes there too
                    """)
    void two_outputs_of_a_run_are_never_one_file(String options, String what) throws IOException {
        Files.createSymbolicLink(path.resolve("here"), Path.of("."));

        assertThat(refused("lint DIR/m " + options).err()).contains(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m/a.md", ".offprintignore", ".offprint.yaml"})
    void an_empty_input_becomes_no_cache_of_links(String name) throws IOException {
        folder.write(name, "");

        Offprint lint = refused("lint DIR/m --online --link-cache DIR/" + name);

        assertThat(lint.err()).contains("is no cache of links");
    }

    @Test
    void a_report_does_not_replace_a_picture_that_the_run_has_brought_home() throws Exception {
        try (LoopbackServer server = new LoopbackServer()) {
            server.body("/pier.gif", "image/gif", GIF);
            folder.write("m/a.md", "![a](" + server.url("/pier.gif") + ")\n\nTide.\n");
            String options = "--images fetch --allow-private";

            run("convert DIR/m/a.md -o DIR/first/a.md " + options);
            Path picture;
            try (Stream<Path> files = Files.walk(path.resolve("first"))) {
                picture = files.filter(file -> file.toString().endsWith(".gif")).findAny().get();
            }
            String name = path.resolve("first").relativize(picture).toString();
            Offprint convert =
                    run(
                            "convert DIR/m/a.md -o DIR/second/a.md "
                                    + options
                                    + " --ledger DIR/second/"
                                    + name);

            assertThat(convert.code()).isEqualTo(2);
            assertThat(convert.err()).contains("another file has taken its place meanwhile");
            assertThat(Arrays.equals(Files.readAllBytes(path.resolve("second/" + name)), GIF))
                    .isTrue();
        }
    }
}
