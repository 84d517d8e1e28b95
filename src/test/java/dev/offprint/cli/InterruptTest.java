package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.CpuTime;
import dev.offprint.web.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptTest {
    @TempDir Path folder;

    @Test
    void ctrl_c_stops_soon_and_keeps_the_answers() throws IOException, InterruptedException {
        Interrupt.assumePossible();
        try (LoopbackServer server = new LoopbackServer()) {
            CountDownLatch isHanging = new CountDownLatch(1);
            CountDownLatch end = new CountDownLatch(1);
            server.on(
                    "/hangs",
                    exchange -> {
                        isHanging.countDown();
                        try {
                            end.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    });
            Path post =
                    Files.writeString(
                            folder.resolve("post.md"),
                            "[a](" + server.url("/gone") + ") [b](" + server.url("/hangs") + ")\n");
            Path cache = folder.resolve("links.tsv");
            Process process = start(post, cache);
            try {
                // One after the other: when this is asked for, the other answer is known.
                assertThat(isHanging.await(CpuTime.HANG_MINUTES, TimeUnit.MINUTES)).isTrue();
                Interrupt.send(process);

                // The server says nothing until the end, and a request may take an hour.
                assertThat(process.waitFor(CpuTime.HANG_MINUTES, TimeUnit.MINUTES)).isTrue();
                assertThat(process.exitValue()).isEqualTo(130);
                assertThat(cache).content().contains("DEAD", "/gone");
            } finally {
                process.destroyForcibly();
                end.countDown();
            }
        }
    }

    private static Process start(Path post, Path cache) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.offprint.cli.Main",
                        "lint",
                        "--online",
                        "--allow-private",
                        "--archive-service",
                        "none",
                        "--timeout",
                        "3600",
                        "--max-concurrency",
                        "1",
                        "--link-cache",
                        cache.toString(),
                        post.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
