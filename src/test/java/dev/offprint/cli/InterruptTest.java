package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.offprint.web.LoopbackServer;
import java.io.File;
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
        assumeTrue(File.separatorChar == '/', "signals are those of Unix");
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
                assertThat(isHanging.await(60, TimeUnit.SECONDS)).isTrue();
                while (server.count("/gone") < 2) {
                    Thread.onSpinWait();
                }
                // The answer is on its way to the cache.
                Thread.sleep(300);
                long start = System.nanoTime();
                new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();

                assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
                assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                        .isLessThan(3000);
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
                        "--link-cache",
                        cache.toString(),
                        post.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
