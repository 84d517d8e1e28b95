package dev.offprint.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.offprint.bound.CpuTime;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real pre-commit, which clones a repository with the real launcher and hooks and runs them in
 * another. Only the jar is not built there: it points to the classes under test.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(
        value = CpuTime.HANG_MINUTES,
        unit = TimeUnit.MINUTES,
        threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PreCommitTest {
    private static final String SLOT = "<p>One.</p><div id=\"dfp-ad-imu1\"></div>\n";
    private static final String REPAIRED = "<p>One.</p>\n";

    /** Names that a shell, a pattern or an option parser could take for something else. */
    private static final List<String> ODD_NAMES =
            List.of(
                    "--fix.md",
                    "-x.md",
                    "a (b) [c] #1 !{d}.md",
                    "it's \"so\" $HOME `id` *.md",
                    "@file.md",
                    "潮の時計.md");

    @TempDir Path root;
    private Path hooks;
    private Path posts;

    @BeforeEach
    void make_both_repositories() throws Exception {
        assumeTrue(isOnPath("pre-commit") && isOnPath("git"), "no pre-commit or no git");
        hooks = Files.createDirectories(root.resolve("hooks"));
        for (String file : List.of("offprint", ".pre-commit-hooks.yaml")) {
            Files.copy(Path.of(file), hooks.resolve(file));
        }
        Files.createDirectories(hooks.resolve("target"));
        jar(hooks.resolve("target/offprint.jar"));
        commit(hooks);
        posts = Files.createDirectories(root.resolve("posts"));
        run(posts, "git", "init", "-q");
    }

    @Test
    void the_hook_stops_a_commit_and_says_why() throws Exception {
        configure("offprint");
        write("post.md", SLOT);

        Outcome stopped = run(posts, "pre-commit", "run");
        write("post.md", REPAIRED);

        assertThat(stopped.exitCode()).isEqualTo(1);
        assertThat(stopped.out()).contains("post.md:1:12: warning: ").contains("[ad/slot]");
        assertThat(run(posts, "pre-commit", "run").exitCode()).isZero();
    }

    @Test
    void the_repairing_hook_leaves_the_repaired_files_to_be_looked_at() throws Exception {
        configure("offprint-fix");
        for (String name : ODD_NAMES) {
            write(name, SLOT);
        }

        Outcome first = run(posts, "pre-commit", "run");

        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(first.out()).contains("files were modified by this hook").contains("Repaired 6");
        for (String name : ODD_NAMES) {
            assertThat(posts.resolve(name)).hasContent(REPAIRED.strip());
        }
        run(posts, "git", "add", "-A");
        assertThat(run(posts, "pre-commit", "run").out()).contains("Passed");
    }

    @Test
    void the_system_hook_runs_what_is_on_the_path() throws Exception {
        configure("offprint-system");
        write("post.md", SLOT);

        Outcome stopped = run(posts, "pre-commit", "run");

        assertThat(stopped.exitCode()).isEqualTo(1);
        assertThat(stopped.out()).contains("post.md:1:12: warning: ");
    }

    @Test
    void files_that_are_no_posts_are_no_business_of_it() throws Exception {
        configure("offprint");
        write("notes.txt", SLOT);

        assertThat(run(posts, "pre-commit", "run").out()).contains("no files to check");
    }

    private void configure(String hook) throws Exception {
        Files.writeString(
                posts.resolve(".pre-commit-config.yaml"),
                "repos:\n  - repo: %s\n    rev: %s\n    hooks: [{id: %s}]\n"
                        .formatted(
                                hooks, run(hooks, "git", "rev-parse", "HEAD").out().strip(), hook));
        run(posts, "git", "add", "-A");
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(posts.resolve(name), text);
        run(posts, "git", "add", "-A");
    }

    private void commit(Path repository) throws Exception {
        run(repository, "git", "init", "-q");
        run(repository, "git", "add", "-A");
        Outcome commit = run(repository, "git", "commit", "-q", "-m", "Hooks");
        assertThat(commit.exitCode()).as(commit.err()).isZero();
    }

    private Outcome run(Path folder, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Path err = root.resolve("err");
        builder.redirectError(err.toFile());
        var environment = builder.environment();
        environment.put("PRE_COMMIT_HOME", root.resolve("cache").toString());
        environment.put("PATH", hooks + File.pathSeparator + System.getenv("PATH"));
        environment.put("HOME", root.toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        for (String role : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + role + "_NAME", "Somebody");
            environment.put("GIT_" + role + "_EMAIL", "somebody@example.org");
        }
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(err));
    }

    /** A jar without classes that names those of this test's class path. */
    private static void jar(Path file) throws IOException {
        List<String> addresses = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            addresses.add(Path.of(entry).toUri().toString());
        }
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", addresses));
        try (OutputStream out = Files.newOutputStream(file)) {
            new JarOutputStream(out, manifest).close();
        }
    }

    private static boolean isOnPath(String name) {
        try (Stream<String> folders =
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))) {
            return folders.anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        }
    }
}
