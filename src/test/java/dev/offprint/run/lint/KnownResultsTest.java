package dev.offprint.run.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.config.Profiles;
import dev.offprint.lint.Finding;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.Rule;
import dev.offprint.run.Contents;
import dev.offprint.run.FaultyRule;
import dev.offprint.run.cache.CacheFolder;
import dev.offprint.run.cache.KnownResults;
import dev.offprint.run.lint.LintRun.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which posts are looked at again, told by a rule that notes each it is asked about. */
class KnownResultsTest {
    private static final String HEAD = "---\ntitle: Tide\ndate: 2024-03-05\n---\n\n";

    @TempDir Path folder;
    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final List<List<String>> found = new ArrayList<>();
    private Path posts;
    private int today = 20_000;
    private String program = "this";

    @BeforeEach
    void some_posts() throws IOException {
        posts = folder.resolve("posts");
        Files.createDirectories(posts.resolve("img"));
        write("boat.md", "![A boat](img/boat.png)");
        write("clean.md", "One.");
        write("slot.md", "<p>One.</p><div id=\"dfp-ad-imu1\">Buy!</div>");
        write("info.md", "<div class=\"menu\">One.</div>\n\nTwo  &amp;amp; three.");
        write("picture.md", "One.\n\n![A boat](img/boat.png)\n\n![Gone](img/gone.png)");
        Files.write(posts.resolve("img/boat.png"), new byte[] {1});
    }

    private void write(String name, String words) throws IOException {
        Files.writeString(posts.resolve(name), HEAD + words + "\n");
    }

    private Profiles profiles() {
        return FaultyRule.among(
                "test/noting",
                new Matcher.OnPost(
                        (post, told) -> {
                            String name = post.source().name();
                            asked.add(name.substring(name.lastIndexOf('/') + 1));
                        }));
    }

    /** The posts that a run looks at; what it finds goes to {@link #found}. */
    private Set<String> lookedAt(Repairing repairing) throws IOException {
        asked.clear();
        found.clear();
        CacheFolder cache = CacheFolder.named(folder.resolve("cache"));
        KnownResults known = cache.known(program, today);
        List<Path> files = new ArrayList<>();
        try (var all = Files.newDirectoryStream(posts, "*.md")) {
            all.forEach(files::add);
        }
        files.sort(null);
        Neighbourhood around = new Neighbourhood(SiteRoots.among(List.of(posts)), null);
        new LintRun(profiles(), repairing, new PostStore(Contents.FILES, known), around)
                .run(files, result -> found.add(told((FileResult.Linted) result)));
        if (known.isGrown()) {
            cache.add(known, today);
        }
        return Set.copyOf(asked);
    }

    /** All of each finding but the rule itself, which every run reads anew. */
    private static List<String> told(FileResult.Linted result) {
        List<String> told = new ArrayList<>();
        for (Finding finding : result.findings()) {
            Rule rule = finding.rule();
            told.add(
                    "%s %s %s %s %s %s %s"
                            .formatted(
                                    rule.id(),
                                    rule.category(),
                                    rule.safety(),
                                    finding.span(),
                                    finding.message(),
                                    finding.fix(),
                                    finding.isWithheld()));
        }
        return told;
    }

    private Set<String> lookedAt() throws IOException {
        return lookedAt(Repairing.NOTHING);
    }

    @Test
    void nothing_is_looked_at_twice_and_all_is_found_again() throws IOException {
        assertThat(lookedAt()).hasSize(5);
        List<List<String>> first = List.copyOf(found);

        assertThat(lookedAt()).isEmpty();
        assertThat(found).isEqualTo(first);
        assertThat(first.get(3)).isNotEmpty();
        assertThat(first.get(4))
                .isNotEmpty()
                .allMatch(finding -> finding.contains("Fix[safety=SAFE"));
    }

    @Test
    void what_changed_is_looked_at_and_nothing_else() throws IOException {
        lookedAt();

        write("info.md", "Three.");
        write("new.md", "Four.");

        assertThat(lookedAt()).containsExactlyInAnyOrder("info.md", "new.md");
        assertThat(lookedAt()).isEmpty();
    }

    @Test
    void a_post_is_looked_at_when_a_file_that_it_names_comes_or_goes() throws IOException {
        lookedAt();

        // Whether another is called nearly as the one that is gone is asked too.
        Files.write(posts.resolve("img/other.png"), new byte[] {1});
        assertThat(lookedAt()).containsExactly("picture.md");

        Files.write(posts.resolve("img/gone.png"), new byte[] {1});
        assertThat(lookedAt()).containsExactly("picture.md");

        Files.write(posts.resolve("img/boat.png"), new byte[] {1, 2});
        assertThat(lookedAt()).containsExactlyInAnyOrder("boat.md", "picture.md");

        write("link.md", "See [them](img/notes.txt).");
        Files.writeString(posts.resolve("img/notes.txt"), "Notes.");
        assertThat(lookedAt()).contains("link.md");
        Files.delete(posts.resolve("img/notes.txt"));
        assertThat(lookedAt()).contains("link.md");

        Files.delete(posts.resolve("img/boat.png"));
        assertThat(lookedAt()).contains("boat.md", "picture.md").doesNotContain("clean.md");
        assertThat(lookedAt()).isEmpty();
    }

    @Test
    void a_folder_that_moves_is_looked_at_where_it_lies_now() throws IOException {
        lookedAt();

        Path moved = folder.resolve("moved");
        Files.move(posts, moved);
        posts = moved;

        assertThat(lookedAt()).hasSize(5);
    }

    @Test
    void what_only_was_reported_is_still_repaired_later() throws IOException {
        lookedAt();

        assertThat(lookedAt(new Repairing(Mode.REPAIR, false))).contains("slot.md");
        assertThat(Files.readString(posts.resolve("slot.md"))).doesNotContain("dfp-ad");
        lookedAt(new Repairing(Mode.REPAIR, false));

        assertThat(lookedAt(new Repairing(Mode.REPAIR, false))).isEmpty();
    }

    @Test
    void what_is_of_no_use_for_months_is_forgotten() throws IOException {
        lookedAt();
        today += 59;
        assertThat(lookedAt()).isEmpty();
        today += 59;
        assertThat(lookedAt()).isEmpty();

        Files.delete(posts.resolve("slot.md"));
        today += 61;
        lookedAt();
        write("new.md", "One.");
        lookedAt();
        write("slot.md", "<p>One.</p><div id=\"dfp-ad-imu1\">Buy!</div>");

        assertThat(lookedAt()).contains("slot.md");
    }

    @Test
    void what_another_program_found_is_not_kept() throws IOException {
        lookedAt();

        program = "another";
        assertThat(lookedAt()).hasSize(5);
        assertThat(lookedAt()).isEmpty();

        program = "this";
        assertThat(lookedAt()).hasSize(5);
    }
}
