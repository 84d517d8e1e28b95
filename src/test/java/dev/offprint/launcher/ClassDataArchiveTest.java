package dev.offprint.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive that makes a start faster; the program must run with it, without it, despite it. */
@DisabledOnOs(OS.WINDOWS)
class ClassDataArchiveTest {
    private static final String OPTION = "-XX:SharedArchiveFile=";

    @TempDir Path folder;
    private Checkout checkout;

    @BeforeEach
    void make_a_checkout() throws IOException {
        checkout = Checkout.in(folder).built();
        checkout.withJava(checkout.jdk("17.0.1"));
    }

    @Test
    void it_is_made_once_though_every_training_command_fails() throws Exception {
        assertThat(checkout.run()).isEqualTo(new Outcome(0, "", ""));
        assertThat(checkout.run()).isEqualTo(new Outcome(0, "", ""));

        assertThat(checkout.calls())
                .containsSubsequence("training", "training", "dump", "program", "program")
                .containsOnlyOnce("dump");
        assertThat(Files.size(archive())).isPositive();
    }

    @Test
    void one_that_cannot_be_made_is_done_without_and_not_tried_at_every_start() throws Exception {
        checkout.refuseArchives();

        assertThat(checkout.run()).isEqualTo(new Outcome(0, "", ""));
        assertThat(checkout.run()).isEqualTo(new Outcome(0, "", ""));

        assertThat(checkout.calls()).containsOnlyOnce("dump");
        assertThat(checkout.javaArguments()).noneMatch(option -> option.startsWith(OPTION));
    }

    @Test
    void another_java_makes_its_own_and_the_first_ones_stays() throws Exception {
        Map<String, String> other = Map.of("JAVA_HOME", checkout.jdk("25.0.3").toString());

        checkout.run();
        Path first = archive();
        checkout.run(other);
        Path second = archive();
        checkout.run();

        assertThat(second).isNotEqualTo(first);
        assertThat(archive()).isEqualTo(first);
        assertThat(dumps()).isEqualTo(2);
    }

    @Test
    void another_jar_gets_another_one_be_it_newer_or_older() throws Exception {
        Path jar = checkout.home().resolve("target/offprint.jar");
        Instant now = Files.getLastModifiedTime(jar).toInstant();

        checkout.run();
        Files.setLastModifiedTime(jar, FileTime.from(now.plusSeconds(10)));
        checkout.run();
        Files.setLastModifiedTime(jar, FileTime.from(now.minusSeconds(10)));
        checkout.run();

        assertThat(dumps()).isEqualTo(3);
    }

    @Test
    void a_checkout_that_was_moved_gets_another_one() throws Exception {
        checkout.run();
        Path moved = Files.move(checkout.home(), folder.toRealPath().resolve("moved"));
        Process process =
                checkout.start(moved, Map.of(), moved.resolve("offprint").toString(), "lint");
        process.getOutputStream().close();

        assertThat(Checkout.outcome(process)).isEqualTo(new Outcome(0, "", ""));
        assertThat(dumps()).isEqualTo(2);
    }

    private long dumps() throws IOException {
        return checkout.calls().stream().filter("dump"::equals).count();
    }

    /** The archive the program was last started with. */
    private Path archive() throws IOException {
        List<String> options = checkout.javaArguments();
        return options.stream()
                .filter(option -> option.startsWith(OPTION))
                .map(option -> Path.of(option.substring(OPTION.length())))
                .findFirst()
                .orElseThrow();
    }
}
