package dev.offprint.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.CpuTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
@Timeout(
        value = CpuTime.HANG_MINUTES,
        unit = TimeUnit.MINUTES,
        threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LauncherTest {
    @TempDir Path folder;
    private Checkout checkout;

    @BeforeEach
    void make_a_checkout() throws IOException {
        checkout = Checkout.in(folder);
    }

    @Test
    void every_argument_reaches_the_program_untouched() throws Exception {
        checkout.built().withJava(checkout.jdk("17.0.1"));
        String[] arguments = {
            "lint",
            "a b",
            "",
            "-",
            "--",
            "-x=1",
            "it's \"so\"",
            "抜刷😀",
            "two\nlines",
            "*",
            "@file",
            "$HOME",
            "\\n",
            "`id`",
            "end\n"
        };

        Outcome outcome = checkout.run(arguments);

        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        assertThat(checkout.programArguments()).containsExactly(arguments);
    }

    @Test
    void the_exit_code_is_the_programs() throws Exception {
        checkout.built().withJava(checkout.jdk("17.0.1"));

        assertThat(checkout.run(Map.of("FAKE_EXIT_CODE", "143")).exitCode()).isEqualTo(143);
    }

    @Test
    void it_is_found_through_links_and_runs_where_it_was_called() throws Exception {
        checkout.built().withJava(checkout.jdk("17.0.1"));
        Path elsewhere = checkout.beside("else where");
        Path bin = checkout.beside("bin");
        Files.createSymbolicLink(bin.resolve("inner"), checkout.launcher());
        Files.createSymbolicLink(bin.resolve("offprint"), Path.of("inner"));

        Process process = checkout.start(elsewhere, Map.of(), "../bin/offprint", "lint");
        process.getOutputStream().close();

        assertThat(Checkout.outcome(process)).isEqualTo(new Outcome(0, "", ""));
        assertThat(checkout.recorded("folder")).isEqualTo(elsewhere.toString());
        assertThat(checkout.javaArguments())
                .contains(checkout.home().resolve("target/offprint.jar").toString())
                .contains("-Doffprint.launcher=" + checkout.launcher())
                .contains("-Doffprint.terminal=false");
    }

    @Test
    void names_outside_ascii_can_be_opened_whatever_the_locale() throws Exception {
        checkout.built().withJava(checkout.jdk("17.0.1"));

        checkout.run(Map.of("LC_ALL", "C"));

        assertThat(checkout.recorded("locale")).isEqualTo("C.UTF-8");
    }

    @Test
    void options_for_java_come_after_the_launchers_own() throws Exception {
        checkout.built().withJava(checkout.jdk("17.0.1"));
        checkout.write("-Dx=a-name-the-pattern-fits", "");

        checkout.run(Map.of("OFFPRINT_JAVA_OPTS", "-Xmx1g -Dx=*"));

        assertThat(checkout.javaArguments())
                .containsSubsequence("-XX:+UseSerialGC", "-Xmx1g", "-Dx=*", "-cp");
    }

    @Test
    void without_java_one_sentence_says_so() throws Exception {
        assertThat(checkout.built().run("lint"))
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "offprint: Java 17 or newer is needed, and there is none in"
                                        + " JAVA_HOME or on the PATH\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_392", "11.0.2", "16"})
    void a_java_that_is_too_old_is_named(String version) throws Exception {
        Outcome outcome = checkout.built().withJava(checkout.jdk(version)).run("lint");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("Java 17 or newer", "tools/java is " + version);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(checkout.calls()).isEmpty();
    }

    @Test
    void a_java_on_the_path_stands_in_for_a_java_home_that_is_too_old() throws Exception {
        checkout.built().withJava(checkout.jdk("21"));
        Map<String, String> old = Map.of("JAVA_HOME", checkout.jdk("11").toString());

        assertThat(checkout.run(old).exitCode()).isZero();
        assertThat(checkout.calls()).contains("program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.2", "25-ea"})
    void a_java_without_a_release_file_is_asked(String version) throws Exception {
        checkout.built().withJava(checkout.jdkWithoutRelease(version));

        assertThat(checkout.run().exitCode()).isEqualTo(version.startsWith("25") ? 0 : 2);
    }

    @Test
    void without_maven_one_sentence_says_so() throws Exception {
        assertThat(checkout.withJava(checkout.jdk("17.0.1")).run())
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "offprint: the program must be built first, and there is no mvn"
                                        + " (Apache Maven) on the PATH\n"));
    }

    @Test
    void a_java_without_a_compiler_does_not_build() throws Exception {
        Path jdk = checkout.jdk("17.0.1");
        Files.delete(jdk.resolve("bin/javac"));

        Outcome outcome = checkout.withJava(jdk).withMaven("").run();

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains(jdk + " has no compiler");
        assertThat(checkout.builds()).isZero();
    }

    @Test
    void a_first_run_builds_and_leaves_both_ends_of_the_pipe_to_the_program() throws Exception {
        checkout.withJava(checkout.jdk("17.0.1")).withMaven("");

        Process process =
                checkout.start(
                        checkout.home(), Map.of(), checkout.launcher().toString(), "lint", "-");
        process.getOutputStream().write("a post".getBytes(UTF_8));
        process.getOutputStream().close();

        assertThat(Checkout.outcome(process))
                .isEqualTo(
                        new Outcome(
                                0,
                                "",
                                "offprint: building the program (longer the first time)...\n"));
        assertThat(checkout.calls())
                .startsWith(
                        "mvn -q -B -Dquick -DskipTests package in " + checkout.home(), "training")
                .endsWith("program");
        assertThat(checkout.recorded("input")).isEqualTo("a post");
    }

    @Test
    void a_jar_newer_than_its_sources_is_not_built_again() throws Exception {
        checkout.withJava(checkout.jdk("17.0.1")).withMaven("");

        checkout.run();
        checkout.run();

        assertThat(checkout.builds()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pom.xml", "src/main/java/Main.java", "src/main/java", "rules/ad/slot.yaml"})
    void a_newer_source_is_built(String source) throws Exception {
        checkout.built().withJava(checkout.jdk("17.0.1")).withMaven("");
        Path jar = checkout.home().resolve("target/offprint.jar");
        Instant later = Files.getLastModifiedTime(jar).toInstant().minusSeconds(60);
        Files.setLastModifiedTime(jar, FileTime.from(later.minusSeconds(60)));
        Files.setLastModifiedTime(checkout.home().resolve(source), FileTime.from(later));

        checkout.run();
        checkout.run();

        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void a_failed_build_shows_its_last_lines_and_is_tried_again() throws Exception {
        checkout.withJava(checkout.jdk("17.0.1"))
                .withMaven("echo '[ERROR] Main.java:3: no'\nexit 1");

        Outcome outcome = checkout.run();

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        Path log = checkout.home().resolve("target/launcher/build.log");
        assertThat(outcome.err())
                .contains("[ERROR] Main.java:3: no\n")
                .endsWith("offprint: the build failed; all it said is in " + log + "\n");
        assertThat(log).content().contains("Maven talks", "Maven warns");
        checkout.run();
        assertThat(checkout.calls()).hasSize(2).doesNotContain("program");
    }

    @Test
    void two_that_start_at_once_build_once() throws Exception {
        Path pipes = checkout.beside("pipes");
        Path building = fifo(pipes.resolve("building"));
        Path waiting = fifo(pipes.resolve("waiting"));
        Path go = fifo(pipes.resolve("go"));
        checkout.withJava(checkout.jdk("17.0.1"))
                .withMaven("echo now >'%s'\nread -r word <'%s'".formatted(building, go));
        checkout.withTool(
                "sleep",
                "[ -e '%1$s.told' ] || { : >'%1$s.told'; echo now >'%1$s'; }".formatted(waiting));
        String launcher = checkout.launcher().toString();

        Process first = checkout.start(checkout.home(), Map.of(), launcher);
        first.getOutputStream().close();
        assertThat(Files.readString(building)).isEqualTo("now\n");
        Process second = checkout.start(checkout.home(), Map.of(), launcher);
        second.getOutputStream().close();
        assertThat(Files.readString(waiting)).isEqualTo("now\n");
        Files.writeString(go, "go\n");

        assertThat(Checkout.outcome(first).exitCode()).isZero();
        assertThat(Checkout.outcome(second)).isEqualTo(new Outcome(0, "", ""));
        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(checkout.calls()).filteredOn("program"::equals).hasSize(2);
    }

    @Test
    void a_lock_whose_holder_is_dead_is_taken_over_and_what_it_left_is_built_again()
            throws Exception {
        checkout.built().withJava(checkout.jdk("17.0.1")).withMaven("");
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        checkout.write("target/launcher/lock/pid", dead.pid() + "\n");
        checkout.write("target/launcher/unfinished", "");

        assertThat(checkout.run().exitCode()).isZero();
        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(checkout.home().resolve("target/launcher/lock")).doesNotExist();
    }

    @Test
    void a_checkout_that_cannot_be_written_to_runs_the_jar_it_has() throws Exception {
        checkout.built().withJava(checkout.jdk("17.0.1"));
        checkout.write("target/launcher", "where its folder would be");

        assertThat(checkout.run("lint")).isEqualTo(new Outcome(0, "", ""));
        assertThat(checkout.programArguments()).containsExactly("lint");
    }

    private static Path fifo(Path path) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(List.of("mkfifo", path.toString())).start().waitFor())
                .isZero();
        return path;
    }
}
