package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSelectionTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    @Test
    void what_ignore_files_name_is_skipped_and_counted() {
        folder.write(".gitignore", "drafts/\n*.html\n");
        folder.write("posts/.offprintignore", "old-*\n");
        folder.write("drafts/a.md", Folder.SLOT);
        folder.write("page.html", Folder.SLOT);
        folder.write("posts/old-1.md", Folder.SLOT);
        folder.write("posts/old-2.md", Folder.SLOT);
        folder.write("posts/new.md", Folder.SLOT);

        Offprint lint = folder.lint();

        assertThat(folder.found()).containsExactly("posts/new.md");
        assertThat(lint.err())
                .isEqualTo(
                        "offprint: skipped 1 post and 1 folder (.gitignore), 2 posts (.offprintignore)\n");
    }

    @Test
    void the_own_ignore_file_takes_back_what_git_ignores() {
        folder.write(".gitignore", "*.md\n");
        folder.write(".offprintignore", "!post.md\n");
        folder.write("post.md", Folder.SLOT);
        folder.write("other.md", Folder.SLOT);

        assertThat(folder.found()).containsExactly("post.md");
    }

    @Test
    void ignore_files_above_hold_as_far_as_the_repository_goes() {
        folder.write(".gitignore", "*.md\n");
        folder.write("repo/.git/HEAD", "");
        folder.write("repo/.gitignore", "/posts/a.md\n");
        folder.write("repo/posts/a.md", Folder.SLOT);
        folder.write("repo/posts/b.md", Folder.SLOT);

        Folder posts = new Folder(path.resolve("repo/posts"));

        assertThat(posts.found()).containsExactly("b.md");
    }

    @Test
    void a_path_that_is_named_is_looked_at_whatever_ignores_it() {
        folder.write(".gitignore", "*.md\n");
        Path post = folder.write("post.md", Folder.SLOT);

        assertThat(Offprint.run("lint", post.toString()).code()).isEqualTo(1);
        assertThat(folder.lint("--no-ignore").code()).isEqualTo(1);
        assertThat(folder.lint().err()).contains("no posts found", "skipped 1 post (.gitignore)");
    }

    @Test
    void names_of_every_kind_are_names() {
        List<String> names =
                List.of(
                        " lead.md",
                        "!bang.md",
                        "#hash.md",
                        "'q' \"q\".md",
                        "(a) [b] {c}.md",
                        "*star?.md",
                        "-dash.md",
                        "@at.md",
                        "a:b.md",
                        "new\nline.md",
                        "trail .md",
                        "凌晨四点.md");
        names.forEach(name -> folder.write(name, Folder.SLOT));

        Offprint all = folder.lint();

        assertThat(all.out()).contains("12 findings in 12 of 12 files");
        assertThat(all.err()).isEmpty();
        for (String name : names) {
            assertThat(Offprint.run("lint", path + "/" + name).code()).as(name).isEqualTo(1);
        }
        folder.git("init", "-q");
        assertThat(folder.lint("--changed").out()).contains("12 findings in 12 of 12 files");
        folder.git("add", ".");
        names.forEach(name -> folder.write(name, Folder.CLEAN));
        assertThat(folder.lint("--staged").out()).contains("12 findings in 12 of 12 files");
        assertThat(folder.lint("--changed").code()).isZero();
    }

    @Test
    void changed_posts_are_those_that_differ_from_the_last_commit_and_new_ones() {
        folder.git("init", "-q");
        folder.write(".gitignore", "ignored.md\n");
        for (String name : List.of("same.md", "edited.md", "staged.md", "gone.md")) {
            folder.write(name, Folder.SLOT);
        }
        folder.git("add", ".");
        folder.git("commit", "-qm", "Posts");
        folder.write("edited.md", Folder.SLOT + "More.\n");
        folder.write("staged.md", Folder.SLOT + "More.\n");
        folder.git("add", "staged.md");
        folder.git("rm", "-q", "gone.md");
        folder.write("new.md", Folder.SLOT);
        folder.write("ignored.md", Folder.SLOT);
        folder.write("notes.txt", Folder.SLOT);

        assertThat(folder.found("--changed"))
                .containsExactlyInAnyOrder("edited.md", "new.md", "staged.md");
        assertThat(folder.found("--staged")).containsExactly("staged.md");
    }

    @Test
    void since_a_revision_counts_from_where_work_left_it() {
        folder.git("init", "-q", "-b", "main");
        folder.write("old.md", Folder.SLOT);
        folder.git("add", ".");
        folder.git("commit", "-qm", "Old");
        folder.git("checkout", "-qb", "work");
        folder.write("mine.md", Folder.SLOT);
        folder.git("add", ".");
        folder.git("commit", "-qm", "Mine");
        folder.git("checkout", "-q", "main");
        folder.write("theirs.md", Folder.SLOT);
        folder.git("add", ".");
        folder.git("commit", "-qm", "Theirs");
        folder.git("checkout", "-q", "work");

        assertThat(folder.found("--since", "main")).containsExactly("mine.md");
        assertThat(folder.found("--changed")).isEmpty();
        assertThat(folder.lint("--since", "mian").err()).contains("--since: git says: fatal:");
        assertThat(folder.lint("--since", "--output=x").code()).isEqualTo(2);
    }

    @Test
    void staged_posts_are_read_as_they_are_staged() {
        folder.git("init", "-q");
        folder.write("post.md", Folder.SLOT);
        folder.git("add", ".");
        folder.write("post.md", Folder.CLEAN);

        assertThat(folder.lint("--staged").out()).contains("post.md:6:12");
        assertThat(folder.lint("--staged", "--fix").err())
                .contains("--staged looks at what is staged");

        folder.git("add", ".");
        folder.write("post.md", Folder.SLOT);
        assertThat(folder.lint("--staged").out()).isEqualTo("Nothing found in 1 file.\n");
    }

    @Test
    void nothing_changed_is_no_trouble_and_no_repository_is() {
        folder.write("post.md", Folder.SLOT);
        assertThat(folder.lint("--staged").err()).contains("--staged: git says: fatal: not a git");

        folder.git("init", "-q");

        assertThat(folder.lint("--staged").code()).isZero();
    }

    @Test
    void the_first_findings_are_shown_and_all_count() {
        folder.write("a.md", Folder.SLOT);
        folder.write("b.md", Folder.SLOT);

        Offprint lint = folder.lint("--max-findings", "1");

        assertThat(lint.out()).contains("a.md:6:12").doesNotContain("b.md:").contains("2 findings");
        assertThat(lint.err()).contains("1 more are not shown");
        assertThat(folder.lint("--max-findings", "few").code()).isEqualTo(2);
    }
}
