package dev.offprint.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflow that init writes, its steps run as a runner runs them. */
@DisabledOnOs(OS.WINDOWS)
class InitWorkflowTest {
    private static final String LAUNCHER = "offprint.launcher";
    private static final String FAKE = "#!/bin/sh\necho \"VERSION: $PWD: $*\"\n";

    @TempDir Path path;
    private Path root;
    private Folder site;
    private Folder program;
    private Folder published;

    @BeforeEach
    void publish_a_program_and_clone_it() throws IOException {
        root = path.toRealPath();
        site = new Folder(Files.createDirectories(root.resolve("site")));
        published = new Folder(Files.createDirectories(root.resolve("pub'lished")));
        published.git("init", "-q");
        publish("first");
        published.git("clone", "-q", published.path().toString(), root.resolve("home").toString());
        program = new Folder(root.resolve("home"));
        System.setProperty(LAUNCHER, program.path().resolve("offprint").toString());
    }

    @AfterEach
    void forget_the_launcher() {
        System.clearProperty(LAUNCHER);
    }

    @Test
    void its_steps_run_the_revision_that_wrote_it() throws Exception {
        Offprint init = Offprint.run("init", site.path().toString(), "--workflow");
        publish("second");

        assertThat(init.code()).isZero();
        assertThat(init.out()).contains("It runs Offprint from " + published.path() + " at ");
        assertThat(init.out()).contains("GitHub may not reach that place");
        assertThat(steps(Map.of(), 0))
                .isEqualTo("first: " + site.path() + ": lint --format github .\n");
    }

    @Test
    void a_commit_that_nobody_else_has_gives_way_to_one_that_is_there() throws Exception {
        program.write("offprint", FAKE.replace("VERSION", "local"));
        program.git("commit", "-qam", "Local");

        Offprint.run("init", site.path().toString(), "--workflow");

        assertThat(steps(Map.of(), 0)).startsWith("first: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no remote", "no repository", "within another", "no launcher"})
    void what_is_not_known_is_asked_for_and_said(String place) throws Exception {
        switch (place) {
            case "no remote" -> program.git("remote", "remove", "origin");
            case "no repository" -> launcher(root.resolve("plain/offprint"));
            case "within another" -> launcher(program.path().resolve("tools/offprint"));
            default -> System.clearProperty(LAUNCHER);
        }

        Offprint init = Offprint.run("init", site.path().toString(), "--workflow");

        assertThat(init.code()).isZero();
        assertThat(init.out()).contains("set the variable OFFPRINT_REPOSITORY");
        assertThat(environment().get("OFFPRINT_REPOSITORY"))
                .isEqualTo("${{ vars.OFFPRINT_REPOSITORY }}");
        assertThat(steps(Map.of("OFFPRINT_REPOSITORY", ""), 2))
                .startsWith("::error::Set the variable OFFPRINT_REPOSITORY");
        assertThat(steps(Map.of("OFFPRINT_REPOSITORY", published.path().toString()), 0))
                .startsWith("first: ");
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/ada/offprint.git, ada/offprint",
        "https://github.com/ada/offprint, ada/offprint",
        "https://ada:secret@github.com/ada/off.print.git, ada/off.print",
        "git@github.com:ada/offprint.git, ada/offprint",
        "ssh://git@github.com/ada/offprint, ada/offprint",
    })
    void on_github_the_action_of_the_program_is_used(String remote, String action)
            throws Exception {
        program.git("remote", "set-url", "origin", remote);

        Offprint init = Offprint.run("init", site.path().toString(), "--workflow");

        String workflow = site.read(".github/workflows/offprint.yml");
        assertThat(workflow).contains("      - uses: " + action + "@").doesNotContain("secret");
        assertThat(init.out()).contains("https://github.com/ada/").doesNotContain("secret");
        assertThat(job().keySet()).containsExactly("runs-on", "steps");
        String used = String.valueOf(steps().get(1).get("uses"));
        assertThat(used).matches("[\\w./-]+@[0-9a-f]{40}");
    }

    @ParameterizedTest
    @CsvSource({
        "https://git.example.org/a/o.git, https://git.example.org/a/o.git",
        "https://ada:secret@git.example.org/o, https://git.example.org/o",
        "https://token@git.example.org/o, https://git.example.org/o",
        "git@gitlab.com:a/b/o.git, https://gitlab.com/a/b/o.git",
        "git@git.example.org:a/o.git, git@git.example.org:a/o.git",
        "ssh://git@git.example.org:22/a/o, ssh://git@git.example.org:22/a/o",
        "file:///srv/it's here/o.git, file:///srv/it's here/o.git",
        "/srv/o # no comment: 'x', /srv/o # no comment: 'x'",
    })
    void elsewhere_it_is_cloned_from_there_without_any_password(String remote, String address)
            throws Exception {
        program.git("remote", "set-url", "origin", remote);

        Offprint init = Offprint.run("init", site.path().toString(), "--workflow");

        assertThat(environment().get("OFFPRINT_REPOSITORY")).isEqualTo(address);
        assertThat(init.out()).contains("from " + address + " at ");
        assertThat(init.out().contains("GitHub may not reach that place"))
                .isEqualTo(!address.startsWith("https:"));
    }

    @Test
    void an_address_that_a_workflow_would_evaluate_is_not_written() throws Exception {
        program.git("remote", "set-url", "origin", "https://example.org/${{ secrets.TOKEN }}");

        Offprint.run("init", site.path().toString(), "--workflow");

        assertThat(site.read(".github/workflows/offprint.yml")).doesNotContain("secrets.TOKEN");
    }

    private void publish(String version) {
        published.write("offprint", FAKE.replace("VERSION", version));
        assertThat(published.path().resolve("offprint").toFile().setExecutable(true)).isTrue();
        published.git("add", "-A");
        published.git("commit", "-qm", version);
    }

    private void launcher(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, FAKE);
        System.setProperty(LAUNCHER, file.toString());
    }

    /** Runs the scripts of the job, one after the other; what they print. */
    private String steps(Map<String, String> variables, int code) throws Exception {
        Path temporary = Files.createTempDirectory(path, "runner");
        StringBuilder printed = new StringBuilder();
        int ended = 0;
        for (Map<String, Object> step : steps()) {
            if (ended == 0 && step.get("run") instanceof String script) {
                Path file = Files.writeString(temporary.resolve("step.sh"), script);
                Path out = temporary.resolve("out");
                ProcessBuilder builder =
                        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail");
                builder.command().add(file.toString());
                builder.environment().putAll(environment());
                builder.environment().putAll(variables);
                builder.environment().put("RUNNER_TEMP", temporary.toString());
                ended =
                        builder.directory(site.path().toFile())
                                .redirectErrorStream(true)
                                .redirectOutput(out.toFile())
                                .start()
                                .waitFor();
                printed.append(Files.readString(out));
            }
        }
        assertThat(ended).as(printed.toString()).isEqualTo(code);
        return printed.toString();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> steps() {
        return (List<Map<String, Object>>) requireNonNull(job().get("steps"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> environment() {
        return (Map<String, String>) requireNonNull(job().get("env"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> job() {
        Object workflow =
                new Load(LoadSettings.builder().build())
                        .loadFromString(site.read(".github/workflows/offprint.yml"));
        Map<String, Object> jobs =
                (Map<String, Object>) requireNonNull(((Map<String, Object>) workflow).get("jobs"));
        return (Map<String, Object>) requireNonNull(jobs.get("lint"));
    }
}
