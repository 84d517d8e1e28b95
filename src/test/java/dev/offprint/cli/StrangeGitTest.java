package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.CpuTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of a git repository name programs; a repository of somebody else runs none. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = CpuTime.HANG_MINUTES, unit = TimeUnit.MINUTES)
class StrangeGitTest {
    @TempDir Path path;
    private Folder folder;
    private Path started;

    @BeforeEach
    void make_a_repository_with_changes() throws IOException {
        folder = new Folder(Files.createDirectories(path.resolve("repo")));
        started = Files.createDirectories(path.resolve("started"));
        folder.git("init", "-q");
        folder.write(".gitattributes", "*.md filter=strange diff=strange\n");
        for (String name : List.of("a.md", "b.md", "c.md")) {
            folder.write(name, Folder.CLEAN);
        }
        folder.git("add", "-A");
        folder.git("commit", "-qm", "One");
        folder.write("a.md", Folder.SLOT);
        folder.git("add", "a.md");
        folder.write("a.md", Folder.CLEAN);
        folder.write("b.md", Folder.SLOT);
        // The same content at another time: git has to look into it.
        Files.setLastModifiedTime(
                folder.path().resolve("c.md"), FileTime.from(Instant.now().plusSeconds(60)));
    }

    @ParameterizedTest
    @CsvSource({
        "core.fsmonitor, --changed",
        "filter.strange.clean, --changed",
        "filter.strange.smudge, --staged",
        "filter.strange.process, --staged",
        "filter.strange.process, --changed",
        "diff.external, --changed",
        "diff.strange.command, --changed",
        "diff.strange.textconv, --since=HEAD",
        "core.pager, --staged",
        "core.editor, --changed",
        "core.sshCommand, --changed",
    })
    void no_program_of_its_settings_is_started(String setting, String option) throws IOException {
        folder.git("config", setting, program(setting));
        folder.git("config", "filter.strange.required", "true");

        Offprint lint = folder.lint(option);

        assertThat(started()).isEmpty();
        assertThat(lint.code()).as(lint.err()).isLessThan(2);
        assertThat(lint.out()).contains("[ad/slot]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"post-index-change", "pre-commit", "post-checkout"})
    void no_hook_is_started(String hook) throws IOException {
        folder.git("config", "core.hooksPath", "hooks");
        Files.createDirectories(folder.path().resolve("hooks"));
        Files.copy(Path.of(program("hook")), folder.path().resolve("hooks/" + hook));

        folder.lint("--changed");
        folder.lint("--staged");

        assertThat(started()).isEmpty();
    }

    @Test
    void no_program_of_a_repository_within_is_started() throws IOException {
        Folder inner = new Folder(Files.createDirectories(folder.path().resolve("inner")));
        inner.git("init", "-q");
        inner.write("post.md", Folder.CLEAN);
        inner.git("add", "-A");
        inner.git("commit", "-qm", "One");
        inner.git("config", "core.fsmonitor", program("inner"));
        folder.git("add", "inner");
        inner.write("post.md", Folder.SLOT);

        folder.lint("--changed");
        folder.lint("--since", "HEAD");

        assertThat(started()).isEmpty();
    }

    @Test
    void nothing_that_is_missing_is_fetched() throws IOException {
        folder.git("config", "remote.origin.url", "ext::" + program("remote"));
        folder.git("config", "remote.origin.promisor", "true");
        folder.git("config", "protocol.ext.allow", "always");
        folder.git("config", "core.repositoryFormatVersion", "1");
        folder.git("config", "extensions.partialClone", "origin");
        try (Stream<Path> objects = Files.walk(folder.path().resolve(".git/objects"))) {
            for (Path object : objects.filter(Files::isRegularFile).toList()) {
                Files.delete(object);
            }
        }

        folder.lint("--changed");
        folder.lint("--staged");

        assertThat(started()).isEmpty();
    }

    @Test
    void filters_of_a_repository_that_is_trusted_are_run() throws IOException {
        folder.git("config", "filter.strange.smudge", program("smudge"));

        assertThat(folder.lint("--staged", "--trust").out()).contains("[ad/slot]");

        assertThat(started()).containsExactly("smudge");
    }

    @Test
    void a_filter_that_cannot_be_turned_off_is_refused() throws IOException {
        folder.git("config", "filter.a=b.clean", program("clean"));
        folder.write(".gitattributes", "*.md filter=a=b\n");

        Offprint lint = folder.lint("--changed");

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains("--trust");
        assertThat(started()).isEmpty();
    }

    /** A program that leaves a file behind; a filter passes on what it gets. */
    private String program(String name) throws IOException {
        Path program =
                Files.writeString(
                        path.resolve("program-" + name),
                        "#!/bin/sh\ntouch '"
                                + started.resolve(name)
                                + (name.matches(".*(?:clean|smudge)")
                                        ? "'\ncat\n"
                                        : "'\nexit 1\n"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program.toString();
    }

    private List<String> started() throws IOException {
        try (Stream<Path> files = Files.list(started)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
