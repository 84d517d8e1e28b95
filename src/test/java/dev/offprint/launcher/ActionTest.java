package dev.offprint.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The scripts of the GitHub Action, run by a real bash with a program that writes down its call.
 */
@DisabledOnOs(OS.WINDOWS)
class ActionTest {
    private static final String FAKE =
            """
            #!/bin/sh
            printf '%s\\n' "$@" >"$RUNNER_TEMP/called"
            mkdir -p "${0%/*}/target" && echo built >"${0%/*}/target/offprint.jar"
            exit "${FAKE_EXIT_CODE:-0}"
            """;

    @TempDir Path root;
    private Path home;
    private Path temporary;

    @BeforeEach
    void make_the_action_and_a_runner() throws Exception {
        home = Files.createDirectories(root.resolve("action"));
        temporary = Files.createDirectories(root.resolve("temp"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("rules"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Path program = Files.writeString(home.resolve("offprint"), FAKE);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void every_input_reaches_the_program_as_it_is() throws Exception {
        Outcome outcome =
                lint(
                        Map.of(
                                "OFFPRINT_PATHS", "posts\n\na b; $(id) *\n-x.md",
                                "OFFPRINT_ARGS", "--only tracking\n--skip tracking/pixel",
                                "OFFPRINT_FAIL_ON", "error"));

        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        assertThat(Files.readAllLines(temporary.resolve("called")))
                .containsExactly(
                        "lint",
                        "--format",
                        "github",
                        "--format",
                        "sarif=" + temporary.resolve("offprint.sarif"),
                        "--fail-on",
                        "error",
                        "--only",
                        "tracking",
                        "--skip",
                        "tracking/pixel",
                        "--",
                        "posts",
                        "a b; $(id) *",
                        "-x.md");
        assertThat(temporary.resolve("output"))
                .hasContent("sarif=" + temporary.resolve("offprint.sarif"));
    }

    @Test
    void findings_fail_the_step_and_the_jar_is_kept_all_the_same() throws Exception {
        Outcome outcome = lint(Map.of("FAKE_EXIT_CODE", "1"));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(temporary.resolve("offprint-jar/offprint.jar")).hasContent("built");
    }

    @Test
    void a_kept_jar_is_used_again() throws Exception {
        Files.createDirectories(temporary.resolve("offprint-jar"));
        Files.writeString(temporary.resolve("offprint-jar/offprint.jar"), "kept");
        Files.writeString(
                home.resolve("offprint"), "#!/bin/sh\ncat \"${0%/*}/target/offprint.jar\"\n");

        assertThat(lint(Map.of()).out()).isEqualTo("kept");
    }

    @Test
    void the_key_of_the_cache_changes_with_the_sources() throws Exception {
        String before = key();
        assertThat(key()).isEqualTo(before);

        Files.writeString(home.resolve("rules/new.yaml"), "summary: New\n");

        assertThat(key()).matches("key=[0-9a-f]{64}").isNotEqualTo(before);
    }

    @Test
    void no_input_is_pasted_into_a_script() throws Exception {
        for (Map<String, Object> step : steps()) {
            if (step.get("run") instanceof String script) {
                assertThat(script).doesNotContain("${{");
            }
        }
    }

    private String key() throws Exception {
        Files.deleteIfExists(temporary.resolve("output"));
        assertThat(run("program", Map.of("OFFPRINT_VERSION", "")))
                .isEqualTo(new Outcome(0, "", ""));
        return Files.readAllLines(temporary.resolve("output")).get(1);
    }

    private Outcome lint(Map<String, String> inputs) throws Exception {
        Map<String, String> environment = new HashMap<>();
        environment.put("OFFPRINT_HOME", home.toString());
        environment.put("OFFPRINT_PATHS", ".");
        environment.put("OFFPRINT_ARGS", "");
        environment.put("OFFPRINT_FAIL_ON", "warning");
        environment.putAll(inputs);
        return run("lint", environment);
    }

    /** Runs a step as GitHub does: bash with these options and a file for the outputs. */
    private Outcome run(String step, Map<String, String> environment) throws Exception {
        Path script = Files.writeString(root.resolve("step.sh"), script(step));
        ProcessBuilder builder =
                new ProcessBuilder(
                        "bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString());
        builder.environment().putAll(environment);
        builder.environment().put("GITHUB_ACTION_PATH", home.toString());
        builder.environment().put("GITHUB_OUTPUT", temporary.resolve("output").toString());
        builder.environment().put("RUNNER_TEMP", temporary.toString());
        Path err = root.resolve("err");
        Process process = builder.directory(root.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(err));
    }

    private static String script(String id) throws Exception {
        for (Map<String, Object> step : steps()) {
            if (id.equals(step.get("id")) && step.get("run") instanceof String script) {
                return script;
            }
        }
        return fail("no step " + id);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> steps() throws Exception {
        Object action =
                new Load(LoadSettings.builder().build())
                        .loadFromString(Files.readString(Path.of("action.yml")));
        Map<String, Map<String, Object>> fields = (Map<String, Map<String, Object>>) action;
        Map<String, Object> runs = requireNonNull(fields.get("runs"));
        assertThat(runs.get("using")).isEqualTo("composite");
        return (List<Map<String, Object>>) requireNonNull(runs.get("steps"));
    }
}
