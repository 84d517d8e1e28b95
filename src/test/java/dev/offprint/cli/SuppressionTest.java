package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionTest {
    private static final String WHY =
            "<!-- offprint-disable-next-line ad/slot -- about slots -->\n";

    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    @Test
    void a_suppression_that_silences_is_silent() {
        folder.write("post.md", Folder.SLOT.replace("<p>", WHY + "<p>"));

        assertThat(folder.lint().code()).isZero();
    }

    @Test
    void one_that_silences_nothing_is_found_and_goes_with_its_line() {
        folder.write("post.md", Folder.CLEAN.replace("One.", WHY + "One."));

        assertThat(folder.lint().out())
                .contains(
                        "post.md:6:1: warning: suppression silences \"ad/slot\", which is not found")
                .contains("[suppression/unused] fixable");
        folder.lint("--fix");
        assertThat(folder.read("post.md")).isEqualTo(Folder.CLEAN);
    }

    @Test
    void of_several_rules_the_idle_one_is_named() {
        String both = WHY.replace("ad/slot", "ad/slot, tracking/pixel");
        folder.write("post.md", Folder.SLOT.replace("<p>", both + "<p>"));

        assertThat(folder.lint().out())
                .contains("silences \"tracking/pixel\", which")
                .doesNotContain("fixable");
    }

    @Test
    void front_matter_that_silences_nothing_is_found() {
        String disabled = "title: Tide\noffprint: {disable: [ad/slot]}\n";
        folder.write("no.md", Folder.CLEAN.replace("title: Tide\n", disabled));
        folder.write("yes.md", Folder.SLOT.replace("title: Tide\n", disabled));

        assertThat(folder.found()).containsExactly("no.md");
    }

    @Test
    void an_empty_list_in_front_matter_silences_nothing() {
        String disabled = "title: Tide\noffprint: {disable: []}\n";
        folder.write("post.md", Folder.SLOT.replace("title: Tide\n", disabled));

        assertThat(folder.found()).containsExactly("post.md");
    }

    @Test
    void nobody_says_that_what_was_not_asked_is_unused() {
        folder.write("post.md", Folder.CLEAN.replace("One.", WHY + "One."));
        assertThat(folder.lint("--skip", "ad").code()).isZero();
        assertThat(folder.lint("--only", "link").code()).isZero();

        folder.write(".offprint.yaml", "severity: {ad: off}\n");

        assertThat(folder.lint().code()).isZero();
    }

    @Test
    void an_example_in_code_is_none() {
        folder.write("post.md", Folder.CLEAN + "\n```html\n" + WHY + "```\n");

        assertThat(folder.lint().code()).isZero();
    }
}
