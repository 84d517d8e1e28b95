package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hook that init writes, run by real commits of people who have no offprint on their PATH. */
@DisabledOnOs(OS.WINDOWS)
class InitHookTest {
    private static final String LAUNCHER = "offprint.launcher";

    /** Says where and with what it was called, and refuses posts of a certain name. */
    private static final String FAKE =
            "#!/bin/sh\necho \"fake: $PWD: $*\" >&2\n! git diff --cached --name-only | grep -q bad\n";

    @TempDir Path path;
    private Path root;
    private Folder folder;

    @BeforeEach
    void make_a_repository() throws IOException {
        root = path.toRealPath();
        folder = new Folder(Files.createDirectories(root.resolve("repo")));
        folder.git("init", "-q");
    }

    @AfterEach
    void forget_the_launcher() {
        System.clearProperty(LAUNCHER);
    }

    @Test
    void a_program_that_no_launcher_started_is_found_by_its_classes() throws Exception {
        assertThat(init(folder.path(), "--hook").code()).isZero();
        folder.write("post.md", Folder.SLOT);
        folder.git("add", "-A");

        String refused = commit(folder.path(), 1);
        folder.write("post.md", Folder.CLEAN);
        folder.git("add", "-A");

        assertThat(refused).contains("post.md:6:12: warning: ").contains("[ad/slot]");
        assertThat(commit(folder.path(), 0)).contains("Nothing found in 1 file.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offprint",
                "with space/offprint",
                "it's \"quoted\" $HOME `id` \\ %s/offprint",
                "抜刷/offprint",
                "-x/offprint",
                "new\nline/offprint",
            })
    void the_launcher_is_found_wherever_it_lies(String place) throws Exception {
        Path launcher = launcher(place);
        assertThat(init(folder.path(), "--hook").code()).isZero();
        folder.write("post.md", Folder.CLEAN);
        folder.git("add", "-A");

        assertThat(commit(folder.path(), 0)).contains("fake: " + folder.path() + ": lint --staged");

        folder.write("bad.md", Folder.CLEAN);
        folder.git("add", "-A");
        commit(folder.path(), 1);
        assertThat(launcher).exists();
    }

    @Test
    void when_the_launcher_is_gone_the_path_is_asked_and_then_it_is_said() throws Exception {
        Path launcher = launcher("gone/offprint");
        init(folder.path(), "--hook");
        Files.delete(launcher);
        folder.write("post.md", Folder.CLEAN);
        folder.git("add", "-A");

        assertThat(commit(folder.path(), 1))
                .contains("offprint: there is no " + launcher + " any more")
                .contains("pre-commit, or commit with --no-verify");

        launcher("bin/offprint");
        assertThat(commit(folder.path(), 0)).contains("fake: ");
    }

    @Test
    void worktrees_and_submodules_have_their_hook_where_git_looks_for_it() throws Exception {
        launcher("offprint");
        folder.write("post.md", Folder.CLEAN);
        folder.git("add", "-A");
        folder.git("commit", "-qm", "One");
        Path worktree = root.resolve("worktree");
        folder.git("worktree", "add", "-q", worktree.toString());
        folder.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "add",
                "-q",
                folder.path().toString(),
                "inner");
        Path submodule = folder.path().resolve("inner");

        for (Path place : new Path[] {worktree, submodule}) {
            assertThat(Files.isRegularFile(place.resolve(".git"))).isTrue();
            assertThat(init(place, "--hook").err()).isEmpty();
            Folder within = new Folder(place);
            within.write("more.md", Folder.CLEAN);
            within.git("add", "-A");
            assertThat(commit(place, 0)).contains("fake: " + place + ": lint --staged");
        }
    }

    @Test
    void hooks_of_the_repository_in_another_folder_are_written_there() throws Exception {
        launcher("offprint");
        folder.git("config", "core.hooksPath", "tools/hooks");

        assertThat(init(folder.path(), "--hook").out()).contains("tools/hooks/pre-commit");

        folder.write("post.md", Folder.CLEAN);
        folder.git("add", "-A");
        assertThat(commit(folder.path(), 0)).contains("fake: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elsewhere", "link"})
    void hooks_that_other_repositories_share_are_left_to_their_owner(String hooks)
            throws Exception {
        Path launcher = launcher("offprint");
        Path shared = Files.createDirectories(root.resolve("elsewhere"));
        Files.createSymbolicLink(folder.path().resolve("link"), shared);
        folder.git("config", "core.hooksPath", hooks.equals("link") ? "link" : shared.toString());

        Offprint init = init(folder.path(), "--hook");

        assertThat(init.code()).isEqualTo(2);
        assertThat(init.err())
                .contains("core.hooksPath")
                .contains("'" + launcher + "' lint --staged || exit");
        assertThat(shared).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../elsewhere", "../../elsewhere/deep", "/"})
    void hooks_that_a_link_leads_to_are_refused_for_that(String target) throws Exception {
        Path launcher = launcher("offprint");
        Path shared = Files.createDirectories(root.resolve("elsewhere/deep"));
        Path hooks = folder.path().resolve(".git/hooks");
        try (Stream<Path> samples = Files.exists(hooks) ? Files.list(hooks) : Stream.empty()) {
            for (Path sample : samples.toList()) {
                Files.delete(sample);
            }
        }
        Files.deleteIfExists(hooks);
        Files.createSymbolicLink(hooks, Path.of(target.equals("/") ? shared.toString() : target));

        Offprint init = init(folder.path(), "--hook");

        assertThat(init.code()).isEqualTo(2);
        assertThat(init.err())
                .contains(".git/hooks is a link that leads out of this repository")
                .doesNotContain("core.hooksPath")
                .contains("'" + launcher + "' lint --staged || exit");
        assertThat(shared).isEmptyDirectory();
    }

    @Test
    void a_hook_that_is_there_stays_and_takes_the_line_that_is_told() throws Exception {
        launcher("it's here/offprint");
        Path hook = folder.path().resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\necho mine >&2\n");

        Offprint init = init(folder.path(), "--hook");

        assertThat(init.code()).isEqualTo(2);
        assertThat(hook).hasContent("#!/bin/sh\necho mine >&2\n");
        String line = init.err().substring(init.err().indexOf("line: ") + 6).strip();
        Files.writeString(hook, "#!/bin/sh\necho mine >&2\n" + line + "\necho after >&2\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        folder.write("post.md", Folder.CLEAN);
        folder.git("add", "-A");
        assertThat(commit(folder.path(), 0)).contains("mine", "fake: ", "after");
        folder.write("bad.md", Folder.CLEAN);
        folder.git("add", "-A");
        assertThat(commit(folder.path(), 1)).contains("mine", "fake: ").doesNotContain("after");
    }

    @Test
    void a_folder_that_is_no_top_of_a_repository_gets_nothing_at_all() throws IOException {
        Path within = Files.createDirectories(folder.path().resolve("posts"));
        Path outside = Files.createDirectories(root.resolve("outside"));

        Offprint inner = init(within, "--hook");
        Offprint outer = init(outside, "--hook");

        assertThat(inner.err()).contains("offprint init --hook " + folder.path());
        assertThat(outer.err()).contains("no place for a hook: git says: ");
        assertThat(inner.code() + outer.code()).isEqualTo(4);
        assertThat(within).isEmptyDirectory();
        assertThat(outside).isEmptyDirectory();
    }

    private static Offprint init(Path where, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "init";
        arguments[1] = where.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Offprint.run(arguments);
    }

    private Path launcher(String place) throws IOException {
        Path launcher = root.resolve("home").resolve(place);
        Files.createDirectories(launcher.getParent());
        Files.writeString(launcher, FAKE);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        System.setProperty(LAUNCHER, launcher.toString());
        return launcher;
    }

    /** Commits with a PATH of the system alone, and {@code home/bin}; what the commit said. */
    private String commit(Path where, int code) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("git", "commit", "-qm", "More").directory(where.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", "/usr/bin:/bin:" + root.resolve("home/bin"));
        environment.put("GIT_AUTHOR_NAME", "Ada");
        environment.put("GIT_AUTHOR_EMAIL", "ada@example.org");
        environment.put("GIT_COMMITTER_NAME", "Ada");
        environment.put("GIT_COMMITTER_EMAIL", "ada@example.org");
        File out = Files.createTempFile(path, "commit", ".txt").toFile();
        Process process = builder.redirectErrorStream(true).redirectOutput(out).start();
        int ended = process.waitFor();
        String said = Files.readString(out.toPath(), StandardCharsets.UTF_8);
        assertThat(ended).as(said).isEqualTo(code);
        return said;
    }
}
