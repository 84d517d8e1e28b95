package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.offprint.web.LoopbackServer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository of somebody else, whose links and settings lead to files of ours. */
class BentPathsTest {
    private static final byte[] GIF =
            "GIF89a\1\0\1\0\200\0\0\1\0\0\0\0\0\54\0\0\0\0\1\0\1\0\0\2\2\104\1\0\73"
                    .getBytes(StandardCharsets.ISO_8859_1);

    @TempDir Path path;
    private Folder repository;
    private Path outside;
    private Path victim;

    @BeforeEach
    void a_repository_and_what_lies_beside_it() throws IOException {
        assumeTrue(File.separatorChar == '/', "not everybody may make links elsewhere");
        outside = Files.createDirectories(path.resolve("outside"));
        victim = Files.writeString(outside.resolve("victim"), "mine\n");
        repository = new Folder(Files.createDirectories(path.resolve("repository")));
        repository.git("init", "-q");
        repository.write("posts/clean.md", Folder.CLEAN);
    }

    private void link(String name, String target) throws IOException {
        Path link = repository.path().resolve(name);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(target));
    }

    private Offprint run(String... args) throws IOException, InterruptedException {
        return new OffprintProcess(repository.path()).run(args);
    }

    private void nothing_is_outside_that_was_not() throws IOException {
        assertThat(victim).hasContent("mine");
        try (Stream<Path> files = Files.list(outside)) {
            assertThat(files).containsExactly(victim);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "../outside/new"})
    void the_cache_is_not_written_through_a_link(String target) throws Exception {
        link(".offprint-cache", target);

        Offprint lint = run("lint", "--cache", ".");

        assertThat(lint.err()).contains("the cache cannot be written: ").contains("is a link");
        nothing_is_outside_that_was_not();
    }

    @ParameterizedTest
    @ValueSource(strings = {"results.bin", ".gitignore", "CACHEDIR.TAG"})
    void no_file_of_the_cache_is_written_through_a_link(String name) throws Exception {
        link(".offprint-cache/" + name, "../../outside/" + name);

        run("lint", "--cache", ".");

        nothing_is_outside_that_was_not();
    }

    @Test
    void a_folder_with_other_files_becomes_no_cache() throws Exception {
        Offprint lint = run("lint", "--cache-dir", "posts", ".");

        assertThat(lint.err()).contains("posts is no cache, it holds clean.md");
        assertThat(repository.path().resolve("posts")).isDirectoryNotContaining("glob:**/.git*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside/victim", "../outside/new"})
    void the_baseline_is_not_written_through_a_link_that_nobody_named(String target)
            throws Exception {
        link(".offprint-baseline", target);

        Offprint write = run("baseline", "write", ".");
        Offprint prune = run("baseline", "prune", ".");

        assertThat(write.code()).isEqualTo(2);
        assertThat(write.err()).contains(".offprint-baseline is a link");
        assertThat(prune.code()).isEqualTo(2);
        nothing_is_outside_that_was_not();
    }

    @Test
    void a_baseline_takes_the_place_of_no_other_file() throws Exception {
        Offprint post = run("baseline", "write", "--baseline", "posts/clean.md", ".");
        Files.writeString(outside.resolve("notes"), "# A heading, as in a baseline\n");
        Offprint notes = run("baseline", "write", "--baseline", "../outside/notes", ".");

        assertThat(post.code()).isEqualTo(2);
        assertThat(post.err()).contains("is no baseline; name another file");
        assertThat(repository.read("posts/clean.md")).isEqualTo(Folder.CLEAN);
        assertThat(notes.code()).isEqualTo(2);
        assertThat(outside.resolve("notes")).hasContent("# A heading, as in a baseline");
    }

    @Test
    void a_baseline_is_written_again_over_itself_and_where_the_user_names_a_link()
            throws Exception {
        Path real = outside.resolve("baseline");
        link("named", "../outside/baseline");
        Files.writeString(real, "");
        repository.write("posts/slot.md", Folder.SLOT);

        assertThat(run("baseline", "write", "--baseline", "named", ".").code()).isZero();
        assertThat(run("baseline", "write", "--baseline", "named", ".").code()).isZero();

        assertThat(real).content().contains("ad/slot");
        assertThat(repository.path().resolve("named")).isSymbolicLink();
    }

    @Test
    void init_makes_nothing_through_a_link() throws Exception {
        link(".github", "../outside");
        Path hooks = repository.path().resolve(".git/hooks");
        try (Stream<Path> samples = Files.exists(hooks) ? Files.list(hooks) : Stream.empty()) {
            for (Path sample : samples.toList()) {
                Files.delete(sample);
            }
        }
        Files.deleteIfExists(hooks);
        link(".git/hooks", "../../outside");
        link(".offprint.yaml", "../outside/new");

        Offprint init = run("init", "--hook", "--workflow", ".");

        assertThat(init.code()).isEqualTo(2);
        assertThat(init.err())
                .contains(".offprint.yaml")
                .contains(".github is a link")
                .contains("hooks/pre-commit is not written");
        nothing_is_outside_that_was_not();
    }

    @Test
    void a_post_is_not_converted_through_a_link_of_the_output_folder() throws Exception {
        repository.write("posts/sub/tide.md", Folder.CLEAN);
        repository.write("posts/victim.html", "<p>Theirs.</p>");
        link("out/sub", "../../outside");
        link("out/victim.md", "../../outside/victim");

        Offprint convert = run("convert", "posts", "-o", "out", "--overwrite");

        assertThat(convert.code()).isEqualTo(2);
        assertThat(convert.err())
                .contains("out/sub/tide.md cannot be written: out/sub is a link")
                .contains("out/victim.md is a link")
                .contains("1 post converted, 2 failed");
        nothing_is_outside_that_was_not();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../outside", "../../outside/new"})
    void pictures_go_through_no_link_beside_the_output(String target) throws Exception {
        try (LoopbackServer server = new LoopbackServer()) {
            server.body("/pier.gif", "image/gif", GIF);
            repository.write("posts/tide.md", "![a](" + server.url("/pier.gif") + ")\n\nTide.\n");
            link("out/images", target);

            Offprint convert =
                    run(
                            "convert",
                            "posts/tide.md",
                            "--images",
                            "fetch",
                            "--allow-private",
                            "-o",
                            "out/tide.md");

            assertThat(convert.code()).isEqualTo(2);
            assertThat(convert.err()).contains("cannot be stored: ").contains("is a link");
            assertThat(repository.read("out/tide.md")).contains(server.url("/pier.gif"));
        }
        nothing_is_outside_that_was_not();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets", "assets/images", "source"})
    void pictures_come_home_to_the_site_and_not_elsewhere(String way) throws Exception {
        try (LoopbackServer server = new LoopbackServer()) {
            server.body("/pier.gif", "image/gif", GIF);
            boolean isSetting = way.equals("source");
            repository.write("_config.yml", isSetting ? "source: ../outside\n" : "title: T\n");
            if (!isSetting) {
                link(way, "../".repeat(way.split("/", -1).length) + "outside");
            }
            String text = "![a](" + server.url("/pier.gif") + ")\n";
            repository.write("_posts/2020-01-01-tide.md", text);

            Offprint fix =
                    run("lint", "--fix", "--only", "image/remote", "--allow-private", "_posts");

            if (isSetting) {
                assertThat(repository.path().resolve("assets/images/pier.gif")).exists();
            } else {
                assertThat(fix.code()).isEqualTo(2);
                assertThat(fix.out()).contains("cannot be stored").contains("is a link");
                assertThat(repository.read("_posts/2020-01-01-tide.md")).isEqualTo(text);
            }
        }
        nothing_is_outside_that_was_not();
    }

    @Test
    void a_cache_of_links_takes_the_place_of_no_other_file() throws Exception {
        try (LoopbackServer server = new LoopbackServer()) {
            String text = "[a](" + server.url("/gone") + ")\n";
            repository.write("posts/tide.md", text);

            Offprint lint =
                    run(
                            "lint",
                            "--online",
                            "--allow-private",
                            "--archive-service",
                            "none",
                            "--link-cache",
                            "posts/tide.md",
                            "posts/tide.md");

            assertThat(lint.err()).contains("posts/tide.md is no cache of links; left as it is");
            assertThat(repository.read("posts/tide.md")).isEqualTo(text);
        }
    }
}
