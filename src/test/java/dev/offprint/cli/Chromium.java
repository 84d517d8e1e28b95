package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.offprint.bound.CpuTime;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real browser without a window, when this machine has one. */
final class Chromium {
    /** Starting takes five seconds of it. */
    private static final Duration MOST_CPU = Duration.ofSeconds(60);

    private static final long LOOK_MILLIS = 50;

    private Chromium() {}

    /**
     * Opens {@code page}, runs {@code script} in it and gives the document as it is then. What the
     * page throws is in the attribute {@code data-error} of its root.
     */
    static Document open(Path page, String script) throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "no Chromium on the PATH");
        String html = Files.readString(page);
        String trap =
                "<body><script>onerror = e => document.documentElement.dataset.error = e</script>";
        String end = "<script>" + script + "</script></body>";
        Path instrumented = page.resolveSibling("instrumented.html");
        Files.writeString(instrumented, html.replaceFirst("<body>", trap).replace("</body>", end));
        Path dom = page.resolveSibling("dom.html");
        Process process =
                new ProcessBuilder(
                                browser.get().toString(),
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--virtual-time-budget=10000",
                                "--user-data-dir=" + page.resolveSibling("profile"),
                                "--dump-dom",
                                instrumented.toUri().toString())
                        .redirectOutput(dom.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            waitFor(process);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Jsoup.parse(Files.readString(dom));
    }

    /** Asks the processes of the browser what they took, as a clock knows nothing of that. */
    private static void waitFor(Process browser) throws InterruptedException {
        Map<Long, Duration> taken = new HashMap<>();
        long hangs = System.nanoTime() + TimeUnit.MINUTES.toNanos(CpuTime.HANG_MINUTES);
        while (!browser.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            Stream.concat(Stream.of(browser.toHandle()), browser.descendants())
                    .forEach(
                            part ->
                                    part.info()
                                            .totalCpuDuration()
                                            .ifPresent(time -> taken.put(part.pid(), time)));
            assertThat(taken.values().stream().reduce(Duration.ZERO, Duration::plus))
                    .as("processor time of the browser")
                    .isLessThan(MOST_CPU);
            assertThat(System.nanoTime()).as("the browser hangs").isLessThan(hangs);
        }
    }

    private static Optional<Path> browser() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(
                        folder ->
                                Stream.of("chromium", "chromium-browser", "google-chrome")
                                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
