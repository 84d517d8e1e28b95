package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a post for what other posts of the run are, remembered or not. */
class OtherPostsTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
        folder.git("init", "-q");
        folder.write("one.md", post("one", "See [two](https://ex.example/two)."));
        folder.write("three.md", post("three", "See [far](https://far.example/tide)."));
        folder.write("four.md", post("four", "Words without a link."));
    }

    private static String post(String name, String words) {
        return "---\ntitle: Tide\ndate: 2024-03-05\nfrom: https://ex.example/%s\n---\n\n%s\n"
                .formatted(name, words);
    }

    /** What a run finds that may remember, which is what one finds that may not. */
    private String found() {
        folder.lint("--cache");
        String found = folder.lint("--cache").out();
        assertThat(folder.lint("--no-cache").out()).isEqualTo(found);
        return found;
    }

    @Test
    void a_page_that_is_here_is_a_note_without_being_asked_for() {
        folder.write("two.md", post("two", "More."));

        Offprint run = folder.lint("--no-cache");

        assertThat(run.out()).contains("info").contains("as two.md").contains("[link/here]");
        assertThat(run.code()).isZero();
        assertThat(folder.lint("--fix", "--no-cache").out()).contains("[link/here]");
        assertThat(folder.read("one.md")).contains("https://ex.example/two");
    }

    @Test
    void a_post_that_comes_is_known_to_those_that_were_clean() {
        assertThat(found()).doesNotContain("link/here");

        folder.write("two.md", post("two", "More."));
        assertThat(found()).contains("one.md").contains("as two.md");

        folder.write("sub/tide.md", post("x", "More.").replace("ex.example/x", "far.example/tide"));
        assertThat(found()).contains("three.md").contains("as sub/tide.md");
    }

    @Test
    void an_address_of_the_site_leads_to_its_post_for_as_long_as_there_is_one() throws IOException {
        folder.write("_config.yml", "permalink: /:year/:month/:day/:title.html\n");
        folder.write("_posts/2024-03-05-a.md", post("a", "See [b](/2024/03/06/b.html)."));
        assertThat(found()).contains("2024-03-05-a.md").contains("[link/relative]");

        folder.write("_posts/2024-03-06-b.md", post("b", "More."));
        assertThat(found()).doesNotContain("[link/relative]");

        Files.delete(path.resolve("_posts/2024-03-06-b.md"));
        assertThat(found()).contains("[link/relative]");
    }

    @Test
    void a_post_that_goes_is_known_to_nobody() throws IOException {
        folder.write("two.md", post("two", "More."));
        assertThat(found()).contains("as two.md");

        Files.delete(path.resolve("two.md"));
        assertThat(found()).doesNotContain("link/here");
    }

    @Test
    void a_post_that_moves_is_known_where_it_is() throws IOException {
        folder.write("two.md", post("two", "More."));
        assertThat(found()).contains("as two.md");

        Files.createDirectories(path.resolve("sub"));
        Files.move(path.resolve("two.md"), path.resolve("sub/2.md"));
        assertThat(found()).contains("as sub/2.md").doesNotContain("as two.md");
    }

    @Test
    void a_post_that_was_saved_from_elsewhere_is_known_by_that() {
        folder.write("two.md", post("two", "More."));
        assertThat(found()).contains("as two.md");

        folder.write("two.md", post("other", "More."));
        assertThat(found()).doesNotContain("link/here");
    }

    @Test
    void a_copy_leads_to_where_it_was_saved_from_and_not_to_another_copy() {
        String self = post("self", "See [the original](https://ex.example/self).");
        folder.write("a/self.md", self);
        folder.write("b/self.md", self);
        assertThat(found()).doesNotContain("link/here");

        folder.write("one.md", post("one", "See [it](https://ex.example/self)."));
        assertThat(found()).contains("one.md:").contains("as a/self.md");
    }

    @Test
    void of_an_address_that_too_many_give_one_may_go() throws IOException {
        for (int i = 0; i < 4; i++) {
            folder.write("copy-" + i + ".md", post("two", "More."));
        }
        assertThat(found()).doesNotContain("link/here");

        Files.delete(path.resolve("copy-3.md"));
        assertThat(found()).contains("as copy-0.md");
    }

    @Test
    void a_post_is_remembered_as_long_as_the_others_stay() throws IOException {
        folder.lint("--cache");
        Path known = path.resolve(".offprint-cache/results.bin");
        byte[] before = Files.readAllBytes(known);
        folder.lint("--cache");

        assertThat(known).hasBinaryContent(before);
    }
}
