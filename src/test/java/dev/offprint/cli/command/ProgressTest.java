package dev.offprint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final String WIPE = "\r\u001B[K";

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Terminal terminal =
            new Terminal(InputStream.nullInputStream(), screen, screen, new Watched(false, true));
    private long nanos;

    @Test
    void the_line_says_how_many_how_fast_and_how_long() {
        assertThat(Progress.line(1234, 5000, 2_000_000_000L))
                .isEqualTo("[=====                   ]  24%  1234 of 5000  617/s  0:06 left");
        assertThat(Progress.line(1, 9000, 1_000_000_000L)).endsWith("1.0/s  2:29:59 left");
        assertThat(Progress.line(99_999_999, 100_000_000, 10_000_000_000_000L).length())
                .isLessThan(80);
    }

    @Test
    void a_short_run_shows_nothing() {
        run(3, result -> nanos += 100_000_000);

        assertThat(shown()).isEmpty();
    }

    @Test
    void a_long_run_shows_a_line_now_and_then_and_wipes_it_at_the_end() {
        run(100, result -> nanos += 20_000_000);

        assertThat(shown())
                .startsWith(WIPE + "[======")
                .contains(" 25 of 100 ")
                .doesNotContain(" 26 of 100 ")
                .endsWith(" left" + WIPE);
    }

    @Test
    void results_and_messages_stand_on_lines_of_their_own() {
        List<String> results = new ArrayList<>();
        run(
                3,
                result -> {
                    nanos += 600_000_000;
                    results.add(result);
                    print("result " + result);
                    if (result.equals("2")) {
                        terminal.say("a message");
                    }
                });

        assertThat(results).containsExactly("1", "2", "3");
        assertThat(shown().replaceAll("\\[[= ]*\\][^\r]*\r\u001B\\[K", ""))
                .isEqualTo(
                        "result 1\n"
                                + WIPE
                                + "result 2\noffprint: a message\n"
                                + WIPE
                                + "result 3\n");
    }

    @Test
    void nobody_watches_a_pipe() {
        Terminal piped =
                new Terminal(InputStream.nullInputStream(), screen, screen, Watched.NOTHING);
        Consumer<String> results = result -> {};

        assertThat(Progress.of(piped, 1000, results)).isSameAs(results);
    }

    private void run(int total, Consumer<String> results) {
        Progress<String> progress = new Progress<>(terminal, total, results, () -> nanos);
        for (int i = 1; i <= total; i++) {
            progress.accept(String.valueOf(i));
        }
        terminal.flush();
    }

    private void print(String line) {
        try {
            terminal.out().println(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
