package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.CpuTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a process whose reader is slow: what it writes must be all there. */
@Timeout(
        value = CpuTime.HANG_MINUTES,
        unit = TimeUnit.MINUTES,
        threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PipeTest {
    private static final int FINDINGS = 3_200;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "text, [ad/slot] fixable",
        "jsonl, '\"rule\":\"ad/slot\"'",
        "html, '<article class=\"finding\"'"
    })
    void a_report_over_a_megabyte_arrives_whole(String format, String once) throws Exception {
        String filler = "<p>" + "word ".repeat(30) + "</p>";
        Path post =
                Files.writeString(
                        folder.resolve("post.md"),
                        (filler + "<ins class=adsbygoogle title='" + "x".repeat(200) + "'></ins>")
                                .repeat(FINDINGS));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.offprint.cli.Main",
                                "lint",
                                "--only=ad/slot",
                                "--format=" + format,
                                post.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();

        String out = slowly(process.getInputStream());

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(out.length()).isGreaterThan(1 << 20);
        assertThat(out.split(Pattern.quote(once), -1)).hasSize(FINDINGS + 1);
        assertThat(out).endsWith("\n");
    }

    /** Lets the pipe fill up first, and takes little at a time. */
    private static String slowly(InputStream in) throws IOException, InterruptedException {
        Thread.sleep(500);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 14];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            all.write(some, 0, read);
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
